using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>Tells a date from a part of something longer: a symbol, a decimal number, a telephone number, a sum of money.</summary>
internal static class NumberBoundary
{
    // 2011、2012，2013: they separate, and never stand in a number.
    private const string SeparatingCommas = "\u3001\uFF0C\u060C";

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
        if (first > 1 && !text[first].SpaceBefore && text[first - 1].Kind == TokenKind.Word && text[first - 1].Length == 1 && !text[first - 1].SpaceBefore && text[first - 2].Kind == TokenKind.Number)
        {
            // 2х2012: a letter of another alphabet inside a number.
            return false;
        }

        if (first == 0 || text[first].SpaceBefore || text[first].Kind is not (TokenKind.Number or TokenKind.Alphanumeric))
        {
            return true;
        }

        ref readonly var before = ref text[first - 1];
        if (before.Is('/') || before.Is('#') || before.Is('+') || before.Is('_') || before.Is('@') || before.Is('='))
        {
            return false;
        }

        if (before.Is('(') && !before.SpaceBefore && first >= 2 && text[first - 2].Kind == TokenKind.Word && first + 2 < text.Count && text[first + 1].Is(')') && !text[first + 2].SpaceBefore && text[first + 2].Kind == TokenKind.Number)
        {
            // CM/Res(2022)2: part of a symbol.
            return false;
        }

        // A sign that is glued to something itself joins the two; a dash or comma after a space does not.
        var glued = first >= 2 && !before.SpaceBefore;
        if (before.Is('-') || before.Is(':'))
        {
            return !glued || (hasWord && before.Is('-')) || (before.Is(':') && text[first - 2].Kind != TokenKind.Number);
        }

        if (before.Is('.') || (before.Is(',') && !SeparatingCommas.Contains(text.Raw[before.Start])))
        {
            return !glued || text[first - 2].Kind is not (TokenKind.Number or TokenKind.Alphanumeric);
        }

        return before.Kind != TokenKind.Symbol || !IsCurrency(text.Raw[before.Start]);
    }

    private static bool EndsWhole(TokenizedText text, int last, bool hasWord)
    {
        var next = last + 1;
        if (next < text.Count && !text[next].SpaceBefore && text[last].Kind == TokenKind.Word && text[next].Kind == TokenKind.Word && text[last].Script != text[next].Script)
        {
            // янвapя: half of a word in which alphabets are mixed.
            return false;
        }

        if (next >= text.Count || text[next].SpaceBefore || text[last].Kind is not (TokenKind.Number or TokenKind.Alphanumeric))
        {
            return true;
        }

        ref readonly var after = ref text[next];
        var glued = next + 1 < text.Count && !text[next + 1].SpaceBefore;
        if (after.Is('@') && glued && text[next + 1] is { Kind: TokenKind.Number, Length: 2 })
        {
            // 2020-02-24@07:38: the time of a log.
            return true;
        }

        if (after.Is('/') || after.Is('_') || after.Is('@'))
        {
            return !glued;
        }

        if (hasWord && after.Is('-'))
        {
            return true;
        }

        if (after.Is('-') || after.Is('.') || (after.Is(',') && !SeparatingCommas.Contains(text.Raw[after.Start])) || after.Is(':'))
        {
            return !glued || (hasWord && IsFootnote(text, next + 1)) || (text[next + 1].Kind is not (TokenKind.Number or TokenKind.Alphanumeric) && !MakesNumber(text, next));
        }

        return !after.Is('%') && (after.Kind != TokenKind.Symbol || !IsCurrency(text.Raw[after.Start]));
    }

    // 1996.ª, 2012-B: an ordinal, or a letter that numbers go on with.
    private static bool MakesNumber(TokenizedText text, int mark) => text[mark].Is('.')
        ? text.Raw[text[mark + 1].Start] is '\u00AA' or '\u00BA' or '\u00B0'
        : text[mark].Is('-') && text[mark + 1] is { Kind: TokenKind.Word, Length: 1 } letter && (letter.Flags & TokenFlags.Capitalized) != 0 && letter.Script is Script.Latin or Script.Cyrillic;

    // "9 June 2017,2 the leaders": after a date with its month in words, a mark and one or two digits before a space are a reference to a note.
    private static bool IsFootnote(TokenizedText text, int number) =>
        text[number].Kind == TokenKind.Number && text[number].Length <= 2 && (number + 1 >= text.Count || text[number + 1].SpaceBefore);

    private static bool IsCurrency(char c) => char.GetUnicodeCategory(c) == System.Globalization.UnicodeCategory.CurrencySymbol;
}
