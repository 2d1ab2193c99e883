using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Changes;

/// <summary>Fills what one clause leaves out and its neighbour says: "asked to rejoin the Union and was readmitted", "upon becoming a member, Iran ...".</summary>
internal sealed class DraftSharing(SentenceContext sentence)
{
    private readonly Anaphors _anaphors = new(sentence);
    private readonly CircumstanceFinder _circumstances = new(sentence);
    private readonly Resumption _resumption = new(sentence);
    private readonly ToldTwice _twice = new(sentence);

    /// <summary>Completes drafts in the order of their clauses, and takes out those that tell nothing by themselves.</summary>
    public void Complete(List<FactDraft> drafts)
    {
        for (var k = 0; k < drafts.Count; k++)
        {
            var draft = drafts[k];
            if (draft.Subject is { IsAnaphor: true } pointer)
            {
                draft.Subject = _anaphors.Resolve(pointer, k > 0 ? drafts[k - 1].Subject : null);
            }
        }

        for (var k = 0; k < drafts.Count; k++)
        {
            var draft = drafts[k];
            draft.OwnOrganization = draft.Organization is not null;
            draft.OwnSubject = draft.Subject is not null;
            _resumption.Complete(draft);
            draft.Subject ??= k == 0 && (DropsSubject(draft) || Applications.DropSubject(sentence, draft)) ? _anaphors.Resolve(SubjectGroup.Dropped(draft.P.Core), null) : null;
            draft.Subject ??= (draft.Change == StatusChange.Rejected || !HasActor(draft)) && !IsFoundedByNobody(draft) && !Invites(draft) ? draft.Actor ?? (k > 0 ? Between(drafts[k - 1], draft) ?? drafts[k - 1].Subject : null) : null;
            draft.Organization ??= k > 0 && !HasObject(draft) && !(Ends(drafts[k - 1].Change) && Joins(draft.Change)) ? drafts[k - 1].Organization : null;
        }

        for (var k = drafts.Count - 2; k >= 0; k--)
        {
            drafts[k].Subject ??= (drafts[k].P.Cue.Form == CueForm.Finite && !(sentence.DropsSubject && drafts[k].P.From == 0 && sentence.Items[0].Subordinates)) || IsFoundedByNobody(drafts[k]) || (drafts[k].Change == StatusChange.Founded && drafts[k + 1].Change != StatusChange.Founded) ? null : drafts[k + 1].Subject;
            drafts[k].Organization ??= HasObject(drafts[k]) || GoesElsewhere(drafts[k], drafts[k + 1]) || (Ends(drafts[k].Change) && Joins(drafts[k + 1].Change)) || (drafts[k].OwnSubject && drafts[k + 1].OwnSubject && drafts[k].Subject is not null && drafts[k + 1].Subject is not null && !drafts[k].Subject!.Members.SequenceEqual(drafts[k + 1].Subject!.Members)) ? null : drafts[k + 1].Organization;
        }

        foreach (var draft in drafts)
        {
            draft.Subject ??= OfAboutState(draft);
        }

        _twice.Remove(drafts);

        // "after its suspension" presupposes what it does not tell.
        drafts.RemoveAll(d => d is { OwnSubject: false, OwnOrganization: false, P: { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, Later: < 0, Operators.Count: 0 } } && _circumstances.Date(d.P, d.Trigger) < 0);
        drafts.RemoveAll(d => d.Subject is { } invited && Invitation.IsToSomethingElse(sentence, d.P, invited, d.OwnOrganization ? d.Organization : null));
    }

    // "An application for readmission followed in 2006": in a text or an entry about a State, that State's, where the clause names no other.
    private SubjectGroup? OfAboutState(FactDraft draft)
    {
        var (p, items) = (draft.P, sentence.Items);
        IReadOnlyList<string> about = sentence.Discourse.Entry.Count > 0 ? sentence.Discourse.Entry : sentence.Discourse.State is { } state ? [state] : [];
        if (about.Count == 0 || draft.Change == StatusChange.Founded || !(p.Cue.Form == CueForm.Noun || Voice.IsPassive(sentence, p.Core) || p.Core <= 1 || sentence.Isolating)
            || sentence.Groups.Any(g => g is { OfOrganizations: false, OfCity: false, IsAnaphor: false } && g.First >= p.From && g.First < p.To) || sentence.Any(p.From - 1, p.To, m => m.Is(CueKind.Generic)))
        {
            return null;
        }

        return new SubjectGroup { First = p.Core, Last = p.Core, Members = [.. about], Spans = [.. about.Select(_ => items[p.Core].Span)] };
    }

    // "Venezuela left in 2006, while Chile was a founder but left in 1976": who is told of in between by a verb that tells no change.
    private SubjectGroup? Between(FactDraft told, FactDraft draft)
    {
        for (var i = draft.P.Start - 1; !sentence.Isolating && !sentence.VerbFirst && i > told.P.End; i--)
        {
            if (sentence.GroupAt(i) is not { } group)
            {
                continue;
            }

            var before = GroupReader.Before(sentence.Items, group.First);
            if (group is { OfOrganizations: false, OfCity: false, OfDemonyms: false, IsAnaphor: false, IsException: false, Preposition: "", Possessive: false } && before > told.P.End && (sentence.Items[before].JoinsClauses || sentence.Items[before].Subordinates)
                && group.Last + 1 < draft.P.Start && (sentence.Items[group.Last + 1].Is(CueKind.State) || (sentence.Items[group.Last + 1].Mark == ',' && sentence.Items[before].End == sentence.Items[before].First + 1)))
            {
                return group;
            }

            i = group.First;
        }

        return null;
    }

    // 越南：1995年加入，2007年加入世贸组织: each at its own time, the first into what the text is about.
    private bool GoesElsewhere(FactDraft draft, FactDraft next) =>
        sentence.Isolating && sentence.Discourse.Topic(sentence.Items[draft.P.Core].Span.Start) is not null && _circumstances.Date(draft.P, draft.Trigger) is var own and >= 0 && _circumstances.Date(next.P, next.Trigger) is var later and >= 0 && own != later
        && draft.P.Start > 0 && sentence.Items[draft.P.Start - 1].Kind == ItemKind.Date && draft.P.End + 1 < sentence.Items.Count && sentence.Items[draft.P.End + 1].Mark == ',';

    // "s'est retirée du projet, sans quitter le G7": a verb with an object of its own borrows none.
    private bool HasObject(FactDraft draft) =>
        (sentence.Inverts || sentence.KeepsOrder) && draft.P is { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Doer, Form: CueForm.Finite }, Operators.Count: 0, Later: < 0, StatusItem: < 0 } && !Objectless.Is(sentence, draft.P, draft.Subject);

    // Who has left one organization and then accedes does so to another one.
    private static bool Joins(StatusChange change) => !Ends(change) && change is not (StatusChange.Restored or StatusChange.Suspended);

    private static bool Ends(StatusChange change) => change is StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Ended;

    // "Fue suspendida de la OEA": a verb that opens the sentence, with an organization and nobody named before it; "Fue readmitida en 2011" goes on with whom a change was just told of.
    private bool DropsSubject(FactDraft draft)
    {
        var (p, items) = (draft.P, sentence.Items);
        return sentence.DropsSubject && (draft.Organization is { Item: >= 0 } || (draft.Organization is null && sentence.Discourse.LastChange is not null && draft.Change is StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled or StatusChange.Withdrawn)) && p.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite } && p.Operators.Count == 0 && draft.Change != StatusChange.Founded
            && !Enumerable.Range(0, p.Core).Any(i => sentence.GroupAt(i) is { OfOrganizations: false, IsAnaphor: false } || ((items[i].Kind == ItemKind.Organization || items[i].Is(CueKind.Subject))))
            && (p.Cue.Subject == SubjectRole.Doer || (sentence.VerbFirst && p.StatusItem >= 0 && !(p.Core + 1 < items.Count && (items[p.Core + 1].Kind == ItemKind.Organization || items[p.Core + 1].Is(CueKind.Organization)))) || (p.Core > 0 && items[p.Core - 1].Is(CueKind.Passive)) || items[Math.Max(0, p.Core - 1)].Is(CueKind.State, "be"));
    }

    // "joined the Five, and the SCO was founded": what was founded is told, not by whom.
    // 西共体成立于1975年，佛得角1977年加入: nor who another clause names.
    private bool IsFoundedByNobody(FactDraft draft) => draft is { Change: StatusChange.Founded, P.Cue.Form: CueForm.Passive } || (sentence.Isolating && draft is { Change: StatusChange.Founded, OwnSubject: false, P.Operators.Count: 0 } && !(draft.Organization is { } made && made.Item > draft.P.Core));

    // "Les BRICS, formés par la Chine et la Russie, avaient invité six pays à les rejoindre": who invites is not invited.
    private bool Invites(FactDraft draft)
    {
        var verb = draft.P.Operators.Count > 0 ? draft.P.Operators[0] : draft.P.Core;
        return (sentence.Inverts || sentence.KeepsOrder) && draft.Change == StatusChange.Invited && sentence.Items[verb].Cue is { Change: StatusChange.Invited, Subject: SubjectRole.Patient, Form: CueForm.Finite } && !Voice.IsPassive(sentence, verb);
    }

    // "..., the SCO would have to open accession talks": a clause with an actor of its own borrows none.
    private bool HasActor(FactDraft draft)
    {
        for (var i = draft.P.From; i < draft.P.Start; i++)
        {
            if (sentence.Items[i].Kind == ItemKind.Organization && GroupReader.Role(sentence.Items, i).Length == 0)
            {
                return true;
            }
        }

        return false;
    }
}
