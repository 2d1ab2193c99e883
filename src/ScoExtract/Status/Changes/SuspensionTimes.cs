namespace ScoExtract.Status.Changes;

/// <summary>Reads how long a suspension lasted as when it began and when it was lifted: <em>suspended from 2009 to 2011</em>.</summary>
internal static class SuspensionTimes
{
    // A summit of two days is one date; what is given from then to then lasts longer.
    private const int ShortestDays = 15;

    /// <summary>The beginning and the end of a time for which a status was suspended; null where the date is not such a time.</summary>
    public static (TemporalValue From, TemporalValue Until)? Of(StatusChange? change, TemporalValue? date) =>
        change == StatusChange.Suspended && date is IntervalValue { Start: { Latest: { } from } start, End: { Earliest: { } until } end } && until > from.PlusDays(ShortestDays) ? (start, end) : null;
}
