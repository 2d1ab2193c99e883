using ScoExtract.Status.Sentences;

namespace ScoExtract.Status;

/// <summary>Joins facts that a document tells twice: in one sentence (<em>signed the memorandum, and so the accession process began</em>), in a heading and below it, or again further on.</summary>
internal static class FactMerger
{
    // A statement so far behind is another one; what it adds is taken over, its place is not.
    private const int SameStatement = 200;

    public static void Merge(IReadOnlyList<StatusFact> facts, IList<StatusFact> merged)
    {
        Join(facts, merged);
        var happened = merged.Where(f => f.Modality == Modality.Actual).ToLookup(f => (f.Organization, f.Subject, f.Status, f.Change));

        // "announced their withdrawal", further on "left on 29 January 2025": what has come true is told once, as it came true.
        for (var k = merged.Count - 1; k >= 0; k--)
        {
            if (merged[k] is { Modality: Modality.Planned, Change: StatusChange.Withdrawn or StatusChange.Granted } planned
                && happened[(planned.Organization, planned.Subject, planned.Status, planned.Change)].Any(f => planned.Date is null ? f.Evidence.End > planned.Evidence.End : f.Date is { } date && Within(date, planned.Date)))
            {
                merged.RemoveAt(k);
            }
        }
    }

    private static void Join(IReadOnlyList<StatusFact> facts, IList<StatusFact> merged)
    {
        var told = new Dictionary<(StatusFactKind, string, string, MemberStatus, StatusChange?, Modality), List<int>>();
        foreach (var fact in facts)
        {
            var key = (fact.Kind, fact.Organization, fact.Subject, fact.Status, fact.Change, fact.Modality);
            if (!told.TryGetValue(key, out var earlier))
            {
                told.Add(key, earlier = []);
            }

            // Latest first; of one without a date any may be meant.
            var same = earlier.FindLastIndex(k => Same(merged[k], fact));
            if (same < 0)
            {
                earlier.Add(merged.Count);
                merged.Add(fact);
            }
            else
            {
                merged[earlier[same]] = Join(merged[earlier[same]], fact);
            }
        }
    }

    // "in 2004", "on 1 May 2004": the more exact date is the date.
    private static bool Same(StatusFact a, StatusFact b) => a.Date is null || b.Date is null || a.Date.Equals(b.Date) || Within(a.Date, b.Date) || Within(b.Date, a.Date);

    private static bool Within(TemporalValue fine, TemporalValue coarse) =>
        fine is { Earliest: { } from, Latest: { } until } && coarse is { Earliest: { } first, Latest: { } last } && from >= first && until <= last;

    // The dated statement is the one that tells the fact; an undated one, a heading perhaps, only repeats it.
    private static StatusFact Join(StatusFact a, StatusFact b)
    {
        var (chief, other) = b.Date is not null && (a.Date is null || (!a.Date.Equals(b.Date) && Within(b.Date, a.Date))) ? (b, a) : (a, b);
        var near = b.Evidence.Start - a.Evidence.End < SameStatement;
        return chief with
        {
            Date = chief.Date ?? other.Date,
            DateSpan = chief.DateSpan ?? other.DateSpan,
            Place = chief.Place ?? (near ? other.Place : null),
            DecidedBy = chief.DecidedBy ?? other.DecidedBy,
            Instrument = chief.Instrument ?? other.Instrument,
            PreviousStatus = chief.PreviousStatus ?? other.PreviousStatus,
            Evidence = near ? a.Evidence.Union(b.Evidence) : chief.Evidence,
        };
    }
}
