namespace ScoExtract.Timeline;

/// <summary>Who was what on a day. Immutable.</summary>
/// <param name="Period">The time of the status that the day lies, or may lie, in: organization, subject, status and entries.</param>
/// <param name="Certainty">How surely the status was held.</param>
/// <param name="Suspension">How surely the status was suspended on the day; null when it was not.</param>
public sealed record StatusHolding(MembershipPeriod Period, HoldingCertainty Certainty, HoldingCertainty? Suspension)
{
    /// <summary>Id of the organization.</summary>
    public string Organization => Period.Organization;

    /// <summary>Who held the status: <c>BY</c> or <c>org:SCO</c>.</summary>
    public string Subject => Period.Subject;

    /// <summary>The status.</summary>
    public MemberStatus Status => Period.Status;

    /// <summary>The period and how surely the status was held: <c>IN Member in SCO, since 2017-06-09: Known</c>.</summary>
    public override string ToString() => $"{Period}: {Certainty}";
}
