using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Tells a date from a part of something longer: a symbol, a decimal number, a telephone number, a sum of money.</summary>
internal static class NumberBoundary
{
    /// <summary>Whether the tokens are not glued to more of the same on either side.</summary>
    public static bool IsWhole(TokenizedText text, int first, int last)
    {
        // Dates with words in them may be joined by a dash: 21 July 2014-22 July 2015.
        var hasWord = false;
        for (var i = first; i <= last && !hasWord; i++)
        {
            hasWord = text[i].Kind is TokenKind.Word or TokenKind.Ideograph;
        }

        return StartsWhole(text, first, hasWord) && EndsWhole(text, last, hasWord);
    }

    private static bool StartsWhole(TokenizedText text, int first, bool hasWord)
    {
        if (first == 0 || text[first].SpaceBefore || text[first].Kind is not (TokenKind.Number or TokenKind.Alphanumeric))
        {
            return true;
        }

        ref readonly var before = ref text[first - 1];
        if (before.Is('/') || before.Is('#') || before.Is('+') || before.Is('_') || before.Is('@') || before.Is('='))
        {
            return false;
        }

        // A sign that is glued to something itself joins the two; a dash or comma after a space does not.
        var glued = first >= 2 && !before.SpaceBefore;
        if (before.Is('-') || before.Is(':'))
        {
            return !glued || (hasWord && before.Is('-')) || (before.Is(':') && text[first - 2].Kind != TokenKind.Number);
        }

        if (before.Is('.') || before.Is(','))
        {
            return !glued || text[first - 2].Kind is not (TokenKind.Number or TokenKind.Alphanumeric);
        }

        return before.Kind != TokenKind.Symbol || !IsCurrency(text.Raw[before.Start]);
    }

    private static bool EndsWhole(TokenizedText text, int last, bool hasWord)
    {
        var next = last + 1;
        if (next >= text.Count || text[next].SpaceBefore || text[last].Kind is not (TokenKind.Number or TokenKind.Alphanumeric))
        {
            return true;
        }

        ref readonly var after = ref text[next];
        var glued = next + 1 < text.Count && !text[next + 1].SpaceBefore;
        if (after.Is('/') || after.Is('_') || after.Is('@'))
        {
            return !glued;
        }

        if (hasWord && after.Is('-'))
        {
            return true;
        }

        if (after.Is('-') || after.Is('.') || after.Is(',') || after.Is(':'))
        {
            return !glued || text[next + 1].Kind is not (TokenKind.Number or TokenKind.Alphanumeric);
        }

        return !after.Is('%') && (after.Kind != TokenKind.Symbol || !IsCurrency(text.Raw[after.Start]));
    }

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
