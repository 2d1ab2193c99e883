namespace ScoExtract.Text;

/// <summary>One token of a document: where it stands and what is needed to match it without reading the text again.</summary>
/// <param name="start">Offset of its first UTF-16 code unit in the raw text.</param>
/// <param name="length">Number of UTF-16 code units, at least 1.</param>
/// <param name="kind">What it is made of.</param>
/// <param name="script">The script of its letters.</param>
/// <param name="flags">Its shape and the white space before it.</param>
/// <param name="hash">Hash of its folded characters: equal for words that differ only in case, accents or width.</param>
/// <param name="value">Value of a <see cref="TokenKind.Number"/> of up to nine digits, else -1.</param>
public readonly struct Token(int start, int length, TokenKind kind, Script script, TokenFlags flags, ulong hash, int value)
{
    /// <summary>Offset of its first UTF-16 code unit in the raw text.</summary>
    public int Start { get; } = start;

    /// <summary>Number of UTF-16 code units, at least 1.</summary>
    public int Length { get; } = length;

    /// <summary>Offset just past its last UTF-16 code unit.</summary>
    public int End => Start + Length;

    /// <summary>Where it stands in the raw text.</summary>
    public TextSpan Span => new(Start, End);

    /// <summary>Hash of its folded characters: equal for words that differ only in case, accents or width (see <see cref="Folding"/>).</summary>
    public ulong Hash { get; } = hash;

    /// <summary>Value of a <see cref="TokenKind.Number"/> of up to nine digits, else -1.</summary>
    public int Value { get; } = value;

    /// <summary>What it is made of.</summary>
    public TokenKind Kind { get; } = kind;

    /// <summary>The script of its letters.</summary>
    public Script Script { get; } = script;

    /// <summary>Its shape and the white space before it.</summary>
    public TokenFlags Flags { get; } = flags;

    /// <summary>Whether white space of any kind stands before it.</summary>
    public bool SpaceBefore => (Flags & TokenFlags.SpaceBefore) != 0;

    /// <summary>Whether it is part of a web or e-mail address, which holds no names and no dates.</summary>
    public bool IsInAddress => (Flags & TokenFlags.Address) != 0;

    /// <summary>Whether it is a punctuation mark that folds to <paramref name="mark"/>.</summary>
    /// <param name="mark">The mark in its folded, ASCII form: <c>-</c> for every dash, <c>,</c> for the Arabic and Chinese commas too.</param>
    public bool Is(char mark) => Kind >= TokenKind.Punctuation && Hash == Folding.Hash(mark);

    internal Token InAddress() => new(Start, Length, Kind, Script, Flags | TokenFlags.Address, Hash, Value);
}
