using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Makes a draft of a predication: which change, of which status, of whom, in what.</summary>
internal sealed class DraftReader(SentenceContext sentence, SubjectFinder subjects, OrganizationFinder organizations, List<FactDraft> drafts)
{
    private readonly SentenceContext _sentence = sentence;
    private readonly SubjectFinder _subjects = subjects;
    private readonly OrganizationFinder _organizations = organizations;
    private readonly PredicationFilter _filter = new(sentence);
    private readonly Resumption _resumption = new(sentence);
    private readonly ToldStatus _told = new(sentence, drafts);
    private readonly DraftRefusals _refusals = new(sentence);

    /// <summary>The draft of a predication; null where it tells of no change of status.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="actor">Who stands before a verb of the sentence that told of no status; null for nobody.</param>
    public FactDraft? Read(Predication p, SubjectGroup? actor)
    {
        if (Resumption.Is(p.Cue))
        {
            return _resumption.Read(p, drafts);
        }

        if (ChangeComposer.Compose(_sentence, p, out var trigger) is not { } change || _filter.Refuses(p))
        {
            return null;
        }

        if (_told.Of(p, change) is not (var status, var told))
        {
            return null;
        }

        change = told;
        var subject = _subjects.Find(p);
        if (change == StatusChange.ProcessStarted && Beginners(p) is { } first)
        {
            (change, subject) = (StatusChange.Granted, first);
        }

        // "by the Treaty of Rome": the city of a paper founds nothing.
        subject = change == StatusChange.Founded && subject is { OfCity: true, Members.Count: 1 } ? null : subject;
        subject = Remarked(p, subject);
        subject = change == StatusChange.Founded && subject is null or { OfOrganizations: true } ? new Founders(_sentence).Of(p) ?? subject : subject;

        // "L'adhésion prendra effet en 2024, a déclaré le président sud-africain": who says so does not accede.
        subject = p is { Cue.Form: CueForm.Noun, Later: >= 0 } && subject is { OfDemonyms: true } && subject.First > p.Later && !_sentence.Isolating ? null : subject;
        // CMAG再度下令中止: who is only said to act suspends somebody told of before.
        subject = _sentence.Isolating && change is StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored && p.Cue.Subject == SubjectRole.Patient && subject is { OfOrganizations: true } && subject.Last < p.Core && p.StatusItem < 0 ? null : subject;
        var organization = _organizations.Find(p, subject, status);
        // "accession to UNESCO (1976), the FAO (1977) and the WHO (1979)": what is joined as well does not join.
        subject = subject is { OfOrganizations: true } also && organization is { Item: >= 0 } into && OrganizationList.IsInSeries(_sentence, into.Item, also.First) ? null : subject;
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
        subject = subject is null or { OfOrganizations: true } && PointedHolder.Receives(_sentence, p.Core) ? PointsAt(p, status, organization) ?? subject : subject;
        subject = subject is null || (subject is { IsAnaphor: true, Role: "one" or "it" } && _sentence.Discourse.Before?.Subject is null) ? PointsAt(p, status, organization) ?? subject : subject;

        subject = OwnerOfBid(p, subject, status, organization) ?? subject;

        if (_refusals.Refuse(p, change, subject, organization))
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

    // "The Organization of Turkic States asked for observer status": in what the text is about. "The application of the Turkic Council": of one that may be an observer there.
    private bool IsHolder(Predication p, SubjectGroup subject, MemberStatus status) =>
        _sentence.Discourse.About(_sentence.Items[p.Core].Span.Start) is { } about && !subject.Members.Contains("org:" + about)
        && ((status != MemberStatus.Member && p.StatusItem >= 0 && subject.Preposition.Length == 0) || (subject.Preposition is "of" or "" && Applies(p) && Organs.InvitesObservers(about)));

    // "Observers. The first was Mexico, admitted in 2004.": the status that the heading names, in what the text is about; but States that leave the United Nations were members.
    private MemberStatus? InSection(Predication p, StatusChange change, FoundOrganization? organization) =>
        !(change is StatusChange.Withdrawn or StatusChange.Restored && organization is { } left && Organs.InvitesObservers(left.Id)) && p is { StatusItem: < 0, Later: < 0, Cue: { Status: null, Kind: CueKind.Event } } && change != StatusChange.Founded && (organization is null || organization.Value.Id == _sentence.Discourse.Main)
            ? _sentence.Discourse.SectionStatus : null;

    // Who is only pointed to: "The Organization was granted observer status in the General Assembly".
    private SubjectGroup? PointsAt(Predication p, MemberStatus status, FoundOrganization? organization) =>
        status != MemberStatus.Member && p.StatusItem >= 0 && p.Cue.Form == CueForm.Finite && organization is { Item: >= 0 } host ? PointedHolder.Of(_sentence, p.Start, p.From, host.Id) : null;

    // "The Fund submitted its application for observer status": the organization that the clause names before, if it names no State.
    private SubjectGroup? OwnerOfBid(Predication p, SubjectGroup? subject, MemberStatus status, FoundOrganization? organization) =>
        subject is { IsAnaphor: true, Role: "poss" } && status != MemberStatus.Member && organization is { } host && !_sentence.Groups.Any(g => g is { OfOrganizations: false, IsAnaphor: false, OfCity: false } && g.First < subject.First)
        && _sentence.Groups.FirstOrDefault(g => g is { OfOrganizations: true, Preposition: "" } && g.First >= p.From && g.First < subject.First) is { } owner && !owner.Members.Contains("org:" + host.Id) ? owner : null;

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
