using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Passes over dates between citations, judged by their structure: the names of months are not needed.</summary>
internal sealed class DateGap(SymbolLexicon lexicon)
{
    private const int LongestDate = 11;
    private const int LongestDay = 6;

    /// <summary>Passes over a date with its preposition.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">The token it must start at; set just past it.</param>
    /// <param name="year">Its year; 0 when it tells none.</param>
    public bool TryPass(TokenizedText text, ref int at, out int year)
    {
        var start = at;
        var introduced = false;
        while (at < text.Count && at - start < 6 && lexicon.FindLink(text, at, CueKind.Date, out var count) is not null)
        {
            introduced = true;
            at += count;
        }

        var number = text.Value(at);
        year = number is > 0 and <= 31 ? DayFirst(text, ref at)
            : number is >= 1900 and < 2100 && introduced && !text.IsMark(at + 1, TokenMarks.Slash) && !text.IsMark(at + 1, TokenMarks.Open) ? Take(text, ref at, at)
            : number is >= 1900 and < 2100 ? IsoOrChinese(text, ref at)
            : text.IsKind(at, TokenKind.Alphanumeric) && (char.IsDigit(text.Raw[text[at].Start]) || IsMisreadDay(text, at)) ? DayFirst(text, ref at)
            : text.IsKind(at, TokenKind.Word) && IsMonthLike(text, at) ? MonthFirst(text, ref at) : 0;
        if (year == 0 && !(introduced && TryPassDay(text, ref at)))
        {
            at = start;
            return false;
        }

        // "года", "г." and the like.
        while (lexicon.FindLink(text, at, CueKind.Date, out var count) is { Value: "end" })
        {
            at += count;
        }

        return true;
    }

    // l6, O5
    private static bool IsMisreadDay(TokenizedText text, int index) => text[index].Length == 2 && text.Raw[text[index].Start] is 'l' or 'I' or 'O' or 'o';

    // "and 2118", "UNSCR 2009" are no months of years.
    private bool IsMonthLike(TokenizedText text, int index) =>
        lexicon.FindCue(text, index, out _) is null && lexicon.FindLink(text, index, CueKind.Connector, out _) is null;

    // 2 December 2004, 4 and 14 July 1967, 1er septembre 2023, 2 كانون الأول/ديسمبر 2004, 02/12/2004, 2.12.2004
    private static int DayFirst(TokenizedText text, ref int at)
    {
        // 5/2 of 18 June 2007: a number and the date of it.
        if (text.IsMark(at + 1, TokenMarks.Slash) && !text.IsMark(at + 3, TokenMarks.Slash))
        {
            return 0;
        }

        var words = 0;
        for (var i = at + 1; i < text.Count && i <= at + LongestDate; i++)
        {
            ref readonly var token = ref text[i];
            if (token.Kind == TokenKind.Number)
            {
                if (token.Value is >= 1900 and < 2100 && (words > 0 || i >= at + 4))
                {
                    return Take(text, ref at, i);
                }

                if (token.Value > 31 || token.Value < 0)
                {
                    return 0;
                }
            }
            else if (token.Kind == TokenKind.Word)
            {
                words++;
                if (words > 5)
                {
                    return 0;
                }
            }
            else if (token.Hash == TokenMarks.Open || token.Hash == TokenMarks.Semicolon || (token.Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return 0;
            }
        }

        return 0;
    }

    // "of 16 September and 60/286 of …": no year, so a day and the word after it, then what ends a date.
    private bool TryPassDay(TokenizedText text, ref int at)
    {
        if (text.Value(at) is not (> 0 and <= 31) || !text.IsKind(at + 1, TokenKind.Word) || !IsMonthLike(text, at + 1))
        {
            return false;
        }

        var end = at + 2;
        while (end < text.Count && end < at + LongestDay && (text[end].Kind == TokenKind.Word && IsMonthLike(text, end) || text.IsMark(end, TokenMarks.Slash)))
        {
            end++;
        }

        if (!lexicon.EndsPhrase(text, end))
        {
            return false;
        }

        at = end;
        return true;
    }

    // December 2, 2004; Dec. 2, 2004; December 2004
    private static int MonthFirst(TokenizedText text, ref int at)
    {
        var next = text.IsMark(at + 1, TokenMarks.Stop) && text.IsGlued(at + 1) ? at + 2 : at + 1;
        if (text.Value(next) is > 0 and <= 31)
        {
            next += text.IsMark(next + 1, TokenMarks.Comma) ? 2 : 1;
        }

        return text.Value(next) is >= 1900 and < 2100 && !text.IsMark(next + 1, TokenMarks.Slash) && !text.IsMark(next + 1, TokenMarks.Open) ? Take(text, ref at, next) : 0;
    }

    // 2004-12-02, 2004年12月2日
    private static int IsoOrChinese(TokenizedText text, ref int at)
    {
        var year = at;
        if (text.IsMark(at + 1, TokenMarks.Hyphen) && text.Value(at + 2) is > 0 and <= 12 && text.IsMark(at + 3, TokenMarks.Hyphen) && text.Value(at + 4) is > 0 and <= 31)
        {
            at += 5;
            return text.Value(year);
        }

        var end = at;
        while (text.Value(end) >= 0 && text.IsKind(end + 1, TokenKind.Ideograph) && text.Raw[text[end + 1].Start] is '年' or '月' or '日')
        {
            end += 2;
        }

        if (end == at)
        {
            return 0;
        }

        at = end;
        return text.Value(year);
    }

    private static int Take(TokenizedText text, ref int at, int year)
    {
        at = year + 1;
        return text.Value(year);
    }
}
