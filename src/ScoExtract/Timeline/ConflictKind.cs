namespace ScoExtract.Timeline;

/// <summary>In what two things that documents tell do not go together.</summary>
public enum ConflictKind
{
    /// <summary>One status begins on two different dates, and no end is told between them.</summary>
    StartDates,

    /// <summary>One status ends on two different dates, and no new beginning is told between them.</summary>
    EndDates,

    /// <summary>One event took place in two places.</summary>
    Places,

    /// <summary>One event has two deciding resolutions.</summary>
    Instruments,

    /// <summary>A lower status begins while a higher one is held: an observer after it was a member.</summary>
    LowerAfterHigher,

    /// <summary>A step towards a status comes after the status was given: an application, an invitation, a decision, a refusal.</summary>
    StepAfterGrant,

    /// <summary>A document tells of a status as held before the status began.</summary>
    HeldBeforeStart,

    /// <summary>A suspended status had ended before.</summary>
    SuspendedAfterEnd,

    /// <summary>One document says that it happened, another that it did not.</summary>
    Denied,

    /// <summary>A status began before the organization was founded, or it was founded twice.</summary>
    FoundingDate,

    /// <summary>A status is told as held, without a date, that another status or an end replaced: both are right if the document is old enough.</summary>
    UndatedState,
}
