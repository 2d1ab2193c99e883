using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Finds the date that belongs to a number by what stands between them.</summary>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class DateNeighbours(CitationReaders readers)
{
    private const int LongestGap = 16;
    private const int LongestTitle = 16;
    private const int LongestOrdinal = 5;
    private const int MostNamesBetween = 3;

    private readonly SymbolLexicon _lexicon = readers.Lexicon;
    private readonly PrecedingDates _preceding = new(readers.Lexicon);
    private readonly AdoptionPhrases _adoptions = new(readers.Lexicon);
    private readonly LaterAdoptions _later = new(readers.Lexicon);
    private readonly AgentDates _agents = new(readers.Lexicon);
    private readonly LeadingDates _leading = new(readers.Lexicon);

    /// <summary>Index of the date mention that belongs to the symbol mention at <paramref name="index"/>; null when none does.</summary>
    public int? Of(DocumentContext document, int index) =>
        document.Mentions[index].Provenance.Rule == NumberColumns.RuleName
            ? RowDates.DateOf(document, index) ?? (Elsewhere(document, index) is { } found && RowDates.IsInLine(document, index, found) ? found : null)
            : Elsewhere(document, index);

    private int? Elsewhere(DocumentContext document, int index) =>
        _preceding.DateOf(document, index) ?? After(document, index) ?? InBrackets(document, index) ?? _adoptions.DateOf(document, index) ?? _agents.DateOf(document, index) ?? _leading.DateOf(document, index)
            ?? _later.DateOf(document, index) ?? RowDates.DateOf(document, index) ?? _adoptions.DateOfTitle(document, index) ?? _adoptions.DateOf(document, index, years: true);

    // The body or the subject may be named between: "resolution 59/48 of the General Assembly of 2 December 2004".
    private int? After(DocumentContext document, int index)
    {
        for (var next = index + 1; next < document.Mentions.Count && next <= index + MostNamesBetween; next++)
        {
            if (document.Mentions[next] is DateMention date)
            {
                return DateCompletion.IsTold(date) && IsGap(document.Text, document.Mentions[index].Span.End, date.Span.Start, date.Span.End, out var isLoose) && (!isLoose || CanBeOf(document, index, date))
                    && _preceding.DateOf(document, next + 1) is null && !IsOfNext(document, index, next) && _lexicon.FindLink(document.Text, document.Text.IndexAt(date.Span.End), CueKind.Lapse, out _) is null ? next : null;
            }

            if (document.Mentions[next] is DocumentSymbolMention)
            {
                return null;
            }
        }

        return null;
    }

    private static bool CanBeOf(DocumentContext document, int index, DateMention date) =>
        ((DocumentSymbolMention)document.Mentions[index]).Symbol is var symbol && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year);

    // "resolution 3379 was on 16 December 1991 revoked by 46/86": a date on which only the next number can have been adopted.
    private static bool IsOfNext(DocumentContext document, int index, int date) =>
        date + 1 < document.Mentions.Count && document.Mentions[date + 1] is DocumentSymbolMention { Symbol: { Kind: DocumentSymbolKind.Resolution } next }
        && ((DateMention)document.Mentions[date]).Temporal!.Earliest is { } day && document.Mentions[index] is DocumentSymbolMention { Symbol: var symbol }
        && !ResolutionNumbering.CanBeOf(symbol, day.Year) && ResolutionNumbering.CanBeOf(next, day.Year);

    // "its resolution of 16 September 2005 (60/1)", "the Outcome of 16 September 2005 (resolution 60/1)"
    private int? InBrackets(DocumentContext document, int index)
    {
        var before = index > 1 && document.Mentions[index - 1] is OrganizationMention ? index - 2 : index - 1;
        if (before < 0 || document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol } mention
            || document.Mentions[before] is not DateMention { Temporal.Earliest: { } day } date || !ResolutionNumbering.CanBeOf(symbol, day.Year))
        {
            return null;
        }

        var text = document.Text;
        var (at, last) = (text.IndexAt(date.Span.End), text.IndexAt(mention.Span.Start));
        if (!text.IsMark(at++, TokenMarks.Open) || last - at > LongestGap || !text.IsMark(text.IndexAt(mention.Span.End), TokenMarks.Close))
        {
            return null;
        }

        while (at < last)
        {
            if (_lexicon.FindLink(text, at, CueKind.Filler, out var count) is null && _lexicon.FindCue(text, at, out count) is null)
            {
                return null;
            }

            at += count;
        }

        return before;
    }

    // Loose is what is told with more words than "of": only a date that fits the number counts then.
    private bool IsGap(TokenizedText text, int start, int end, int dateEnd, out bool isLoose)
    {
        isLoose = false;
        var (at, last) = (text.IndexAt(start), text.IndexAt(end));
        while (at < last && QuotedEnd(text, at, last) == 0 && MarkupGap.TryPass(text, ref at))
        {
            // The address of a link may be long.
        }

        if (last - at > LongestGap)
        {
            return false;
        }

        if (at + 1 == last && text.IsMark(at, TokenMarks.Stop) && IsOwnPhrase(text, last, text.IndexAt(dateEnd)))
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
