namespace ScoExtract.Status;

/// <summary>Puts the facts of one sentence together from its predications and states.</summary>
internal sealed class FactBuilder
{
    private readonly SentenceContext _sentence;
    private readonly SubjectFinder _subjects;
    private readonly OrganizationFinder _organizations;
    private readonly CircumstanceFinder _circumstances;
    private readonly ChangeFacts _changes;
    private readonly Anaphors _anaphors;
    private readonly PredicationFilter _filter;
    private readonly List<FactDraft> _drafts = [];

    public FactBuilder(SentenceContext sentence)
    {
        _sentence = sentence;
        _subjects = new SubjectFinder(sentence);
        _organizations = new OrganizationFinder(sentence);
        _circumstances = new CircumstanceFinder(sentence);
        _changes = new ChangeFacts(sentence, _organizations);
        _anaphors = new Anaphors(sentence);
        _filter = new PredicationFilter(sentence);
    }

    /// <summary>Every fact that the sentence tells, changes first.</summary>
    public IEnumerable<FactCandidate> Build()
    {
        var predications = new PredicationReader(_sentence).Read();
        foreach (var p in predications)
        {
            if (Draft(p) is { } draft)
            {
                _drafts.Add(draft);
            }
        }

        Share();
        foreach (var candidate in _drafts.SelectMany(_changes.Read))
        {
            yield return candidate;
        }

        var (states, facts) = (new StateReader(_sentence, _organizations), new StateFacts(_sentence));
        foreach (var held in states.Read(predications))
        {
            foreach (var candidate in facts.Read(held, predications, _drafts.Count > 0 ? _drafts[^1].Subject : null))
            {
                yield return states.IsHeadline(held) ? candidate with { Fact = candidate.Fact with { Kind = StatusFactKind.Change, Change = StatusChange.Granted } } : candidate;
            }
        }
    }

    private FactDraft? Draft(Predication p)
    {
        if (ChangeComposer.Compose(_sentence, p, out var trigger) is not { } change || _filter.Refuses(p))
        {
            return null;
        }

        var status = p.StatusItem >= 0 ? StatusNouns.Value(_sentence.Items, p.StatusItem) : p.Cue.Status ?? MemberStatus.Member;

        // To be no member any more is to have left; any other status just ends.
        change = change == StatusChange.Ended && status == MemberStatus.Member ? StatusChange.Withdrawn : change;
        var subject = _subjects.Find(p);
        var organization = _organizations.Find(p, subject, status);
        if (organization is null && subject is { OfOrganizations: true })
        {
            // The only organization of a clause is what is joined, not who joins.
            (subject, organization) = (null, _organizations.Find(p, null, status));
        }

        return new FactDraft { P = p, Change = change, Status = status, Trigger = trigger, Subject = subject, Organization = organization };
    }

    /// <summary>Fills what one clause leaves out and its neighbour says: "asked to rejoin the Union and was readmitted", "upon becoming a member, Iran ...".</summary>
    private void Share()
    {
        for (var k = 0; k < _drafts.Count; k++)
        {
            var draft = _drafts[k];
            if (draft.Subject is { IsAnaphor: true } pointer)
            {
                draft.Subject = _anaphors.Resolve(pointer, k > 0 ? _drafts[k - 1].Subject : null);
            }
        }

        for (var k = 0; k < _drafts.Count; k++)
        {
            var draft = _drafts[k];
            draft.OwnOrganization = draft.Organization is not null;
            draft.OwnSubject = draft.Subject is not null;
            draft.Subject ??= k > 0 && !HasActor(draft) ? _drafts[k - 1].Subject : null;
            draft.Organization ??= k > 0 ? _drafts[k - 1].Organization : null;
        }

        for (var k = _drafts.Count - 2; k >= 0; k--)
        {
            _drafts[k].Subject ??= _drafts[k].P.Cue.Form == CueForm.Finite ? null : _drafts[k + 1].Subject;
            _drafts[k].Organization ??= _drafts[k].OwnSubject && _drafts[k + 1].OwnSubject && _drafts[k].Subject is not null && _drafts[k + 1].Subject is not null && !_drafts[k].Subject!.Members.SequenceEqual(_drafts[k + 1].Subject!.Members) ? null : _drafts[k + 1].Organization;
        }

        // "after its suspension" presupposes what it does not tell.
        _drafts.RemoveAll(d => d is { OwnSubject: false, OwnOrganization: false, P: { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, Later: < 0, Operators.Count: 0 } } && _circumstances.Date(d.P, d.Trigger) < 0);
        foreach (var draft in _drafts)
        {
            // A status or an accession without "of what" is in the organization the text speaks of; a verb needs its object.
            var nominal = draft.P.Cue.Kind == CueKind.Operator && draft.P.StatusItem < 0 ? draft.P.Cue.Value.Contains("process", StringComparison.Ordinal) : draft.P.StatusItem >= 0 || draft.P.Cue.Form != CueForm.Finite || draft.P.Later >= 0 || draft.P.Operators.Count > 0;
            if (draft.Organization is null && nominal && draft.Change is not (StatusChange.Withdrawn or StatusChange.Suspended or StatusChange.Expelled or StatusChange.Founded or StatusChange.Restored) && _sentence.Discourse.Organization(_sentence.Items[draft.P.Core].Span.Start, "") is { } id)
            {
                draft.Organization = new OrganizationFinder.Found(Organs.Holder(id, draft.Status), -1);
            }
        }
    }

    // "..., the SCO would have to open accession talks": a clause with an actor of its own borrows none.
    private bool HasActor(FactDraft draft)
    {
        for (var i = draft.P.From; i < draft.P.Start; i++)
        {
            if (_sentence.Items[i].Kind == ItemKind.Organization && GroupReader.Role(_sentence.Items, i).Length == 0)
            {
                return true;
            }
        }

        return false;
    }
}
