namespace ScoExtract.Timeline;

/// <summary>What the date of a fact says: when the change happened, or from when (and until when) the state was held.</summary>
internal static class FactDates
{
    /// <summary>Bounds of the change, or of the day since when the state holds; null when nothing bounds it.</summary>
    public static DateBounds? Start(StatusFact fact) =>
        fact is { Kind: StatusFactKind.State, Date: IntervalValue interval } ? DateBounds.Of(interval.Start) : DateBounds.Of(fact.Date);

    /// <summary>Bounds of the day until when a state was held (<em>from 1991 to 2008</em>); null when not told.</summary>
    public static DateBounds? End(StatusFact fact) =>
        fact is { Kind: StatusFactKind.State, Date: IntervalValue interval } ? DateBounds.Of(interval.End) : null;

    public static ChangeClass ClassOf(StatusFact fact) => fact.Change switch
    {
        null => Start(fact) is null ? ChangeClass.Held : ChangeClass.Beginning,
        StatusChange.Founded or StatusChange.Granted => ChangeClass.Beginning,
        StatusChange.Applied => ChangeClass.Applied,
        StatusChange.Invited => ChangeClass.Invited,
        StatusChange.ProcessStarted => ChangeClass.ProcessStarted,
        StatusChange.Decided => ChangeClass.Decided,
        StatusChange.Suspended => ChangeClass.Suspended,
        StatusChange.Restored => ChangeClass.Restored,
        StatusChange.Withdrawn => ChangeClass.Withdrawn,
        StatusChange.Expelled => ChangeClass.Expelled,
        StatusChange.Ended => ChangeClass.Ended,
        StatusChange.Rejected => ChangeClass.Rejected,
        _ => throw new ArgumentOutOfRangeException(nameof(fact), fact.Change, "unknown change"),
    };
}
