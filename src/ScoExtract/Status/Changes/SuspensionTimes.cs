namespace ScoExtract.Status.Changes;

/// <summary>Reads how long somebody was suspended or away as when it began and when it was over: <em>suspended from 2009 to 2011</em>, <em>expelled from 1987 to 1997</em>.</summary>
internal static class SuspensionTimes
{
    // A summit of two days is one date; what is given from then to then lasts longer.
    private const int ShortestDays = 15;

    /// <summary>The beginning and the end of a time for which a status was suspended; null where the date is not such a time.</summary>
    /// <param name="change">What happened to the status.</param>
    /// <param name="date">The date that the fact has.</param>
    /// <param name="mention">The mention that tells it; null when none does.</param>
    public static (TemporalValue From, TemporalValue Until)? Of(StatusChange? change, TemporalValue? date, DateMention? mention)
    {
        var (start, end) = date is IntervalValue interval ? (interval.Start, interval.End) : (date, mention?.Through);
        return change is StatusChange.Suspended or StatusChange.Withdrawn or StatusChange.Expelled && start is { Latest: { } from } && end is { Earliest: { } until } && until > from.PlusDays(ShortestDays) ? (start, end) : null;
    }
}
