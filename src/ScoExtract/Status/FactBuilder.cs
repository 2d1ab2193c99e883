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
    private readonly List<FactDraft> _further = [];

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
        SubjectGroup? actor = null;
        foreach (var p in predications)
        {
            if (Draft(p, actor) is { } draft)
            {
                _drafts.Add(draft);
                actor = null;
            }
            else if (p is { Gapped: null, Cue: { Subject: SubjectRole.Doer, Form: CueForm.Finite } })
            {
                actor = _subjects.Find(p) is { OfOrganizations: false } told ? told : actor;
            }
        }

        Share();
        foreach (var candidate in _drafts.Concat(_further).SelectMany(_changes.Read))
        {
            yield return candidate;
        }

        var (states, facts) = (new StateReader(_sentence, _organizations), new StateFacts(_sentence));
        foreach (var held in states.Read(predications))
        {
            foreach (var candidate in facts.Read(held, predications, _drafts.Count > 0 ? _drafts[^1].Subject : null))
            {
                StatusChange? news = states.IsHeadline(held) ? StatusChange.Granted : Founders.Signed(_sentence, held) ? StatusChange.Founded : null;
                yield return news is null ? candidate : candidate with { Fact = candidate.Fact with { Kind = StatusFactKind.Change, Change = news } };
            }
        }
    }

    private FactDraft? Draft(Predication p, SubjectGroup? actor)
    {
        if (p.Cue.Value == "same")
        {
            return Repeat(p);
        }

        if (ChangeComposer.Compose(_sentence, p, out var trigger) is not { } change || _filter.Refuses(p))
        {
            return null;
        }

        // "The same status was granted to Cuba": that of the change told before.
        var told = p.StatusItem >= 0 ? StatusNouns.Value(_sentence.Items, p.StatusItem) ?? (_drafts.Count > 0 ? _drafts[^1].Status : _sentence.Discourse.LastChange?.Status) : p.Cue.Status ?? MemberStatus.Member;
        if (told is not { } status)
        {
            return null;
        }

        // A candidacy that is filed or rejected is an application for membership.
        status = p.Cue.Kind == CueKind.Event && status == MemberStatus.Candidate && change is StatusChange.Applied or StatusChange.Rejected ? MemberStatus.Member : status;

        // To be no member any more is to have left; any other status just ends.
        change = change == StatusChange.Ended && status == MemberStatus.Member ? StatusChange.Withdrawn : change;
        var subject = _subjects.Find(p);
        subject = change == StatusChange.Founded && subject is null or { OfOrganizations: true } ? new Founders(_sentence).Of(p) ?? subject : subject;
        var organization = _organizations.Find(p, subject, status);
        if (organization is null && subject is { OfOrganizations: true })
        {
            // The only organization of a clause is what is joined, not who joins.
            (subject, organization) = (null, _organizations.Find(p, null, status));
        }

        // "Invites the Bank to contribute": organizations are invited to do many things, states alone to a membership.
        if (p is { Cue: { Kind: CueKind.Operator, Change: StatusChange.Invited }, StatusItem: < 0 } && subject is { OfOrganizations: true })
        {
            return null;
        }

        // "walked out": out of what, the text around tells, if it has no other object.
        if (p.Cue.Value == "bare")
        {
            if (!Objectless.Is(_sentence, p, subject))
            {
                return null;
            }

            organization = null;
        }

        // "the return of Indonesia to the United Nations": a return to anything else is none.
        if (p.Cue.Value == "back" && !(organization is { Item: >= 0 } back && GroupReader.Role(_sentence.Items, back.Item) is "to" or "into" or "in"))
        {
            return null;
        }

        // "barred from the League", not "barred from borrowing by the Bank"
        if (p.Cue.Value == "from" && !(organization is { } from && from.Item > p.Core && _sentence.Gap(p.Core, from.Item) <= 2))
        {
            return null;
        }

        // "welcomed Timor-Leste into the bloc", "welcomed it as a member"
        if (p.Cue.Value == "into" && !(organization is { Item: >= 0 } into && GroupReader.Role(_sentence.Items, into.Item) == "into")
            && !(p.StatusItem >= 0 && StatusSearch.IsRole(_sentence.Items, p.StatusItem)))
        {
            return null;
        }

        change = InEffect(p, subject, organization, change, status);
        return new FactDraft { P = p, Change = change, Status = status, Trigger = trigger, Subject = subject, Organization = organization, Actor = actor };
    }

    // What some bodies decide or offer takes effect at once.
    private StatusChange InEffect(Predication p, SubjectGroup? subject, OrganizationFinder.Found? organization, StatusChange change, MemberStatus status) => change switch
    {
        StatusChange.Decided when organization is { } o && Organs.AdmitsByDeciding(_organizations.Agent(p, subject)?.Id ?? _sentence.Discourse.Acts.PerformedBy(_sentence, p)?.Speaker ?? o.Id, o.Id) => StatusChange.Granted,
        StatusChange.Invited when organization is { } o && status == MemberStatus.Observer && Organs.ObservesByInvitation(o.Id) => StatusChange.Granted,
        _ => change,
    };

    /// <summary>"Bulgaria followed in 2007", "Mali did the same": the change that was told just before, with another subject.</summary>
    private FactDraft? Repeat(Predication p)
    {
        var before = _drafts.Count > 0 ? _drafts[^1] : null;
        if (_subjects.Find(p) is not { IsAnaphor: false, OfOrganizations: false } subject || (before is null && _sentence.Discourse.LastChange is null) || !Objectless.Is(_sentence, p, subject))
        {
            return null;
        }

        var told = _sentence.Discourse.LastChange;
        return new FactDraft
        {
            P = p,
            Trigger = p.Core,
            Subject = subject,
            Change = before?.Change ?? told!.Change!.Value,
            Status = before?.Status ?? told!.Status,
            Organization = before is null ? new OrganizationFinder.Found(told!.Organization, -1) : before.Organization,
        };
    }

    /// <summary>Names that share the draft's verb, each with its own date, become drafts of their own.</summary>
    private void Distribute(FactDraft draft)
    {
        if (draft.Subject is not { } subject)
        {
            return;
        }

        var respective = Respective.Of(_sentence, draft.P, subject);
        if (respective.Count > 0)
        {
            draft.Subject = subject = respective[0].Group;
        }

        foreach (var dated in respective.Count > 0 ? respective : new DatedLists(_sentence).Of(draft.P, subject, _circumstances.Date(draft.P, draft.Trigger)))
        {
            if (dated.Group == subject)
            {
                (draft.DateItem, draft.DateValue) = (dated.Date, dated.Value);
            }
            else
            {
                _further.Add(new FactDraft { P = draft.P, Change = draft.Change, Status = draft.Status, Trigger = draft.Trigger, Subject = dated.Group, Organization = draft.Organization, DateItem = dated.Date, DateValue = dated.Value });
            }
        }
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
            draft.Subject ??= k == 0 && DropsSubject(draft) ? _anaphors.Resolve(SubjectGroup.Dropped(draft.P.Core), null) : null;
            draft.Subject ??= !HasActor(draft) && !IsFoundedByNobody(draft) ? draft.Actor ?? (k > 0 ? _drafts[k - 1].Subject : null) : null;
            draft.Organization ??= k > 0 && !(Ends(_drafts[k - 1].Change) && !Ends(draft.Change) && draft.Change != StatusChange.Restored) ? _drafts[k - 1].Organization : null;
        }

        for (var k = _drafts.Count - 2; k >= 0; k--)
        {
            _drafts[k].Subject ??= _drafts[k].P.Cue.Form == CueForm.Finite || IsFoundedByNobody(_drafts[k]) ? null : _drafts[k + 1].Subject;
            _drafts[k].Organization ??= (Ends(_drafts[k].Change) && !Ends(_drafts[k + 1].Change) && _drafts[k + 1].Change != StatusChange.Restored) || (_drafts[k].OwnSubject && _drafts[k + 1].OwnSubject && _drafts[k].Subject is not null && _drafts[k + 1].Subject is not null && !_drafts[k].Subject!.Members.SequenceEqual(_drafts[k + 1].Subject!.Members)) ? null : _drafts[k + 1].Organization;
        }

        // "after its suspension" presupposes what it does not tell.
        _drafts.RemoveAll(d => d is { OwnSubject: false, OwnOrganization: false, P: { Cue: { Kind: CueKind.Event, Form: CueForm.Noun }, Later: < 0, Operators.Count: 0 } } && _circumstances.Date(d.P, d.Trigger) < 0);
        _drafts.RemoveAll(d => d.Subject is { } invited && Invitation.IsToSomethingElse(_sentence, d.P, invited, d.OwnOrganization ? d.Organization : null));
        foreach (var draft in _drafts)
        {
            draft.Organization ??= BorrowedOrganization.For(_sentence, draft, _organizations);
            Distribute(draft);
            if (draft is { Organization: { } organization, DateItem: < 0 })
            {
                foreach (var (other, date) in OrganizationList.Dated(_sentence, organization, _circumstances.Date(draft.P, draft.Trigger), draft.P.To))
                {
                    _further.Add(new FactDraft { P = draft.P, Change = draft.Change, Status = draft.Status, Trigger = draft.Trigger, Subject = draft.Subject, Organization = other, DateItem = date });
                }

                foreach (var other in OrganizationList.Others(_sentence, organization, draft.P.Core))
                {
                    _further.Add(new FactDraft { P = draft.P, Change = draft.Change, Status = draft.Status, Trigger = draft.Trigger, Subject = draft.Subject, Organization = other });
                }
            }

            if (Companions.Of(_sentence, draft) is { } companions)
            {
                _further.Add(new FactDraft { P = draft.P, Change = draft.Change, Status = draft.Status, Trigger = draft.Trigger, Subject = companions, Organization = draft.Organization });
            }
        }
    }

    // Who has left one organization and then accedes does so to another one.
    private static bool Ends(StatusChange change) => change is StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Ended;

    // "Fue suspendida de la OEA": a verb that opens the sentence, with an organization and nobody named before it.
    private bool DropsSubject(FactDraft draft)
    {
        var (p, items) = (draft.P, _sentence.Items);
        return _sentence.DropsSubject && draft.Organization is { Item: >= 0 } && p.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite } && p.Operators.Count == 0 && draft.Change != StatusChange.Founded
            && !Enumerable.Range(0, p.Core).Any(i => _sentence.GroupAt(i) is { OfOrganizations: false, IsAnaphor: false } || ((items[i].Kind == ItemKind.Organization || items[i].Is(CueKind.Subject))))
            && (p.Cue.Subject == SubjectRole.Doer || (p.Core > 0 && items[p.Core - 1].Is(CueKind.Passive)) || items[Math.Max(0, p.Core - 1)].Is(CueKind.State, "be"));
    }

    // "joined the Five, and the SCO was founded": what was founded is told, not by whom.
    private static bool IsFoundedByNobody(FactDraft draft) => draft is { Change: StatusChange.Founded, P.Cue.Form: CueForm.Passive };

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
