using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.Organizations;

/// <summary>Finds in which organization a status is held, and which body decided.</summary>
internal sealed class OrganizationFinder(SentenceContext sentence)
{
    // Words between a status noun and its organization ("observer State in the SCO").
    private const int StatusReach = 5;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly ObjectFinder _objects = new(sentence);
    private readonly OrganizationBefore _before = new(sentence);

    /// <summary>What single names and pointers say.</summary>
    public OrganizationPointers Pointers { get; } = new(sentence);

    /// <summary>The organization of a predication; null when the sentence names none for it.</summary>
    public FoundOrganization? Find(Predication p, SubjectGroup? subject, MemberStatus status)
    {
        // 入世: the word itself says of what.
        if (p.Cue.Value.StartsWith("org:", StringComparison.Ordinal))
        {
            return new FoundOrganization(p.Cue.Value[4..], p.Core);
        }

        if (_before.IsFounded(p, subject))
        {
            return null;
        }

        // An operator alone ("applied to NATO") must have its object; who invites or is asked is not said to be it.
        var found = NextToStatus(p.StatusItem, p.From, p.To, subject) ?? _before.Founded(p, subject) ?? _before.Addressed(p, subject) ?? (PointedHolder.Receives(sentence, p.Core) ? null : _objects.Find(p, subject)) ?? _before.Fronted(p, subject)
            ?? (p.Cue.Kind == CueKind.Operator && p.StatusItem < 0 && p.Later < 0 && !Headed(p) && !IsAnsweredBy(p) ? null : Agent(p, subject) ?? _before.Topic(p, subject));

        // "invited the Community to take part in its work as an observer": in that of the one who invites.
        if (status == MemberStatus.Observer && found is { Item: >= 0 } pointed && _items[pointed.Item].Is(CueKind.Organization) && subject is { OfOrganizations: true } && subject.Members.Contains("org:" + pointed.Id))
        {
            found = Agent(p, subject);
        }

        return (found ?? ActingOrgan.Parent(sentence, p)) is { } f ? f with { Id = Organs.Holder(f.Id, status) } : null;
    }

    /// <summary>The organization that a status noun belongs to: <em>member of the SCO</em>, <em>NATO membership</em>, <em>its tenth member</em>.</summary>
    public FoundOrganization? NextToStatus(int statusItem, int from, int to, SubjectGroup? subject)
    {
        if (statusItem < 0)
        {
            return null;
        }

        for (var i = statusItem + 1; i < to; i++)
        {
            if (Pointers.At(i, subject) is { } after)
            {
                // "статус наблюдателя Банк получил при Ассамблее": who receives stands right before the verb; but "участниками Банка стали Армения и Беларусь".
                if (sentence.OwnsByCase && _items[statusItem].Cue!.Value == "abstract" && _items[i].Is(CueKind.Organization) && i + 1 < to && _items[i + 1].Cue is { Kind: CueKind.Light, Subject: SubjectRole.Doer })
                {
                    continue;
                }

                // "a candidate backed by the African Union": for what, is not told.
                if (GroupReader.Role(_items, i) == "by" && _items[statusItem].Cue!.Value != "abstract")
                {
                    return null;
                }

                return after;
            }

            var group = sentence.GroupAt(i);
            if (group is not null && group == subject)
            {
                i = group.Last;
                continue;
            }

            // "neither a member nor an observer of the SCO"
            if (_items[i].Is(CueKind.Conjunction) && i + 2 < to && (_items[i + 1].Is(CueKind.Status) || (_items[i + 1].Is(CueKind.Article) && _items[i + 2].Is(CueKind.Status))))
            {
                i += 1;
                continue;
            }

            if (sentence.Gap(statusItem, i) > StatusReach || group is not null || _items[i].Mark is ',' or ';' or ':' or '(' || (_items[i].Is(CueKind.Event) && !Hopes(statusItem, i))
                || _items[i].Is(CueKind.State, "be") || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Conjunction) || _items[i].Is(CueKind.Block))
            {
                break;
            }
        }

        for (var i = statusItem - 1; i >= from && sentence.Gap(i, statusItem) <= 3; i--)
        {
            if (Pointers.At(i, subject) is { } before)
            {
                if (i > from && PointedHolder.Receives(sentence, i - 1))
                {
                    return null;
                }

                var direct = sentence.Gap(i, statusItem) == 0 || _items[i + 1].Is(CueKind.Preposition, "as") || sentence.Isolating || _items[i].Is(CueKind.Organization)
                    || _items[i + 1].Is(CueKind.Article, "genitive");
                return direct ? before : null;
            }

            if (_items[i].Kind != ItemKind.Word && !_items[i].Is(CueKind.Article) && !_items[i].Is(CueKind.Preposition, "as") && !(sentence.Isolating && _items[i].Is(CueKind.State)))
            {
                break;
            }
        }

        return null;
    }

    // "candidate for accession to the Union"
    private bool Hopes(int status, int later) => _items[status].Cue!.Status == MemberStatus.Candidate && _items[later].Cue!.Form != CueForm.Finite;

    // "The application of Zambia was rejected by the Community": whoever refuses an application was asked.
    private static bool IsAnsweredBy(Predication p) => p.Cue is { Change: StatusChange.Rejected, Form: CueForm.Finite } && p.Before is { Cue: { Change: StatusChange.Applied, Form: CueForm.Noun } };

    private bool Headed(Predication p) => p.From < _items.Count - 1 && _items[p.From].Kind == ItemKind.Organization && _items[p.From + 1].Mark == ':';

    /// <summary>The body that acts: before the verb, after it where the verb comes first, or after <em>by</em>.</summary>
    public FoundOrganization? Agent(Predication p, SubjectGroup? subject)
    {
        var patient = p.Cue.Subject == SubjectRole.Patient || p.Operators.Any(o => _items[o].Cue!.Subject == SubjectRole.Patient || _items[o].Cue!.Change == StatusChange.Decided);
        var nominal = p.Cue.Form == CueForm.Noun && p.Operators.Count == 0;

        // "Elle en fut exclue": what stands before a passive does not act.
        var passive = !sentence.Isolating && p.Operators.Count == 0 && Voice.IsPassive(sentence, p.Core);
        FoundOrganization? agent = null;
        for (var i = p.From; i < p.To; i++)
        {
            if (Pointers.At(i, subject) is { } found)
            {
                var role = GroupReader.Role(_items, i);

                // "Bolivia, a member of the Andean Community since 1969, signed": what an aside names does not act.
                if (role != "by" && subject is not null && i > subject.Last && i < p.Start && !sentence.Isolating && OrganizationBefore.IsAside(sentence, subject.Last, i, p.Start))
                {
                    continue;
                }

                if (role == "by" || (patient && !nominal && !passive && (i < p.Core ? role is "" or "of" : sentence.VerbFirst && role.Length == 0)))
                {
                    // "On the recommendation of the Sixth Committee, the Assembly granted", 经安理会推荐，由联合国大会接纳: who stands behind the comma acts.
                    // "Sur recommandation de sa Sixième Commission l'Assemblée a accordé": and who has no preposition before him.
                    agent = agent is { } first && Organs.IsOrgan(first.Id) && !(!sentence.Isolating && role.Length == 0 && i < p.Core && GroupReader.Role(_items, first.Item) == "of") && !((role.Length == 0 || (sentence.Isolating && role == "by")) && i < p.Core && sentence.Any(first.Item, i, m => m.Mark == ',')) ? agent : found;
                }
            }
            else if (patient && _items[i].Kind == ItemKind.Symbol && agent is null && !(sentence.OwnsByCase && sentence.Any(p.Core, i, m => m.Is(CueKind.Clause, "rel"))) && Organs.OfSymbol(_items[i].Id!) is { } organ)
            {
                agent = new FoundOrganization(organ, i);
            }
        }

        return agent;
    }
}
