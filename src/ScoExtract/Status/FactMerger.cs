namespace ScoExtract.Status;

/// <summary>Joins facts that one sentence tells twice (<em>signed the memorandum, and so the accession process began</em>).</summary>
internal static class FactMerger
{
    public static void Merge(IReadOnlyList<StatusFact> facts, IList<StatusFact> merged)
    {
        foreach (var fact in facts)
        {
            var same = merged.Count - 1;
            while (same >= 0 && !Same(merged[same], fact))
            {
                // Only neighbours can be the same statement.
                same = merged[same].Evidence.End < fact.Evidence.Start - 200 ? -1 : same - 1;
            }

            if (same < 0)
            {
                merged.Add(fact);
            }
            else
            {
                merged[same] = Join(merged[same], fact);
            }
        }
    }

    private static bool Same(StatusFact a, StatusFact b) =>
        a.Kind == b.Kind && a.Organization == b.Organization && a.Subject == b.Subject && a.Status == b.Status && a.Change == b.Change && a.Modality == b.Modality
        && (a.Date is null || b.Date is null || a.Date.Equals(b.Date));

    private static StatusFact Join(StatusFact a, StatusFact b) => a with
    {
        Date = a.Date ?? b.Date,
        DateSpan = a.DateSpan ?? b.DateSpan,
        Place = a.Place ?? b.Place,
        DecidedBy = a.DecidedBy ?? b.DecidedBy,
        Instrument = a.Instrument ?? b.Instrument,
        PreviousStatus = a.PreviousStatus ?? b.PreviousStatus,
        Evidence = a.Evidence.Union(b.Evidence),
    };
}
