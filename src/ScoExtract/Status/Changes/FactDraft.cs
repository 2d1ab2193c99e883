using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>A change that one clause tells, while its subject and organization are still being gathered from it and its neighbours.</summary>
internal sealed class FactDraft
{
    public required Predication P { get; init; }

    public required StatusChange Change { get; set; }

    public required MemberStatus Status { get; set; }

    public required int Trigger { get; init; }

    public SubjectGroup? Subject { get; set; }

    /// <summary>Who acts in a clause before it that tells no fact: <em>Belarus ratified the convention and joined the Union</em>; null for none.</summary>
    public SubjectGroup? Actor { get; init; }

    public bool OwnSubject { get; set; }

    public bool OwnOrganization { get; set; }

    public FoundOrganization? Organization { get; set; }

    /// <summary>How probable it is, from 0 to 1, where what it lacked was only likely; null where the rules found all of it.</summary>
    public double? Probability { get; set; }

    /// <summary>Item of the date that belongs to this subject alone; -1 where the clause's own date holds.</summary>
    public int DateItem { get; set; } = -1;

    /// <summary>The part of that date which is this subject's; null where all of it is.</summary>
    public TemporalValue? DateValue { get; set; }

    /// <summary>The same told of another subject, in another organization or at another date.</summary>
    public FactDraft With(SubjectGroup? subject, FoundOrganization? organization, int dateItem = -1, TemporalValue? dateValue = null) =>
        new() { P = P, Change = Change, Status = Status, Trigger = Trigger, Subject = subject, Organization = organization, DateItem = dateItem, DateValue = dateValue };
}
