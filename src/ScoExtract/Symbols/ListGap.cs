using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Passes over what stands between the members of a list of citations: dates, <em>and</em>, pinpoints, link addresses, titles in brackets.</summary>
internal sealed class ListGap(SymbolLexicon lexicon, AtomReader atoms)
{
    /// <summary>No list has more members; what seems to be a longer one costs no more than this.</summary>
    public const int MostMembers = 400;

    private const int LongestGap = 48;
    private const int LongestDate = 11;
    private const int LongestBracket = 24;

    /// <summary>What was passed over.</summary>
    /// <param name="End">Index of the first token that is none of it.</param>
    /// <param name="IsJoined">Whether a comma, <em>and</em> or the like was among it.</param>
    /// <param name="HasAnd">Whether a word that joins was among it.</param>
    /// <param name="Year">Year of the first date; 0 when there was none.</param>
    public readonly record struct Passed(int End, bool IsJoined, bool HasAnd, int Year);

    /// <summary>Passes from the end of one number towards the next.</summary>
    public Passed Pass(TokenizedText text, int index)
    {
        var (at, joined, and, year) = (index, false, false, 0);
        while (at < text.Count && at - index < LongestGap && (text[at].Flags & TokenFlags.BlankLineBefore) == 0)
        {
            var start = at;
            ref readonly var token = ref text[at];
            if (TryPassDate(text, ref at, out var dated))
            {
                year = year == 0 ? dated : year;
            }
            else if (token.Hash == TokenMarks.Comma || token.Hash == TokenMarks.Semicolon)
            {
                (joined, at) = (true, at + 1);
            }
            else if (TryPassMarkup(text, ref at) || TryPassPinpoint(text, ref at))
            {
                continue;
            }
            else if (token.Kind >= TokenKind.Ideograph && token.Hash != TokenMarks.Open && IsListMark(text, at))
            {
                (joined, at) = (true, at + 1);
            }
            else if (lexicon.FindLink(text, at, CueKind.Connector, out var count) is not null)
            {
                (joined, and, at) = (true, true, at + count);
            }
            else if (at > index && lexicon.FindLink(text, at, CueKind.Filler, out count) is not null)
            {
                at += count;
            }
            else if (text.IsMark(at, TokenMarks.Open) && !IsAtom(text, at + 1) && TryPassBracket(text, ref at))
            {
                continue;
            }

            if (at == start)
            {
                break;
            }
        }

        return new Passed(at, joined, and, year);
    }

    /// <summary>Passes over emphasis, quotes, footnote marks and the address part of a Markdown link.</summary>
    public static bool TryPassMarkup(TokenizedText text, ref int at)
    {
        if (at >= text.Count)
        {
            return false;
        }

        ref readonly var token = ref text[at];
        if (token.Hash == TokenMarks.CloseSquare && text.IsMark(at + 1, TokenMarks.Open) && text.IsGlued(at + 1))
        {
            var close = at + 2;
            while (close < text.Count && close < at + 60 && text[close].Hash != TokenMarks.Close)
            {
                close++;
            }

            at = text.IsMark(close, TokenMarks.Close) ? close + 1 : at + 1;
            return true;
        }

        if (token.Kind < TokenKind.Punctuation || !IsMarkup(text.Raw[token.Start]))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Passes over a date with its preposition, judged by its structure: month names are not needed.</summary>
    public bool TryPassDate(TokenizedText text, ref int at, out int year)
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
            : number is >= 1900 and < 2200 && introduced && !text.IsMark(at + 1, TokenMarks.Slash) && !text.IsMark(at + 1, TokenMarks.Open) ? Take(text, ref at, at)
            : number is >= 1900 and < 2200 ? IsoOrChinese(text, ref at)
            : text.IsKind(at, TokenKind.Alphanumeric) && char.IsDigit(text.Raw[text[at].Start]) ? DayFirst(text, ref at)
            : text.IsKind(at, TokenKind.Word) ? MonthFirst(text, ref at) : 0;
        if (year == 0)
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

    // 2 December 2004, 4 and 14 July 1967, 1er septembre 2023, 2 كانون الأول/ديسمبر 2004, 02/12/2004, 2.12.2004
    private static int DayFirst(TokenizedText text, ref int at)
    {
        var words = 0;
        for (var i = at + 1; i < text.Count && i <= at + LongestDate; i++)
        {
            ref readonly var token = ref text[i];
            if (token.Kind == TokenKind.Number)
            {
                if (token.Value is >= 1900 and < 2200 && (words > 0 || i >= at + 4))
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

    // December 2, 2004; December 2004
    private static int MonthFirst(TokenizedText text, ref int at)
    {
        var next = at + 1;
        if (text.Value(next) is > 0 and <= 31)
        {
            next += text.IsMark(next + 1, TokenMarks.Comma) ? 2 : 1;
        }

        return text.Value(next) is >= 1900 and < 2200 && !text.IsMark(next + 1, TokenMarks.Slash) && !text.IsMark(next + 1, TokenMarks.Open) ? Take(text, ref at, next) : 0;
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

    // para. 2 (a), paragraphs 9 and 11, annex
    private bool TryPassPinpoint(TokenizedText text, ref int at)
    {
        if (lexicon.FindLink(text, at, CueKind.Pinpoint, out var count) is null)
        {
            return false;
        }

        at += count;
        if (text.IsMark(at, TokenMarks.Stop))
        {
            at++;
        }

        for (var limit = at + 12; at < limit && at < text.Count;)
        {
            ref readonly var token = ref text[at];
            if (token.Kind == TokenKind.Number ? IsPlainNumber(text, at) : token.Kind == TokenKind.Word && token.Length <= 4 && IsRomanOrLetter(text, at))
            {
                at++;
            }
            else if (token.Hash == TokenMarks.Open && TryPassBracket(text, ref at))
            {
                continue;
            }
            else if ((token.Hash == TokenMarks.Hyphen || token.Hash == TokenMarks.Comma || lexicon.FindLink(text, at, CueKind.Connector, out _) is not null)
                && text.IsKind(at + 1, TokenKind.Number) && IsPlainNumber(text, at + 1))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return true;
    }

    private bool IsPlainNumber(TokenizedText text, int index) =>
        text[index].Value is > 0 and < 500 && (!atoms.TryRead(text, index, out var atom) || atom.Shape is AtomShape.Bare or AtomShape.Point);

    // A bracket that holds a citation is read, one that holds a title is passed over.
    private bool IsAtom(TokenizedText text, int index) => atoms.TryRead(text, index, out var atom) && atom.Shape != AtomShape.Bare;

    private static bool IsRomanOrLetter(TokenizedText text, int index) =>
        (text[index].Flags & TokenFlags.AllUpper) != 0 && (text[index].Length == 1 || RomanNumeral.Parse(text.Characters(index)) > 0) && !text.IsMark(index + 1, TokenMarks.Slash);

    /// <summary>Passes over a short remark in brackets.</summary>
    public static bool TryPassBracket(TokenizedText text, ref int at)
    {
        var close = at + 1;
        while (close < text.Count && close < at + LongestBracket && text[close].Hash != TokenMarks.Close)
        {
            if (text[close].Hash == TokenMarks.Open || (text[close].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }

            close++;
        }

        if (!text.IsMark(close, TokenMarks.Close))
        {
            return false;
        }

        at = close + 1;
        return true;
    }

    private static bool IsListMark(TokenizedText text, int index) => text.Raw[text[index].Start] is '、' or '，' or '；';

    private static bool IsMarkup(char c) => c is '[' or ']' or '*' or '_' or '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '\'' or '’' or '`' or '#' or '<' or '>' or '¹' or '²' or '³' or '†' or '‡' or '^' or '«' or (>= '⁰' and <= '⁹');
}
