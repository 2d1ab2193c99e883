using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Judges what stands between a number and the date behind it: bodies, pinpoints, titles and meetings may, a clause of its own may not.</summary>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class WayToDate(CitationReaders readers)
{
    private const int LongestGap = 16;
    private const int LongestTitle = 16;
    private const int LongestOrdinal = 5;

    private readonly SymbolLexicon _lexicon = readers.Lexicon;

    /// <summary>Whether the words from a number to the date behind it let the date be that of the number.</summary>
    /// <param name="text">The document.</param>
    /// <param name="start">Where the number ends.</param>
    /// <param name="date">The date.</param>
    /// <param name="isLoose">Whether it is told with more words than <em>of</em>: only a date that fits the number counts then.</param>
    public bool LeadsTo(TokenizedText text, int start, TextSpan date, out bool isLoose)
    {
        isLoose = false;
        var (at, last) = (text.IndexAt(start), text.IndexAt(date.Start));
        while (at < last && QuotedEnd(text, at, last) == 0 && MarkupGap.TryPass(text, ref at))
        {
            // The address of a link may be long.
        }

        if (last - at > LongestGap)
        {
            return false;
        }

        if (at + 1 == last && text.IsMark(at, TokenMarks.Stop) && IsOwnPhrase(text, last, text.IndexAt(date.End)))
        {
            // "Res. 217 A (III). 10 de diciembre de 1948."
            return isLoose = true;
        }

        while (at < last)
        {
            if ((text[at].Flags & TokenFlags.BlankLineBefore) != 0 && _lexicon.FindLink(text, at, CueKind.Date, out _) is null)
            {
                // "(resolution 777 (1992)),", then the line under the resolution: "7th plenary meeting".
                return false;
            }

            // "on" may introduce the subject or, as the last word, the date.
            if (_lexicon.FindLink(text, at, CueKind.Date, out var count) is not null && at + count == last)
            {
                return true;
            }

            if (_lexicon.FindLink(text, at, CueKind.About, out _) is { } about)
            {
                isLoose = true;
                return IsTitle(text, at, last, about.Value == LexiconEntry.Adoption);
            }

            if (QuotedEnd(text, at, last) is > 0 and var quoteEnd)
            {
                at = quoteEnd;
            }
            else if (readers.Gap.Pinpoints.TryRead(text, at, out _, out var pinpointEnd) && pinpointEnd <= last)
            {
                // "resolution S-20/2, annex, of 10 June 1998"
                at = pinpointEnd;
            }
            else if (text.IsMark(at, TokenMarks.Open) && BracketEnd(text, at, last) is > 0 and var bracketEnd)
            {
                // "resolution 61/295 (Declaration on the Rights of Indigenous Peoples) of 13 September 2007"
                (isLoose, at) = (true, bracketEnd);
            }
            else if (text[at].Kind >= TokenKind.Punctuation && text[at].Hash != TokenMarks.Stop && text[at].Hash != TokenMarks.Semicolon)
            {
                at++;
            }
            else if (_lexicon.FindLink(text, at, CueKind.Agent, out count) is { Value: "" } && LeadsToBody(text, at + count))
            {
                (isLoose, at) = (true, at + count);
            }
            else if (_lexicon.FindLink(text, at, CueKind.Date, out count) is not null || _lexicon.FindLink(text, at, CueKind.Filler, out count) is not null
                || _lexicon.FindCue(text, at, out count) is { Kind: CueKind.Organ } or { IsPostposed: true })
            {
                // de l'A.G.
                at += count;
                at += text.IsMark(at, TokenMarks.Stop) && text.IsGlued(at) && text[at - 1].Length == 1 ? 1 : 0;
            }
            else if (text.IsGlued(at) && text.IsMark(at - 1, TokenMarks.Hyphen) && _lexicon.FindLink(text, at, CueKind.Ending, out count) is not null)
            {
                // 955-я от 8 ноября
                at += count;
            }
            else if (SittingLength(text, at) is > 0 and var sitting)
            {
                at += sitting;
            }
            else
            {
                return false;
            }
        }

        return true;
    }

    // A date that is a phrase of its own, in its line, as bibliographies have it.
    private static bool IsOwnPhrase(TokenizedText text, int first, int end) =>
        (text[first].Flags & TokenFlags.LineBreakBefore) == 0 && (end >= text.Count || text.IsMark(end, TokenMarks.Stop) || text.IsMark(end, TokenMarks.Semicolon) || (text[end].Flags & TokenFlags.LineBreakBefore) != 0);

    // Index just past a title in quotes; 0 when none begins here.
    private static int QuotedEnd(TokenizedText text, int at, int last) => text.Raw[text[at].Start] is '«' or '“' or '"' ? PrecedingDates.QuoteEnd(text, at, last) : 0;

    // "by the General Assembly", but not "by 31 December".
    private bool LeadsToBody(TokenizedText text, int at) =>
        _lexicon.FindCue(text, at, out _) is { Kind: CueKind.Organ } || _lexicon.FindLink(text, at, CueKind.Filler, out var count) is not null && _lexicon.FindCue(text, at + count, out _) is { Kind: CueKind.Organ };

    private static int BracketEnd(TokenizedText text, int open, int last)
    {
        var at = open;
        return MarkupGap.TryPassBracket(text, ref at) && at < last ? at : 0;
    }

    // "of the twenty-fourth special session": which one it was, in any words.
    private int SittingLength(TokenizedText text, int at)
    {
        for (var i = at; i < at + LongestOrdinal && text.IsWordy(i); i++)
        {
            if (_lexicon.FindLink(text, i, CueKind.Sitting, out var count) is not null)
            {
                return i + count - at;
            }
        }

        return 0;
    }

    // "resolution 1244 on Kosovo of 10 June 1999": a few words, then one that introduces the date. Where the words tell of
    // the adoption ("adopted by the Council at its 4385th meeting, on 28 September 2001"), nothing need introduce it.
    private bool IsTitle(TokenizedText text, int at, int last, bool isAdoption)
    {
        if (last - at > LongestTitle)
        {
            return false;
        }

        for (var i = at + 1; i < last; i++)
        {
            if (_lexicon.FindLink(text, i, CueKind.Date, out var count) is not null && i + count == last)
            {
                // ", and on 3 May": another clause.
                return (isAdoption || text.IsWordy(i - 1) || count > 1 || text.IsMark(i - 1, TokenMarks.Comma) && IsQuote(text, i - 2)) && _lexicon.FindLink(text, i - 1, CueKind.Connector, out _) is null;
            }

            if (text.IsMark(i, TokenMarks.Stop) || text.IsMark(i, TokenMarks.Semicolon) || (text[i].Flags & TokenFlags.BlankLineBefore) != 0
                || _lexicon.FindCue(text, i, out _) is { Kind: CueKind.Head or CueKind.Heads })
            {
                return false;
            }
        }

        return isAdoption;
    }

    private static bool IsQuote(TokenizedText text, int index) => text.Raw[text[index].Start] is '"' or '”' or '»' or '’' or '\'';
}
