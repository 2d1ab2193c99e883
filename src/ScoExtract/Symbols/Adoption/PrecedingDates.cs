using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date before a number where the date comes first, as in Chinese: <c>2004年12月2日第59/48号决议</c>, <c>2004年12月2日通过的第59/48号决议</c>.</summary>
/// <param name="lexicon">The words of citations.</param>
internal sealed class PrecedingDates(SymbolLexicon lexicon)
{
    private const int LongestWay = 32;
    private const int MostNamesBetween = 3;
    private const int LongestOrdinal = 5;

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        // Bodies may be named between, and names in its title.
        var before = index - 1;
        while (before > 0 && index - before <= MostNamesBetween && document.Mentions[before] is OrganizationMention or PlaceMention)
        {
            before--;
        }

        if (before < 0 || index >= document.Mentions.Count || document.Mentions[index] is not DocumentSymbolMention symbol || document.Mentions[before] is not DateMention date || !DateCompletion.IsTold(date))
        {
            return null;
        }

        var text = document.Text;
        var (at, last) = (text.IndexAt(date.Span.End), text.IndexAt(symbol.Span.Start));
        if (at == last || last - at > LongestWay)
        {
            return null;
        }

        while (at < last)
        {
            // 1950年11月3日“联合一致共策和平”决议（第377号）
            if (text.Raw[text[at].Start] is '“' or '《' && QuoteEnd(text, at, last) is > 0 and var quoteEnd)
            {
                at = quoteEnd;
                continue;
            }

            if (text.IsMark(at, TokenMarks.Open) && text.IsKind(at - 1, TokenKind.Ideograph))
            {
                at++;
                continue;
            }

            // 2015年9月25日关于可持续发展目标的第70/1号决议
            if (lexicon.FindLink(text, at, CueKind.About, out var about) is not null && text[at].Kind == TokenKind.Ideograph)
            {
                at = SubjectEnd(text, at + about, last);
                continue;
            }

            // 第7384次会议
            if (text[at].Kind == TokenKind.Number && lexicon.FindLink(text, at + 1, CueKind.Filler, out var meeting) is not null)
            {
                at += 1 + meeting;
                continue;
            }

            // 第六届特别会议
            if (OrdinalSittingEnd(text, at) is > 0 and var sitting)
            {
                at = sitting;
                continue;
            }

            if (text[at].Kind != TokenKind.Ideograph || lexicon.FindLink(text, at, CueKind.Filler, out var count) is null && lexicon.FindLink(text, at, CueKind.Date, out count) is null
                && lexicon.FindCue(text, at, out count) is not { Kind: CueKind.Organ or CueKind.Head })
            {
                return null;
            }

            at += count;
        }

        return before;
    }

    // Index just past a session or meeting whose ordinal is in Chinese numerals; 0 when none stands here.
    private int OrdinalSittingEnd(TokenizedText text, int first)
    {
        var at = first;
        while (at < first + LongestOrdinal && text.IsKind(at, TokenKind.Ideograph) && (text.Raw[text[at].Start] is '十' or '百' || ChineseNumber.Digit(text.Raw[text[at].Start]) >= 0))
        {
            at++;
        }

        return at > first && lexicon.FindLink(text, at, CueKind.Sitting, out var count) is not null ? at + count : 0;
    }

    // What the act is about ends with the particle before its number.
    private static int SubjectEnd(TokenizedText text, int at, int last)
    {
        for (var i = last - 1; i > at && i >= last - 3; i--)
        {
            if (text.Raw[text[i].Start] == '的')
            {
                return i;
            }
        }

        return at;
    }

    /// <summary>Index just past the title in quotes that begins at a token; 0 when none ends before <paramref name="last"/>.</summary>
    public static int QuoteEnd(TokenizedText text, int at, int last)
    {
        for (var i = at + 1; i < last; i++)
        {
            if (text.Raw[text[i].Start] is '»' or '”' or '》' or '"')
            {
                return i + 1;
            }
        }

        return 0;
    }
}
