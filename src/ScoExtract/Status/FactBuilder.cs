using ScoExtract.Status.Changes;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.States;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status;

/// <summary>Puts the facts of one sentence together from its predications and states.</summary>
internal sealed class FactBuilder
{
    private readonly SentenceContext _sentence;
    private readonly SubjectFinder _subjects;
    private readonly OrganizationFinder _organizations;
    private readonly ChangeFacts _changes;
    private readonly PredicationFilter _filter;
    private readonly ThingsTaken _things;
    private readonly VerbObjects _objects;
    private readonly Resumption _resumption;
    private readonly List<FactDraft> _drafts = [];

    public FactBuilder(SentenceContext sentence)
    {
        _sentence = sentence;
        _subjects = new SubjectFinder(sentence);
        _organizations = new OrganizationFinder(sentence);
        _changes = new ChangeFacts(sentence, _organizations);
        _filter = new PredicationFilter(sentence);
        _things = new ThingsTaken(sentence);
        _objects = new VerbObjects(sentence);
        _resumption = new Resumption(sentence);
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
            else if (p is { Gapped: null, Cue: { Subject: SubjectRole.Doer, Form: CueForm.Finite } } || (_sentence.Isolating && p is { Gapped: null, Before: null, Cue: { Kind: CueKind.Event, Form: not CueForm.Noun } }))
            {
                // 2002年恢复独立，同年成为会员国: who stands before a verb that tells of no status acts on.
                actor = _subjects.Find(p) is { OfOrganizations: false } told && (told.First < p.Core || !_sentence.Isolating) ? told : actor;
            }
        }

        new DraftSharing(_sentence).Complete(_drafts);
        var further = new DraftLists(_sentence, _organizations).Complete(_drafts);
        foreach (var candidate in _drafts.Concat(further).Concat(new EnlargementLists(_sentence).Read()).SelectMany(_changes.Read))
        {
            yield return candidate;
        }

        var (states, facts) = (new StateReader(_sentence, _organizations), new StateFacts(_sentence));
        foreach (var held in states.Read(predications))
        {
            // "the following member States joined: A (1967), B (1969)": what the verb tells of them is no state beside.
            if (_drafts.Concat(further).Any(d => d.Change == StatusChange.Granted && d.Status == held.Status && d.P.Core > held.StatusItem && d.Subject?.First == held.Subject.First && held.Subject.First > d.P.Core))
            {
                continue;
            }

            foreach (var candidate in facts.Read(held, predications, _drafts.Count > 0 ? _drafts[^1].Subject : null))
            {
                StatusChange? news = states.IsHeadline(held) ? StatusChange.Granted : Founders.Signed(_sentence, held) ? StatusChange.Founded : null;
                yield return news is null ? candidate : candidate with { Fact = candidate.Fact with { Kind = StatusFactKind.Change, Change = news } };
            }
        }
    }

    private FactDraft? Draft(Predication p, SubjectGroup? actor)
    {
        if (Resumption.Is(p.Cue))
        {
            return _resumption.Read(p, _drafts);
        }

        if (ChangeComposer.Compose(_sentence, p, out var trigger) is not { } change || _filter.Refuses(p))
        {
            return null;
        }

        // "The same status was granted to Cuba": that of the change told before.
        var told = p.StatusItem >= 0 ? StatusNouns.Value(_sentence.Items, p.StatusItem) ?? Same(p.StatusItem) : p.Cue.Status ?? MemberStatus.Member;
        if (told is not { } status)
        {
            return null;
        }

        // A candidacy that is filed or rejected is an application for membership.
        status = p.Cue.Kind == CueKind.Event && status == MemberStatus.Candidate && change is StatusChange.Applied or StatusChange.Rejected ? MemberStatus.Member : status;

        // "Chile came back as an associate": what it comes back as, it had not been.
        change = change == StatusChange.Restored && p is { Cue: { Kind: CueKind.Event, Subject: SubjectRole.Doer }, StatusItem: >= 0 } && status != MemberStatus.Member && StatusSearch.IsRole(_sentence.Items, p.StatusItem) ? StatusChange.Granted : change;

        // To be no member any more is to have left; any other status just ends.
        // The same where a body decides it: "decided that Russia ceased to be a member".
        // 部长委员会决定，俄罗斯不再是其成员国: a comma may stand behind the word for the decision.
        var ended = (_sentence.Isolating && p.Operators.Count == 0 && _sentence.Any(p.From - 1, p.Core, m => m.Cue is { Kind: CueKind.Operator, Change: StatusChange.Decided, Form: not CueForm.Noun })) || p.Operators.Exists(o => _sentence.Items[o].Cue is { Change: StatusChange.Ended, Subject: SubjectRole.Patient } or { Change: StatusChange.Decided });
        change = change == StatusChange.Ended && status == MemberStatus.Member && !ended ? StatusChange.Withdrawn : change;
        var subject = _subjects.Find(p);
        if (change == StatusChange.ProcessStarted && Beginners(p) is { } first)
        {
            (change, subject) = (StatusChange.Granted, first);
        }

        // "by the Treaty of Rome": the city of a paper founds nothing.
        subject = change == StatusChange.Founded && subject is { OfCity: true, Members.Count: 1 } ? null : subject;
        subject = Remarked(p, subject);
        subject = change == StatusChange.Founded && subject is null or { OfOrganizations: true } ? new Founders(_sentence).Of(p) ?? subject : subject;
        var organization = _organizations.Find(p, subject, status);
        if (organization is null && subject is { OfOrganizations: true } && !IsHolder(p, subject, status))
        {
            // The only organization of a clause is what is joined, not who joins.
            (subject, organization) = (null, _organizations.Find(p, null, status));
        }

        status = InSection(p, change, organization) ?? status;

        if (ObjectPronoun.Doer(_sentence, p, subject, _organizations) is { } doer)
        {
            (subject, organization) = (SubjectGroup.Dropped(p.Core), doer);
        }

        // A pronoun is rather a State told of before.
        subject = subject is null || (subject is { IsAnaphor: true, Role: "one" or "it" } && _sentence.Discourse.LastSubject is null) ? PointsAt(p, status, organization) ?? subject : subject;

        // "отклонил заявление Франции": a request that names no organization is one only where the text around tells of what.
        if (p is { Cue: { Kind: CueKind.Operator, Form: CueForm.Noun }, StatusItem: < 0 } && !p.Cue.Value.Contains("alone", StringComparison.Ordinal) && organization is { Item: >= 0 } asked && asked.Item < p.Core && _sentence.Gap(asked.Item, p.Core) > 1)
        {
            return null;
        }

        // Organizations found no membership of their own: "the Committee, with the Union, sets up an agenda".
        if (change == StatusChange.Founded && p.Cue.Kind == CueKind.Event && subject is { OfOrganizations: true })
        {
            return null;
        }

        // "la création de l'OPEP par l'Iran et l'Iraq": a founding that names nobody tells of no member.
        if (change == StatusChange.Founded && p is { Cue.Form: CueForm.Noun, Later: < 0 } && subject is not { OfOrganizations: false, Members.Count: > 1 })
        {
            return null;
        }

        if ((organization is { } founded && _things.IsFounded(p, founded)) || _things.GoesElsewhere(p))
        {
            return null;
        }

        if (OwnComplement.IsForeign(_sentence, p, subject, organization?.Item ?? -1, borrows: false) || _objects.Refuse(p, subject, organization))
        {
            return null;
        }

        if (!VerbDemands.AreMet(_sentence, p, subject, organization))
        {
            return null;
        }

        // "walked out": out of what, the text around tells.
        organization = p.Cue.Value == "bare" ? null : organization;
        change = InEffect(p, subject, organization, change, status);
        return new FactDraft { P = p, Change = change, Status = status, Trigger = trigger, Subject = subject, Organization = organization, Actor = actor };
    }

    // "Saudi Arabia, Argentina (declined the invitation in December)": parentheses that open with the verb tell of the name before them only, unless "and" joins it to the others.
    private SubjectGroup? Remarked(Predication p, SubjectGroup? subject)
    {
        var open = p.Start - 1;
        while (open > 0 && (_sentence.Items[open].Is(CueKind.Passive) || _sentence.Items[open].Is(CueKind.Article) || _sentence.Items[open].Is(CueKind.Modality) || _sentence.Items[open].Is(CueKind.Clause, "rel")))
        {
            open--;
        }

        return open > 0 && subject is { Members.Count: > 1, IsAnaphor: false } && _sentence.Items[open].Mark == '(' && subject.Last == open - 1 && !_sentence.Items[subject.Last].Coordinated && GroupReader.Before(_sentence.Items, subject.Last) is var joint and >= 0 && _sentence.Items[joint].Mark == ',' ? subject.Only(subject.Members.Count - 1) : subject;
    }

    // "The Organization of Turkic States asked for observer status": in what the text is about.
    private bool IsHolder(Predication p, SubjectGroup subject, MemberStatus status) =>
        status != MemberStatus.Member && p.StatusItem >= 0 && subject.Preposition.Length == 0 && _sentence.Discourse.About(_sentence.Items[p.Core].Span.Start) is { } about && !subject.Members.Contains("org:" + about);

    // "Observers. The first was Mexico, admitted in 2004.": the status that the heading names, in what the text is about.
    private MemberStatus? InSection(Predication p, StatusChange change, FoundOrganization? organization) =>
        p is { StatusItem: < 0, Later: < 0, Cue: { Status: null, Kind: CueKind.Event } } && change != StatusChange.Founded && (organization is null || organization.Value.Id == _sentence.Discourse.Main)
            ? _sentence.Discourse.SectionStatus : null;

    // Who is only pointed to: "The Organization was granted observer status in the General Assembly".
    private SubjectGroup? PointsAt(Predication p, MemberStatus status, FoundOrganization? organization) =>
        status != MemberStatus.Member && p.StatusItem >= 0 && p.Cue.Form == CueForm.Finite && organization is { Item: >= 0 } host ? PointedHolder.Of(_sentence, p.Start, p.From, host.Id) : null;

    // "The accession of the Caribbean countries began in 1967 with Barbados": with whom accessions begin is the first to accede.
    private SubjectGroup? Beginners(Predication p)
    {
        for (var i = p.Later + 1; p is { Later: >= 0, Operators.Count: 0, Cue: { Kind: CueKind.Event, Form: CueForm.Noun, Change: StatusChange.Granted } } && i < p.To && _sentence.Items[i].Mark == '\0'; i++)
        {
            if (_sentence.GroupAt(i) is { } group)
            {
                return group is { Preposition: "with", OfOrganizations: false, OfCity: false, IsAnaphor: false } ? group : null;
            }
        }

        return null;
    }

    // "Spain is an observer; Morocco obtained the same status": the one named last.
    private MemberStatus? Same(int status)
    {
        for (var i = status - 1; i >= 0; i--)
        {
            if (_sentence.Items[i].Is(CueKind.Status) && StatusNouns.Value(_sentence.Items, i) is { } named)
            {
                return named;
            }
        }

        return _drafts.Count > 0 ? _drafts[^1].Status : _sentence.Discourse.LastStatus;
    }

    // "the approval of the application" may be that of anybody.
    private bool Applies(Predication p) => p.Cue.Change == StatusChange.Applied || p.Operators.Exists(o => _sentence.Items[o].Cue!.Change == StatusChange.Applied);

    // What some bodies decide or offer takes effect at once.
    private StatusChange InEffect(Predication p, SubjectGroup? subject, FoundOrganization? organization, StatusChange change, MemberStatus status) => change switch
    {
        StatusChange.Decided when organization is { } o && Organs.AdmitsByDeciding(_organizations.Agent(p, subject)?.Id ?? _sentence.Discourse.Acts.PerformedBy(_sentence, p)?.Speaker ?? (Applies(p) ? "" : o.Id), o.Id) => StatusChange.Granted,
        // "decided on the candidate status of Ukraine": a candidacy needs no further step.
        StatusChange.Decided when status == MemberStatus.Candidate => StatusChange.Granted,
        StatusChange.Invited when organization is { } o && status == MemberStatus.Observer && Organs.ObservesByInvitation(o.Id) => StatusChange.Granted,
        _ => change,
    };
}
