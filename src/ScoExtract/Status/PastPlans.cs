using NodaTime;

namespace ScoExtract.Status;

/// <summary>Tells the future tense of a history from that of a plan: <em>l'Autriche et la Suède vont rejoindre l'Union en 1995</em> in a text that goes on to 2013 has happened.</summary>
internal static class PastPlans
{
    // Of two changes so far apart the text has looked back on the first.
    private const int Years = 1;

    /// <summary>The facts, with what a verb's own form puts into the future as actual where its date lies before the document's day, or well before a change that has happened.</summary>
    /// <param name="facts">The facts of a document.</param>
    /// <param name="day">The document's own day; null where it tells none.</param>
    public static IEnumerable<StatusFact> Settle(IReadOnlyList<StatusFact> facts, LocalDate? day)
    {
        LocalDate? last = day;
        foreach (var fact in day is null ? facts : [])
        {
            if (fact is { Kind: StatusFactKind.Change, Modality: Modality.Actual, Date.Earliest: { } when } && when.PlusYears(-Years) is var before && (last is null || before > last))
            {
                last = before;
            }
        }

        foreach (var fact in facts)
        {
            yield return IsFuture(fact) && last is { } now && fact.Date is { Latest: { } until } && until < now ? fact with { Modality = Modality.Actual } : fact;
        }
    }

    // The verb itself stands in the future, no word for a plan or an announcement beside it.
    private static bool IsFuture(StatusFact fact) =>
        fact is { Kind: StatusFactKind.Change, Modality: Modality.Planned } && fact.Arguments.Any(a => a.Role == "modality" && a.Span == fact.Trigger) && !fact.Arguments.Any(a => a.Role == "operator");
}
