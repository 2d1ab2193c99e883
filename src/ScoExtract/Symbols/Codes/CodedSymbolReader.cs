using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads symbols that are letters and numbers joined by stops, hyphens and slashes: <c>C-17/DG.4</c>, <c>EC-M-33/DEC.1</c>, <c>C.123.M.45.1932</c>.</summary>
internal static class CodedSymbolReader
{
    private const int MostTokens = 12;
    private const int LongestText = 32;

    /// <summary>The symbol that a stop or hyphen after a capital begins; null when there is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="joint">The stop or hyphen.</param>
    /// <param name="end">Index just past its last token.</param>
    public static DocumentSymbol? ReadAt(TokenizedText text, int joint, out int end)
    {
        end = joint;
        var first = joint - 1;
        if (first > 0 && text.IsGlued(first) && text[first - 1].Kind != TokenKind.Punctuation || first > 0 && text.IsGlued(first) && (text.IsMark(first - 1, TokenMarks.Slash) || text.IsMark(first - 1, TokenMarks.Hyphen) || text.IsMark(first - 1, TokenMarks.Stop)))
        {
            return null;
        }

        var last = joint;
        while (last < text.Count && last < first + MostTokens && text.IsGlued(last) && (text.IsWordy(last) || IsJoint(text[last].Hash)))
        {
            last++;
        }

        for (end = last; end > joint + 2; end--)
        {
            var span = text.Span(first, end - 1);
            if (span.Length <= LongestText && text.IsWordy(end - 1) && CodedSymbols.Parse(span.Slice(text.Raw), isHeaded: false) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>Whether a stop or hyphen may begin one: between a capital or two and a letter or number, nothing parting them.</summary>
    public static bool MayStart(TokenizedText text, int joint) =>
        joint > 0 && text.IsGlued(joint) && text.IsGlued(joint + 1) && text.IsWordy(joint + 1) && text.IsKind(joint - 1, TokenKind.Word) && text[joint - 1].Length <= 2
        && (text[joint - 1].Flags & TokenFlags.AllUpper) != 0 && text.Raw[text[joint - 1].Start] is 'C' or 'E' or 'A';

    private static bool IsJoint(ulong mark) => mark == TokenMarks.Stop || mark == TokenMarks.Slash || mark == TokenMarks.Hyphen;
}
