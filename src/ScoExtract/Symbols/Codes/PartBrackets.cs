using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads what may follow a number inside a part of a symbol: <c>270 B</c>, <c>217 A (III)</c>, <c>1373 (2001)</c>, <c>50 (Vol. I)</c>, <c>5-A</c>, <c>G.2432(SES.33/3)</c>.</summary>
internal static class PartBrackets
{
    private const int LongestBracket = 6;

    // Words that begin the bracket of a volume or a session.
    private static readonly ulong[] VolumeWords = [Folding.Hash("vol"), Folding.Hash("part"), Folding.Hash("supp"), Folding.Hash("ses"), Folding.Hash("sect"), Folding.Hash("resumption")];

    // Dec.10 (1992) is numbered by the year, PV.23 (1999) is not.
    private static readonly ulong[] ActWords = [Folding.Hash("dec"), Folding.Hash("res")];

    /// <summary>Reads letters and brackets after a number.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">The token after the number; set just past what belongs to it.</param>
    /// <param name="writer">Receives its characters.</param>
    /// <param name="isAct">Whether the number is that of a resolution or decision.</param>
    public static void ReadAfterNumber(TokenizedText text, ref int at, ref PartWriter writer, bool isAct)
    {
        if (isAct && IsLetter(text, at) && (text[at].Flags & TokenFlags.LineBreakBefore) == 0 && !text.IsMark(at + 1, TokenMarks.Slash)
            && SessionInBrackets.ToLatin(text.Raw[text[at].Start]) is >= 'A' and <= 'Z' and var letter)
        {
            writer.Add(letter);
            at++;
        }
        else if (!isAct && text.IsMark(at, TokenMarks.Hyphen) && text.IsGlued(at) && text.IsGlued(at + 1) && IsLetter(text, at + 1)
            && !(text.IsMark(at + 2, TokenMarks.Slash) && !SymbolPartReader.IsSuffix(text, at + 3)) && !(text.IsMark(at + 2, TokenMarks.Stop) && text.IsGlued(at + 3)))
        {
            writer.Add('-');
            writer.Add(text.Characters(at + 1), upper: true);
            at += 2;
        }

        if (!text.IsMark(at, TokenMarks.Open) || Closing(text, at) is not (> 0 and var close))
        {
            return;
        }

        var inside = text.Raw.AsSpan(text[at].End, text[close].Start - text[at].End);
        if (Array.IndexOf(VolumeWords, text[at + 1].Hash) >= 0)
        {
            Copy(inside, close, ref at, ref writer);
        }
        else if ((isAct || text.IsMark(at - 2, TokenMarks.Stop) && Array.IndexOf(ActWords, text[at - 3].Hash) >= 0) && close == at + 2 && Year(text, at + 1) is > 0)
        {
            Copy(inside, close, ref at, ref writer);
        }
        else if (isAct && SessionInBrackets.Read(inside, text.Value(at - 1), out _) is { } session)
        {
            Copy(session, close, ref at, ref writer);
            if (IsLetter(text, at) && (text.IsGlued(at) || IsLetterOfPart(text, at)))
            {
                writer.Add(text.Characters(at++), upper: true);
            }
        }
    }

    // "217(III) A of 10 December", "377(V) A,", but not "2625(XXV) A declaration".
    private static bool IsLetterOfPart(TokenizedText text, int index) =>
        (text[index].Flags & TokenFlags.LineBreakBefore) == 0
        && (index + 1 == text.Count || text[index + 1].Kind >= TokenKind.Punctuation && !text.IsMark(index + 1, TokenMarks.Slash) || text[index + 1].Kind == TokenKind.Word && text[index + 1].Length <= 2 && !IsLetter(text, index + 1));

    /// <summary>Copies a number in brackets: <c>COP(12)</c>.</summary>
    public static bool TryCopyNumber(TokenizedText text, ref int at, ref PartWriter writer)
    {
        if (!text.IsMark(at, TokenMarks.Open) || text.Value(at + 1) is not (> 0 and < 10_000) || !text.IsMark(at + 2, TokenMarks.Close))
        {
            return false;
        }

        Copy(text.Characters(at + 1), at + 2, ref at, ref writer);
        return true;
    }

    private static void Copy(ReadOnlySpan<char> inside, int close, ref int at, ref PartWriter writer)
    {
        writer.Add('(');
        writer.Add(inside, upper: false, MisreadNumber.IsNumber(inside, strict: false));
        writer.Add(')');
        at = close + 1;
    }

    private static int Year(TokenizedText text, int index) => MisreadNumber.Value(text, index) is >= 1946 and < 2200 and var year ? year : 0;

    private static int Closing(TokenizedText text, int open)
    {
        var close = open + 1;
        while (close < text.Count && close < open + LongestBracket && text[close].Hash != TokenMarks.Close)
        {
            close++;
        }

        return text.IsMark(close, TokenMarks.Close) && close > open + 1 ? close : 0;
    }

    private static bool IsLetter(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Length == 1 && (text[index].Flags & TokenFlags.AllUpper) != 0;
}
