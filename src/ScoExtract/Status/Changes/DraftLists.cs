using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Makes several drafts of one whose clause lists names, dates or organizations, each with its own.</summary>
internal sealed class DraftLists(SentenceContext sentence, OrganizationFinder organizations)
{
    private readonly CircumstanceFinder _circumstances = new(sentence);
    private readonly Apportioned _apportioned = new(sentence);
    private readonly List<FactDraft> _further = [];

    /// <summary>Gives drafts that name none the organization that the text around tells.</summary>
    public void Borrow(List<FactDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            draft.Organization ??= BorrowedOrganization.For(sentence, draft, organizations) is { } borrowed && Borrowing.IsAllowed(sentence, draft, borrowed.Id, drafts) ? borrowed : null;
        }
    }

    /// <summary>Gives drafts the date that is theirs in a list.</summary>
    /// <returns>The drafts of the other names of their lists.</returns>
    public IReadOnlyList<FactDraft> Complete(List<FactDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            AsObserver(draft);
            var told = _further.Count;
            Distribute(draft);
            foreach (var date in told < _further.Count ? [] : RepeatedTimes.Of(sentence, draft, draft.DateItem >= 0 ? draft.DateItem : _circumstances.Date(draft.P, draft.Trigger)))
            {
                _further.Add(draft.With(draft.Subject, draft.Organization, date));
            }

            if (draft is { Organization: { } organization, DateItem: < 0 })
            {
                foreach (var (other, date) in OrganizationList.Dated(sentence, organization, _circumstances.Date(draft.P, draft.Trigger), draft.P.To))
                {
                    _further.Add(draft.With(draft.Subject, other, date));
                }

                foreach (var other in OrganizationList.Others(sentence, organization, draft.P.Core).Concat(OrganizationList.Agents(sentence, organization, draft.P)))
                {
                    _further.Add(draft.With(draft.Subject, other));
                }
            }

            if (Companions.Of(sentence, draft, out var later) is { } companions)
            {
                _further.Add(later ? draft.With(companions, draft.Organization, DatedLists.Undated) : draft.With(companions, draft.Organization));
            }
        }

        return _further;
    }

    // "The application of the Turkic Council was deferred", "the Assembly invited the Bank as an observer": an organization can be no more in the United Nations than an observer in its General Assembly, which it is by invitation.
    private void AsObserver(FactDraft draft)
    {
        // "The United Nations granted observer status": what the text names outright stays.
        if (draft is not { Subject.OfOrganizations: true, Organization: { } host } || (host.Item >= 0 && draft.Status == MemberStatus.Observer && sentence.Items[host.Item] is { Kind: ItemKind.Organization } named && named.Id == host.Id) || !Organs.InvitesObservers(host.Id) || draft.Change == StatusChange.Founded || draft.Status is not (MemberStatus.Member or MemberStatus.Observer) || draft.Subject.Members.Exists(m => Organs.InvitesObservers(Organs.Holder(m[4..], MemberStatus.Member))))
        {
            return;
        }

        draft.Change = draft is { Change: StatusChange.Invited, Status: MemberStatus.Observer } ? StatusChange.Granted : draft.Change;
        draft.Status = MemberStatus.Observer;
    }

    /// <summary>Names that share the draft's verb, each with its own date, become drafts of their own.</summary>
    private void Distribute(FactDraft draft)
    {
        if (draft.Subject is not { } subject)
        {
            return;
        }

        // 印度尼西亚（1962年）2009年暂停成员资格；利比亚（1962年）: a verb that remarks on one of a list is not shared by the next.
        if (sentence.Isolating && subject.Last + 2 < draft.P.Core && sentence.Items[subject.Last + 1].Mark == '(' && sentence.Items[subject.Last + 2].Kind == ItemKind.Date && draft.Change is StatusChange.Suspended or StatusChange.Withdrawn or StatusChange.Ended or StatusChange.Restored or StatusChange.Expelled)
        {
            return;
        }

        var respective = _apportioned.Of(subject, draft.P.End) is { Count: > 0 } parts ? parts : Respective.Of(sentence, draft.P, subject);
        if (respective.Count > 0)
        {
            draft.Subject = subject = respective[0].Group;
        }

        foreach (var dated in respective.Count > 0 ? respective : new DatedLists(sentence).Of(draft.P, subject, _circumstances.Date(draft.P, draft.Trigger)))
        {
            if (dated.Group == subject)
            {
                (draft.DateItem, draft.DateValue) = (dated.Date, dated.Value);
            }
            else
            {
                _further.Add(draft.With(dated.Group, draft.Organization, dated.Date, dated.Value));
            }
        }
    }
}
