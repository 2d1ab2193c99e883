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

        if (IsFoundedBefore(p, subject))
        {
            return null;
        }

        // An operator alone ("applied to NATO") must have its object; who invites or is asked is not said to be it.
        var found = NextToStatus(p.StatusItem, p.From, p.To, subject) ?? FoundedBefore(p, subject) ?? Addressed(p, subject) ?? (PointedHolder.Receives(sentence, p.Core) ? null : _objects.Find(p, subject)) ?? Fronted(p, subject)
            ?? (p.Cue.Kind == CueKind.Operator && p.StatusItem < 0 && p.Later < 0 && !Headed(p) && !IsAnsweredBy(p) ? null : Agent(p, subject) ?? Topic(p, subject));

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

    // "Fue creado en 1991 por Costa Rica y El Salvador mediante un protocolo que reformó la ODECA": what was founded was told of before; what stands behind the founders was not founded.
    private bool IsFoundedBefore(Predication p, SubjectGroup? subject) =>
        p is { Cue: { Change: StatusChange.Founded, Form: not CueForm.Noun }, Operators.Count: 0 } && subject is { Preposition: "by" } && subject.First > p.Core && !sentence.Isolating && !sentence.VerbFirst
        && (Voice.IsPassive(sentence, p.Core) || _items[p.Core].End - _items[p.Core].First > 1) && !Enumerable.Range(p.From, subject.First - p.From).Any(i => Pointers.At(i, subject) is not null || _items[i].Is(CueKind.Clause, "rel"));

    // "the ECO, founded by Iran and Turkey as the successor to the RCD": what founders stand behind with "by" stands before the verb.
    private FoundOrganization? FoundedBefore(Predication p, SubjectGroup? subject)
    {
        if (p.Cue is not { Change: StatusChange.Founded, Form: not CueForm.Noun } || subject is not { Preposition: "by" })
        {
            return null;
        }

        // 它由中国和俄罗斯创立
        if (sentence.Isolating && subject.Last < p.Core && OrganizationPointers.Pronoun(sentence, p.From, subject.First) is var it and >= 0 && sentence.Discourse.Organization(_items[it].Span.Start, "") is { } created)
        {
            return new FoundOrganization(created, it);
        }

        if (subject.First < p.Core)
        {
            return null;
        }

        var i = p.Core - 1;
        while (i >= p.From && (_items[i].Mark == ',' || _items[i].Is(CueKind.Passive) || _items[i].Is(CueKind.State, "be") || _items[i].Is(CueKind.Clause, "rel") || _items[i].Kind == ItemKind.Date || _items[i].Is(CueKind.Preposition)))
        {
            i--;
        }

        // "It was created in 1998 by ...": what the text is about.
        return i < p.From ? null
            : sentence.GroupAt(i) is { IsAnaphor: true, Role: "one" or "it" } ? sentence.Discourse.Organization(_items[i].Span.Start, "") is { } spoken ? new FoundOrganization(spoken, i) : null
            : Pointers.At(i, subject);
    }

    // 向欧盟递交入盟申请，又申请加入北约: to whom, right before the verb.
    private FoundOrganization? Addressed(Predication p, SubjectGroup? subject) =>
        sentence.Isolating && p is { Cue.Kind: CueKind.Operator, Operators.Count: 0, StatusItem: < 0, Later: < 0 } && p.Core > p.From && GroupReader.Role(_items, p.Core - 1) == "to" ? Pointers.At(p.Core - 1, subject) : null;

    // "В ШОС вступили Индия и Пакистан": where the order is free, what is joined may stand first.
    private FoundOrganization? Fronted(Predication p, SubjectGroup? subject)
    {
        // 谢绝金砖国家的邀请, 向上合组织递交申请
        if (sentence.Isolating && p.Cue is { Kind: CueKind.Operator, Form: CueForm.Noun })
        {
            for (var i = p.Core - 1; i >= p.From; i--)
            {
                if (Pointers.At(i, subject) is { } asked && (i == p.Core - 1 || GroupReader.Role(_items, i) == "to"))
                {
                    return asked;
                }
            }
        }

        // "Founded in 1981 by Kuwait and Oman, the Council has ...": what a participle that opens the sentence describes.
        if (p is { Cue: { Change: StatusChange.Founded, Kind: CueKind.Event, Form: CueForm.Finite } } && OpeningPhrase.Opens(sentence, p.Core) && subject is { Preposition: "by" } && subject.Last + 1 < p.To && _items[subject.Last + 1].Mark == ',')
        {
            var named = subject.Last + 2;
            while (named < p.To && _items[named].Is(CueKind.Article))
            {
                named++;
            }

            return named < p.To && _items[named].Kind == ItemKind.Organization ? new FoundOrganization(_items[named].Id!, named) : null;
        }

        // "был наблюдателем в ОАЕ; в АС он получил этот статус": behind the semicolon.
        var from = p.Core;
        while (from > p.From && _items[from - 1].Mark != ';')
        {
            from--;
        }

        for (var i = from; sentence.FreeOrder && p is { Cue: { Kind: CueKind.Event or CueKind.Light, Form: not CueForm.Noun }, Operators.Count: 0 } && i < p.Core; i++)
        {
            var role = GroupReader.Role(_items, i);
            if ((role is "in" or "into" or "to" || (role == "of" && p.Cue.Change == StatusChange.Withdrawn && GroupReader.Before(_items, GroupReader.Before(_items, i)) < p.From)) && Pointers.At(i, subject) is { } found)
            {
                return found;
            }
        }

        return null;
    }

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
                if (role != "by" && subject is not null && i > subject.Last && i < p.Start && !sentence.Isolating && IsAside(subject.Last, i, p.Start))
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

    private bool IsAside(int from, int item, int to) =>
        sentence.Any(from, item, m => m.Mark == ',') && sentence.Any(item, to, m => m.Mark == ',');

    // "NATO: Bosnia knocks at the door"; "the SCO, which India joined".
    private FoundOrganization? Topic(Predication p, SubjectGroup? subject)
    {
        for (var i = p.Start - 1; i >= p.From; i--)
        {
            if (Pointers.At(i, subject) is not { } found)
            {
                continue;
            }

            // "as the envoy to the UN said, Mali may obtain it": what is deep in another phrase is no topic.
            if (!sentence.Isolating && GroupReader.Role(_items, i) is "in" or "to" && !OpeningPhrase.Opens(sentence, i))
            {
                continue;
            }

            // "the three countries, now joined in the AES, announced": what an aside names is none either.
            if (subject is not null && i > subject.Last && !sentence.Isolating && IsAside(subject.Last, i, p.Start))
            {
                continue;
            }

            var after = i + 1;
            var headed = after < _items.Count && _items[after].Mark == ':';
            // "ОАГ, из которой Никарагуа вышла"
            var opens = after + 2 < _items.Count && _items[after].Mark == ',' && _items[after + 1].Is(CueKind.Preposition) ? after + 2 : after + 1;
            var relative = after + 1 < _items.Count && (_items[after].Is(CueKind.Clause, "rel") || (_items[after].Mark == ',' && _items[opens].Is(CueKind.Clause, "rel")));
            if (headed || relative || p.Cue.Change == StatusChange.Founded || sentence.Isolating || p.Cue.Form == CueForm.Noun || p.StatusItem >= 0)
            {
                return found;
            }
        }

        return null;
    }
}
