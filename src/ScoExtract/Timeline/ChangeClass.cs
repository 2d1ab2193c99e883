namespace ScoExtract.Timeline;

/// <summary>Changes that can be one and the same event, told differently.</summary>
internal enum ChangeClass
{
    /// <summary>The status is held; since when is not told.</summary>
    Held,

    /// <summary>The status began: founded, granted, or held since a date.</summary>
    Beginning,

    Applied,
    Invited,
    ProcessStarted,
    Decided,
    Suspended,
    Restored,

    /// <summary>The status ended: withdrawn, ended, expelled. Kept apart from one another when merging, by <see cref="StatusFact.Change"/>.</summary>
    Withdrawn,
    Ended,
    Expelled,
    Rejected,
}
