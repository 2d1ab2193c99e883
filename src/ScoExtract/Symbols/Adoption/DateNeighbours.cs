using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date that belongs to a number: asks all who know a way in which one is told, the surest first.</summary>
/// <param name="readers">What reads the words of citations.</param>
internal sealed class DateNeighbours(CitationReaders readers)
{
    private const int LongestGap = 16;
    private const int MostNamesBetween = 3;

    private readonly SymbolLexicon _lexicon = readers.Lexicon;
    private readonly WayToDate _way = new(readers);
    private readonly PrecedingDates _preceding = new(readers.Lexicon);
    private readonly AdoptionPhrases _adoptions = new(readers.Lexicon);
    private readonly LaterAdoptions _later = new(readers.Lexicon);
    private readonly MastheadDates _mastheads = new(readers.Lexicon);
    private readonly AgentDates _agents = new(readers.Lexicon);
    private readonly LeadingDates _leading = new(readers.Lexicon);

    /// <summary>Index of the date mention that belongs to the symbol mention at <paramref name="index"/>; null when none does.</summary>
    public int? Of(DocumentContext document, int index) =>
        document.Mentions[index].Provenance.Rule == NumberColumns.RuleName
            ? RowDates.DateOf(document, index) ?? (Elsewhere(document, index) is { } found && RowDates.IsInLine(document, index, found) ? found : null)
            : Elsewhere(document, index);

    private int? Elsewhere(DocumentContext document, int index) =>
        _preceding.DateOf(document, index) ?? After(document, index) ?? InBrackets(document, index) ?? _adoptions.DateOf(document, index) ?? _agents.DateOf(document, index) ?? _leading.DateOf(document, index)
            ?? _later.DateOf(document, index) ?? RowDates.DateOf(document, index) ?? _mastheads.DateOf(document, index) ?? _adoptions.DateOf(document, index, years: true);

    // The body or the subject may be named between: "resolution 59/48 of the General Assembly of 2 December 2004".
    private int? After(DocumentContext document, int index)
    {
        for (var next = index + 1; next < document.Mentions.Count && next <= index + MostNamesBetween; next++)
        {
            if (document.Mentions[next] is DateMention date)
            {
                return DateCompletion.IsTold(date) && _way.LeadsTo(document.Text, document.Mentions[index].Span.End, date.Span, out var isLoose) && (!isLoose || CanBeOf(document, index, date))
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
}
