using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Grammar;
using ScoExtract.Dates.Values;

namespace ScoExtract.Dates.Discourse;

/// <summary>What kind of text a document is, which tells where the years come from that its dates leave out.</summary>
/// <param name="IsNarrative">Whether it tells of other times than its own: its full years are mostly far from its date, or it has no date.</param>
/// <param name="IsOver">Whether it was written when what it tells was over: it names few days after its own.</param>
/// <param name="IsReport">Whether each paragraph tells its own story: it cites documents, or tells of its own days and of others.</param>
internal readonly record struct DocumentKind(bool IsNarrative, bool IsReport, bool IsOver)
{
    private const int Few = 4;
    private const int Several = 2;

    /// <summary>The kind of a document whose date is known as far as it will be.</summary>
    /// <param name="document">The document.</param>
    /// <param name="today">The day of writing, where known.</param>
    /// <param name="isNews">Whether its head shows it to be news.</param>
    public static DocumentKind Of(DocumentContext document, LocalDate? today, bool isNews)
    {
        var (symbols, near, far, own, later) = (0, 0, 0, 0, 0);
        foreach (var mention in document.Mentions)
        {
            later += mention is DateMention { Temporal: DayValue told } && told.Date > today ? 1 : 0;
            switch (mention)
            {
                case DocumentSymbolMention:
                    symbols++;
                    break;
                case DateMention { Temporal: UnresolvedValue { Expression: ShiftExpression { Origin: DateOrigin.Document } or YearlessExpression { Points: [{ Weekday: not null, Month: null }, ..] } } }:
                    // "last year", "on Friday": it speaks of its own days.
                    own++;
                    break;
                case DateMention { Temporal: { Earliest: { } day } and not (MillenniumValue or CenturyValue or DecadeValue) } when today is { } date:
                    // What is years ahead is planned, and makes no history.
                    (near, far) = day.Year < date.Year - 1 ? (near, far + 1) : (near + (day.Year <= date.Year + 1 ? 1 : 0), far);
                    break;
            }
        }

        var tellsOfOthers = far >= Few && far > 2 * (near + own);
        return new DocumentKind(today is null || (tellsOfOthers && own < Several && !isNews), symbols >= Several || (tellsOfOthers && !isNews && own >= Several), later < Few);
    }
}
