using ScoExtract.Status.Completion;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Changes;

/// <summary>Completes drafts of changes with their circumstances: how real, when, where, by whom, by which document.</summary>
internal sealed class ChangeFacts(SentenceContext sentence, OrganizationFinder organizations)
{
    private readonly CircumstanceFinder _circumstances = new(sentence);
    private readonly PlaceFinder _places = new(sentence);
    private readonly ModalityReader _modality = new(sentence);
    private readonly HolderFinder _holders = new(sentence);

    /// <summary>The candidates of a draft, one a member of its subject; none where it has no subject or organization.</summary>
    public IEnumerable<FactCandidate> Read(FactDraft draft)
    {
        if (draft.Subject is not { } subject || draft.Organization is not { } organization)
        {
            yield break;
        }

        organization = organization with { Id = Organs.Holder(organization.Id, draft.Status) };
        var (p, items) = (draft.P, sentence.Items);
        var (modality, modalityItem) = _modality.Read(p);
        var announced = draft.Change == StatusChange.Withdrawn && modality == Modality.Planned ? AnnouncedWithdrawal.Announcement(sentence, p, modalityItem) : -1;
        var date = draft.DateItem is >= 0 or DatedLists.Undated ? draft.DateItem : announced >= 0 ? AnnouncedWithdrawal.Date(sentence, p, announced) : _circumstances.Date(p, draft.Trigger);
        if (modality == Modality.Negated && (date < p.From || date >= p.To || (date > p.End && modalityItem > date && sentence.Any(p.End, date, m => m.Mark == ','))))
        {
            // What did not happen has no day of its own but the one it is denied for.
            date = -1;
        }

        if (modality == Modality.Hypothetical && date >= 0 && IsOfUtterance(p, date, modalityItem))
        {
            date = -1;
        }

        var place = _places.Find(p, subject, draft.Change);
        var symbol = _circumstances.Symbol(p);
        var own = IsOwnStep(draft.Change, p);
        var agent = own ? null : organizations.Agent(p, subject);
        var act = modality == Modality.Actual && draft.Change != StatusChange.Decided ? sentence.Discourse.Acts.PerformedBy(sentence, p) : null;
        var inherit = date < 0 || place < 0 ? Inherits(p, organization.Item) : -1;
        var inheritedDate = date >= 0 || modality == Modality.Negated ? null : inherit >= 0 ? Earlier(inherit) ?? sentence.Discourse.Before?.Date : act?.Date ?? (modality == Modality.Actual && IsDatedByLine(p) ? sentence.Discourse.LineDate : null);

        // "The Assembly admitted Kiribati this morning"
        var today = date < 0 && inheritedDate is null && modality == Modality.Actual && sentence.Any(p.From - 1, p.To, m => m.Is(CueKind.Today)) ? sentence.Discourse.Today : null;
        var dateMention = date >= 0 ? (DateMention)items[date].Mention! : inheritedDate;
        var previous = modality == Modality.Negated ? null : Previous(draft);
        var arguments = new List<FactArgument>();
        void Argument(string role, int item)
        {
            if (item >= 0)
            {
                arguments.Add(new FactArgument(role, items[item].Span, items[item].Cue?.Id));
            }
        }

        Argument("trigger", draft.P.Core);
        Argument("organization", organization.Item);
        Argument("status", p.StatusItem);
        Argument("modality", modalityItem);
        Argument("date", date);
        for (var i = p.Start; i < Math.Min(p.To, p.End + 4); i++)
        {
            Argument("process", items[i].Is(CueKind.Process) ? i : -1);
        }

        Argument("place", place);
        Argument("instrument", symbol);
        Argument("decidedBy", agent?.Item ?? -1);
        foreach (var op in p.Operators.Append(p.Later))
        {
            Argument("operator", op);
        }

        // "All of them except Argentina became members"
        var excepted = _holders.Exceptions(subject, p.Core);
        var evidence = Evidence.Of(items, Math.Min(p.From, p.Start), Math.Max(p.To, Math.Max(p.End, draft.Trigger) + 1));
        for (var m = 0; m < subject.Members.Count; m++)
        {
            // Nobody is a member of himself; an organ or office holds no status of its own; States found organizations.
            if (excepted.Contains(subject.Members[m]) || subject.Members[m] == "org:" + organization.Id || (subject.OfOrganizations && (draft.Change == StatusChange.Founded || !Organs.HoldsStatus(subject.Members[m][4..]))))
            {
                continue;
            }

            foreach (var when in Times(dateMention?.Temporal, subject.Members.Count, m))
            {
                var fact = new StatusFact
                {
                    Kind = StatusFactKind.Change,
                    Organization = Organs.HeldBy(organization.Id, organization.Item < 0 ? null : items[organization.Item].Id, draft.Status, subject.Members[m]),
                    Subject = subject.Members[m],
                    Status = draft.Status,
                    Change = draft.Change,
                    Modality = modality,
                    PreviousStatus = previous,
                    Date = draft.DateValue ?? when ?? today,
                    DateSpan = dateMention?.Span,
                    DateInherited = inheritedDate is not null,
                    Place = place >= 0 ? items[place].Id : inherit >= 0 && draft.Change is not (StatusChange.Withdrawn or StatusChange.Applied) ? sentence.Discourse.Before?.Place : null,
                    DecidedBy = own ? null : act?.Speaker ?? agent?.Id,
                    Instrument = _circumstances.SymbolOf(subject, m) ?? (symbol >= 0 ? items[symbol].Id : null) ?? act?.Symbol.Symbol.Text,
                    Evidence = evidence,
                    Trigger = items[draft.Trigger].Span,
                    Arguments = [.. arguments, new FactArgument("subject", subject.Spans[m])],
                    Provenance = new Provenance("status", items[draft.Trigger].Cue!.Id, draft.Probability is null ? null : ArgumentRanker.ModelName),
                    Score = draft.Probability is { } likely ? Math.Round(likely, 2) : null,
                };
                var lasted = modality == Modality.Actual ? SuspensionTimes.Of(fact.Change, fact.Date, dateMention) : null;
                yield return new FactCandidate(sentence, lasted is { } began ? fact with { Date = began.From } : fact, subject, organization.Item, draft.Trigger) { Predication = p, DateItem = date };
                if (lasted is { } ended)
                {
                    yield return new FactCandidate(sentence, fact with { Change = StatusChange.Restored, Date = ended.Until }, subject, organization.Item, draft.Trigger) { Predication = p, DateItem = date };
                }
            }
        }
    }

    // "In August 2022 the president called for Venezuela to return", "an accession, mentioned in 2023, remains a possibility", "طلبت تونس في عام 1986 الانسحاب": the day of the words, not of what is wished.
    private bool IsOfUtterance(Predication p, int date, int modality) => sentence.Items[modality] switch
    {
        var cue when modality < p.Start && (cue.Is(CueKind.Modality, "wide") || cue.Is(CueKind.Operator)) => date < modality || (sentence.VerbFirst && cue.Is(CueKind.Operator) && date < p.Core),
        _ => modality > p.End && date > p.End && date < modality && sentence.Any(p.End, date, m => m.Mark == ','),
    };

    // "The application, examined by the Committee", "froze its own membership": who applies, leaves or founds does so himself; nobody else decides it.
    private static bool IsOwnStep(StatusChange change, Predication p) =>
        change is StatusChange.Applied or StatusChange.Withdrawn or StatusChange.Founded || (change == StatusChange.Suspended && p.Cue is { Subject: SubjectRole.Doer, Form: not CueForm.Noun } && !Resumption.Is(p.Cue));

    // "left in 1999 and 2012": twice; "India and Pakistan joined in 2010 and 2012": each in his year.
    private static TemporalValue?[] Times(TemporalValue? value, int members, int member) =>
        value is not SetValue set ? [value] : set.Members.Length == members ? [set.Members[member]] : [.. set.Members];

    // "1961", on its own line: what is told below without a date of its own, and not of a time before.
    private bool IsDatedByLine(Predication p) => !sentence.Any(p.From - 1, p.To, m => m.Kind == ItemKind.Date) && !(p.Core > p.Start + 1 && p.Cue is { Kind: CueKind.Operator, Form: CueForm.Noun });

    // "Uzbekistan became a member on 19 June, Colombia was admitted the same day."
    private DateMention? Earlier(int inherit)
    {
        for (var i = inherit - 1; i >= 0; i--)
        {
            if (sentence.Items[i].Kind == ItemKind.Date)
            {
                return (DateMention)sentence.Items[i].Mention!;
            }
        }

        return null;
    }

    private int Inherits(Predication p, int organization)
    {
        for (var i = p.From; i < p.To; i++)
        {
            if (sentence.Items[i].Is(CueKind.Inherit) && i != organization)
            {
                return i;
            }
        }

        return -1;
    }

    // "hitherto a dialogue partner, was raised to observer": the status noun before the trigger that belongs to nobody else.
    private MemberStatus? Previous(FactDraft draft)
    {
        if (draft.Change is not (StatusChange.Granted or StatusChange.Decided or StatusChange.ProcessStarted))
        {
            return null;
        }

        for (var i = draft.P.From; i < draft.P.To; i++)
        {
            if (sentence.Items[i].Is(CueKind.Status) && i != draft.P.StatusItem && sentence.Items[i].Cue!.Status != draft.Status
                && (i > 0 && Enumerable.Range(Math.Max(0, i - 3), Math.Min(3, i)).Any(j => sentence.Items[j].Is(CueKind.Previous) || (i > draft.P.Core && i < draft.P.StatusItem && (sentence.Items[j].Is(CueKind.Preposition) || j == draft.P.Core)))))
            {
                sentence.Consumed[i] = true;
                return sentence.Items[i].Cue!.Status;
            }
        }

        return Apposed(draft);
    }

    // "Armenia, an observer since 2004, became a member": the status in which the subject is described, if it is held in the same organization.
    private MemberStatus? Apposed(FactDraft draft)
    {
        var (items, subject) = (sentence.Items, draft.Subject!);
        for (var i = draft.P.From; i < draft.P.Core && draft.Change != StatusChange.ProcessStarted; i++)
        {
            if (!items[i].Is(CueKind.Status) || i == draft.P.StatusItem || items[i].Cue!.Status == draft.Status)
            {
                continue;
            }

            var before = i - 1;
            while (before > subject.Last && (items[before].Is(CueKind.Article) || items[before].Kind == ItemKind.Word))
            {
                before--;
            }

            var described = (i < subject.First && OpeningPhrase.Opens(sentence, i) && OpeningPhrase.Subject(sentence, draft.P, i) == subject) || (before == subject.Last + 1 && items[before].Mark is ',' or '(');
            if (described && !sentence.Any(i, draft.P.Core, m => m.Kind == ItemKind.Organization && m.Id != draft.Organization!.Value.Id))
            {
                return items[i].Cue!.Status;
            }
        }

        return null;
    }
}
