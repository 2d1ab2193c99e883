using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Finds of whom and of what a clause tells that goes on with the change told before and names neither: <em>the measure was lifted</em>, أعادتها, <em>it took effect in 2011</em>, <em>the same was granted to Mali</em>.</summary>
internal sealed class Resumption(SentenceContext sentence)
{
    // What is told of another name: "followed", "did the same".
    private const string Same = "same";

    // What nobody wishes: "suffered the same fate".
    private const string Fate = "fate";

    // What undoes or repeats a suspension or departure of those told of before: "the measure was lifted".
    private const string Undone = "resumed";

    // What an application or candidacy leads to: "negotiations were opened in 2005".
    private const string Opened = "opened";

    // What was announced comes true: "it took effect".
    private const string Realized = "realized";

    // What was asked for is given: "and obtained it".
    private const string Obtained = "obtained";

    // Emphasis or a bullet stands before the name that heads an entry.
    private const int LabelItems = 3;

    private readonly SubjectFinder _subjects = new(sentence);
    private readonly ResumedSubjects _resumed = new(sentence);

    /// <summary>Whether a trigger has no subject and organization of its own, or no change.</summary>
    public static bool Is(Cue cue) => cue.Value is Same or Fate or Undone or Realized or Opened or Obtained;

    /// <summary>Whether it says that what was announced came true.</summary>
    public static bool IsRealized(Cue cue) => cue.Value == Realized;

    /// <summary>The draft of such a trigger; null where nothing was told before that it could go on with.</summary>
    /// <param name="p">The predication.</param>
    /// <param name="drafts">What the sentence has told before it.</param>
    public FactDraft? Read(Predication p, IReadOnlyList<FactDraft> drafts) => p.Cue.Value switch
    {
        Same => Repeat(p, drafts, sentence.Discourse.LastChange, _ => true),
        Fate => Repeat(p, drafts, sentence.Discourse.LastLoss, c => IsLoss(c)),
        Opened => Open(p, drafts),
        Undone => GoOn(p, drafts, p.Cue.Change, c => c is StatusChange.Suspended or StatusChange.Restored or StatusChange.Withdrawn or StatusChange.Expelled or StatusChange.Ended),
        // "asked for observer status, and obtained it in 2021"
        Obtained => GoOn(p, drafts, p.Cue.Change, c => c is StatusChange.Applied or StatusChange.Invited or StatusChange.Decided),
        _ => GoOn(p, drafts, null, c => c is StatusChange.Withdrawn or StatusChange.Decided or StatusChange.Suspended or StatusChange.Expelled or StatusChange.Restored),
    };

    /// <summary>Gives a noun whose change took effect or was lifted (<em>The suspension was lifted in 1999</em>) whom the sentence before told it of.</summary>
    public void Complete(FactDraft draft)
    {
        // "Its application was rejected": that of which the sentence before told.
        if (draft is { Subject: null, Change: StatusChange.Rejected or StatusChange.Decided } && sentence.Discourse.LastChange is { Change: StatusChange.Applied } asked && asked.Status == draft.Status
            && (draft.Organization is null || draft.Organization.Value.Id == asked.Organization) && IsOfApplication(draft.P))
        {
            (draft.Subject, draft.Organization) = (Told(draft.P), draft.Organization ?? new FoundOrganization(asked.Organization, -1));
            return;
        }

        if (draft is { Subject: null, P: { Cue.Form: CueForm.Noun } p } && sentence.Discourse.LastChange is { } told && told.Status == draft.Status && (draft.Organization is null ? (p.Later >= 0 && Goes(draft.Change, told.Change)) || (p.Operators.Count > 0 && Lifts(draft.Change, told.Change)) : p.Operators.Count > 0 && draft.Organization.Value.Id == told.Organization && Lifts(draft.Change, told.Change)))
        {
            (draft.Subject, draft.Organization) = (Told(p), new FoundOrganization(told.Organization, -1));
        }
    }

    // An admission follows what led to it.
    private static bool Goes(StatusChange change, StatusChange? told) =>
        told == change || (change == StatusChange.Granted && told is StatusChange.Applied or StatusChange.Decided or StatusChange.ProcessStarted or StatusChange.Invited) || Lifts(change, told);

    private static bool Lifts(StatusChange change, StatusChange? told) => change == StatusChange.Restored && told == StatusChange.Suspended;

    private bool IsOfApplication(Predication p) =>
        (p.Cue is { Kind: CueKind.Operator, Change: StatusChange.Applied, Form: CueForm.Noun } ? p : PredicationLinks.Application(sentence, p)) is { } bid && !IsSomebodys(bid.Core);

    // "the company's application"
    private bool IsSomebodys(int noun) =>
        noun > 0 && (sentence.Items[noun - 1].Is(CueKind.Article, "genitive") || (noun > 1 && sentence.Items[noun - 1].Kind == ItemKind.Word && !sentence.Items[noun - 2].Is(CueKind.Article) && !sentence.Items[noun - 2].Is(CueKind.Organization) && !sentence.Items[noun - 2].Is(CueKind.Subject)));

    /// <summary>"Bulgaria followed in 2007", "Mali did the same": the change that was told just before, with another subject.</summary>
    private FactDraft? Repeat(Predication p, IReadOnlyList<FactDraft> drafts, StatusFact? told, Func<StatusChange, bool> follows)
    {
        var before = drafts.LastOrDefault(d => follows(d.Change));
        if ((_resumed.Of(p) ?? _subjects.Find(p)) is not { IsAnaphor: false } subject || (before is null && told is null && p.Cue is not { Value: Same, Change: StatusChange.Granted }) || !Objectless.Is(sentence, p, subject))
        {
            return null;
        }

        // "присоединилась к ней": where no change was told, what the text is about is joined.
        if (before is null && told is null)
        {
            return subject.OfOrganizations ? null : new FactDraft { P = p, Trigger = p.Core, Subject = subject, Change = p.Cue.Change!.Value, Status = MemberStatus.Member };
        }

        // "l'UA ayant fait de même": another organization did it to the same States; "the Union and the Order followed": as observers.
        if (subject.OfOrganizations && (before?.Status ?? told!.Status) == MemberStatus.Member)
        {
            return Acted(p, before, told, sentence.Items[subject.First].Id is { } body ? new FoundOrganization(Organs.Holder(body, MemberStatus.Member), subject.First) : null);
        }

        // "le Mercosur a agi de même avec le Paraguay": the organization that does it is another one.
        var actor = _resumed.DoneFor(p) == subject ? _resumed.ActingBody(p) : null;
        return new FactDraft
        {
            P = p,
            Trigger = p.Core,
            Subject = subject,
            // Who follows the founders joins.
            Change = (before?.Change ?? told!.Change!.Value) is var change and not StatusChange.Founded ? change : StatusChange.Granted,
            Status = before?.Status ?? told!.Status,
            Organization = actor ?? (before is null ? new FoundOrganization(told!.Organization, -1) : before.Organization),
        };
    }

    // Only what organizations do to States; joining or leaving is theirs.
    private FactDraft? Acted(Predication p, FactDraft? before, StatusFact? told, FoundOrganization? by)
    {
        var change = before?.Change ?? told!.Change!.Value;
        return by is not null && change is StatusChange.Suspended or StatusChange.Restored or StatusChange.Expelled or StatusChange.Rejected && (before?.Organization?.Id ?? told?.Organization) != by.Value.Id
            ? new FactDraft { P = p, Trigger = p.Core, Subject = before?.Subject ?? (before is null ? Told(p) : null), Change = change, Status = MemberStatus.Member, Organization = by } : null;
    }

    /// <summary>Whether a change takes a status away or refuses it.</summary>
    public static bool IsLoss(StatusChange? change) => change is StatusChange.Suspended or StatusChange.Expelled or StatusChange.Ended or StatusChange.Rejected;

    private FactDraft? GoOn(Predication p, IReadOnlyList<FactDraft> drafts, StatusChange? change, Func<StatusChange, bool> follows)
    {
        // "Seul ce dernier a vu la sanction levée"
        var own = _subjects.Find(p) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, Preposition: "" } named && (!named.IsAnaphor || named.Role.StartsWith(SubjectGroup.Latter, StringComparison.Ordinal) || named.Role.StartsWith(SubjectGroup.Former, StringComparison.Ordinal)) && named.First >= p.From && named.Last < p.Core ? named : _resumed.Topic(p);
        for (var k = drafts.Count - 1; k >= 0; k--)
        {
            if (follows(drafts[k].Change) && (own ?? drafts[k].Subject) is { } subject)
            {
                return new FactDraft { P = p, Trigger = p.Core, Subject = subject, Change = change == StatusChange.Granted && drafts[k].P.Cue.Change == StatusChange.Restored ? StatusChange.Restored : change ?? Effect(drafts[k].Change), Status = drafts[k].Status, Organization = Own(p) ?? drafts[k].Organization };
            }
        }

        return sentence.Discourse.LastChange is { Change: { } told } last && follows(told)
            ? new FactDraft { P = p, Trigger = p.Core, Subject = own ?? Told(p), Change = change ?? Effect(told), Status = last.Status, Organization = Own(p) ?? new FoundOrganization(last.Organization, -1) } : null;
    }

    // Talks with whoever applied just before, or heads the entry; with others the clause may tell of other talks.
    private FactDraft? Open(Predication p, IReadOnlyList<FactDraft> drafts)
    {
        // "peace talks were opened"
        var qualified = p.Core > 0 && sentence.Items[p.Core - 1] is { Kind: ItemKind.Word, Mark: '\0' };
        var label = sentence.Groups.FirstOrDefault(g => g is { OfOrganizations: false, IsAnaphor: false, OfCity: false, Preposition: "" } && g.First <= LabelItems && g.Last + 1 < p.Core && sentence.Items[g.Last + 1].Mark is '.' or ':');
        if (qualified || sentence.Groups.Any(g => g is { OfOrganizations: false, IsAnaphor: false, OfCity: false } && g != label && g.First > p.From && g.First < p.To))
        {
            return null;
        }

        var draft = GoOn(p, drafts, StatusChange.ProcessStarted, c => c is StatusChange.Applied or StatusChange.Decided or StatusChange.Invited or StatusChange.Granted);
        IReadOnlyList<string> entry = label is not null ? label.Members : sentence.Discourse.Entry;
        draft ??= entry.Count > 0 && sentence.Discourse.Topic(sentence.Items[p.Core].Span.Start) is { } topic
            ? new FactDraft { P = p, Trigger = p.Core, Subject = new SubjectGroup { First = p.Core, Last = p.Core, Members = [.. entry], Spans = [.. entry.Select(_ => sentence.Items[p.Core].Span)] }, Change = StatusChange.ProcessStarted, Status = MemberStatus.Member, Organization = Own(p) ?? new FoundOrganization(topic, -1) } : null;
        return draft is { Status: MemberStatus.Candidate } ? new FactDraft { P = p, Trigger = p.Core, Subject = draft.Subject, Change = draft.Change, Status = MemberStatus.Member, Organization = draft.Organization } : draft;
    }

    // "возобновил его в ОДКБ": the clause may say in what.
    private FoundOrganization? Own(Predication p) => new OrganizationFinder(sentence).Find(p, null, MemberStatus.Member);

    // A decision to admit that takes effect is an admission.
    private static StatusChange Effect(StatusChange told) => told == StatusChange.Decided ? StatusChange.Granted : told;

    private SubjectGroup Told(Predication p) =>
        new() { First = p.Core, Last = p.Core, Members = [.. sentence.Discourse.LastSubjects], Spans = [.. sentence.Discourse.LastSubjects.Select(_ => sentence.Items[p.Core].Span)] };
}
