using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads the symbols of specialised agencies, which begin with letters and digits run together: <c>WHA58.3</c>, <c>EB130.R4</c>.</summary>
internal static class AgencySymbols
{
    private const int LongestText = 40;

    /// <summary>The symbol at a token; null when none stands there.</summary>
    public static DocumentSymbol? Read(TokenizedText text, int index, out int end)
    {
        end = index;
        var first = text.Characters(index);
        if (first.Length is < 3 or > 6 || !first.StartsWith("WHA") && !first.StartsWith("EB") || index + 1 >= text.Count
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
