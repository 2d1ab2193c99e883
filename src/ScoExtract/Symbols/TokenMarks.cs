using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Comparisons of tokens with marks, the marks hashed once.</summary>
internal static class TokenMarks
{
    public static readonly ulong Slash = Folding.Hash('/');
    public static readonly ulong Hyphen = Folding.Hash('-');
    public static readonly ulong Open = Folding.Hash('(');
    public static readonly ulong Close = Folding.Hash(')');
    public static readonly ulong Stop = Folding.Hash('.');
    public static readonly ulong Comma = Folding.Hash(',');
    public static readonly ulong Semicolon = Folding.Hash(';');
    public static readonly ulong OpenSquare = Folding.Hash('[');
    public static readonly ulong CloseSquare = Folding.Hash(']');
    public static readonly ulong Hash = Folding.Hash('#');
    public static readonly ulong Colon = Folding.Hash(':');
    public static readonly ulong Percent = Folding.Hash('%');

    /// <summary>Whether there is a token at <paramref name="index"/> and it is this mark.</summary>
    public static bool IsMark(this TokenizedText text, int index, ulong mark) =>
        (uint)index < (uint)text.Count && text[index].Kind >= TokenKind.Punctuation && text[index].Hash == mark;

    /// <summary>Whether there is a token at <paramref name="index"/> of this kind.</summary>
    public static bool IsKind(this TokenizedText text, int index, TokenKind kind) => (uint)index < (uint)text.Count && text[index].Kind == kind;

    /// <summary>Whether there is a token at <paramref name="index"/> with no white space before it.</summary>
    public static bool IsGlued(this TokenizedText text, int index) => (uint)index < (uint)text.Count && !text[index].SpaceBefore;

    /// <summary>Value of the number at <paramref name="index"/>; -1 when there is none.</summary>
    public static int Value(this TokenizedText text, int index) => (uint)index < (uint)text.Count && text[index].Kind == TokenKind.Number ? text[index].Value : -1;

    /// <summary>Whether a letter or digit stands directly before the token.</summary>
    public static bool IsWordy(this TokenizedText text, int index) => (uint)index < (uint)text.Count && text[index].Kind < TokenKind.Ideograph;
}
