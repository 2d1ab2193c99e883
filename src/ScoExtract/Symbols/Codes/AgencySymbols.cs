using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads the symbols of specialised agencies, which begin with letters and digits run together: <c>WHA58.3</c>, <c>EB130.R4</c>.</summary>
internal static class AgencySymbols
{
    private const int LongestText = 40;

    /// <summary>The symbol at a token; null when none stands there.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The token it must start at.</param>
    /// <param name="isOfHealth">Whether the document has named the World Health Assembly, whose documents begin as paper sizes do: <c>A68/5</c>.</param>
    /// <param name="end">Index just past its last token.</param>
    public static DocumentSymbol? Read(TokenizedText text, int index, bool isOfHealth, out int end)
    {
        end = index;
        var first = text.Characters(index);
        if (first.Length is < 3 or > 6 || !first.StartsWith("WHA") && !first.StartsWith("EB") && !(isOfHealth && first is ['A', >= '1' and <= '9', >= '0' and <= '9']) || index + 1 >= text.Count
            || text.IsGlued(index) && index > 0 && text.IsMark(index - 1, TokenMarks.Slash))
        {
            return null;
        }

        // As long as marks and numbers are glued on; then shortened until it is a symbol.
        var last = index + 1;
        while (last < text.Count && last < index + 12 && text.IsGlued(last) && (text.IsWordy(last) || IsJoint(text[last].Hash)))
        {
            last++;
        }

        for (end = last; end > index + 1; end--)
        {
            var span = text.Span(index, end - 1);
            if (span.Length <= LongestText && DocumentSymbol.TryParse(span.Slice(text.Raw), out var symbol))
            {
                return symbol;
            }
        }

        return null;
    }

    private static bool IsJoint(ulong mark) => mark == TokenMarks.Stop || mark == TokenMarks.Slash || mark == TokenMarks.Open || mark == TokenMarks.Close;
}
