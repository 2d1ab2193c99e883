namespace ScoExtract.Status;

/// <summary>Finds in which organization a status is held, and which body decided.</summary>
internal sealed class OrganizationFinder(SentenceContext sentence)
{
    // Words between a status noun and its organization ("observer State in the SCO").
    private const int StatusReach = 5;

    // Words between a verb and its organization ("joined the Russian-led CSTO").
    private const int WordsBeforeObject = 3;

    // Adverbs and auxiliaries between a pronoun and its verb ("n'y est finalement jamais entré").
    private const int CliticReach = 5;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>What is joined, left or decided on, and who decides.</summary>
    /// <param name="Id">The organization's id.</param>
    /// <param name="Item">Where it stands; -1 when it was taken over from before.</param>
    public readonly record struct Found(string Id, int Item);

    /// <summary>The organization of a predication; null when the sentence names none for it.</summary>
    public Found? Find(Predication p, SubjectGroup? subject, MemberStatus status)
    {
        // 入世: the word itself says of what.
        if (p.Cue.Value.StartsWith("org:", StringComparison.Ordinal))
        {
            return new Found(p.Cue.Value[4..], p.Core);
        }

        // An operator alone ("applied to NATO") must have its object; who invites or is asked is not said to be it.
        var found = NextToStatus(p.StatusItem, p.From, p.To, subject) ?? Object(p, subject) ?? Fronted(p, subject)
            ?? (p.Cue.Kind == CueKind.Operator && p.StatusItem < 0 && p.Later < 0 && !Headed(p) ? null : Agent(p, subject) ?? Topic(p, subject));
        return found is { } f ? f with { Id = Organs.Holder(f.Id, status) } : null;
    }

    /// <summary>The organization that a status noun belongs to: <em>member of the SCO</em>, <em>NATO membership</em>, <em>its tenth member</em>.</summary>
    public Found? NextToStatus(int statusItem, int from, int to, SubjectGroup? subject)
    {
        if (statusItem < 0)
        {
            return null;
        }

        for (var i = statusItem + 1; i < to; i++)
        {
            if (Organization(i, subject) is { } after)
            {
                return after;
            }

            var group = sentence.GroupAt(i);
            if (group is not null && group == subject)
            {
                i = group.Last;
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
            if (Organization(i, subject) is { } before)
            {
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

    private bool Headed(Predication p) => p.From < _items.Count - 1 && _items[p.From].Kind == ItemKind.Organization && _items[p.From + 1].Mark == ':';

    // After the trigger and its preposition: "acceded to the SCO", "left ECOWAS".
    private Found? Object(Predication p, SubjectGroup? subject)
    {
        var (verb, words) = (p.Cue.Form != CueForm.Noun && p.Cue.Subject == SubjectRole.Doer && p.Cue.Kind is CueKind.Event or CueKind.Operator, 0);
        var dated = false;
        if (verb && Pronoun(p) is { } it)
        {
            return it;
        }

        for (var i = p.Core + 1; i < p.To; i++)
        {
            if (Organization(i, subject) is { } found)
            {
                // Talks are held with whom one wants to join; anything else with somebody is no joining.
                if (GroupReader.Role(_items, i) is "by" or "with" && p.Cue.Change != StatusChange.ProcessStarted)
                {
                    continue;
                }

                // "left the negotiating table of the WTO": another thing is left.
                if (verb && words > 0 && GroupReader.Role(_items, i) == "of" && GroupReader.Before(_items, i) is var of and > 0 && GroupReader.Before(_items, of) is var thing and >= 0 && thing > p.Core && _items[thing].Kind == ItemKind.Word)
                {
                    return null;
                }

                // "joined the EU's research scheme": the scheme is joined.
                if (i + 1 < p.To && _items[i + 1].Is(CueKind.Article, "genitive"))
                {
                    return null;
                }

                return found;
            }

            // What is joined or left is the verb's next object: not what is further on, behind "the door open for talks".
            words += _items[i].Kind == ItemKind.Word ? 1 : 0;
            dated |= _items[i].Kind == ItemKind.Date;
            if (verb && p.Cue.Form != CueForm.Passive && _items[i].Mark == ',' && (words > 0 || dated) && !sentence.InsideGroup(i) && !sentence.Isolating && !sentence.VerbFirst)
            {
                break;
            }

            if (verb && (words > (p.Cue.Value.Contains("near", StringComparison.Ordinal) ? 0 : WordsBeforeObject) || (((_items[i].Kind is ItemKind.City or ItemKind.Country && GroupReader.Role(_items, i).Length == 0) || (_items[i].Kind == ItemKind.Country && GroupReader.Role(_items, i) == "to"))
                && !(subject is not null && i >= subject.First && i <= subject.Last))))
            {
                break;
            }

            // "entered the euro area, and the Union ...": another clause.
            if (_items[i].Mark is ';' || _items[i].Is(CueKind.Clause, "sub") || (verb && !sentence.InsideGroup(i) && _items[i].Is(CueKind.Conjunction)))
            {
                break;
            }
        }

        return Clitic(p, subject);
    }

    // "in the Community since joining it in 1980": the verb's own object.
    private Found? Pronoun(Predication p)
    {
        var next = p.Core + 1;
        next += next < p.To && _items[next].Is(CueKind.Preposition) ? 1 : 0;
        return next < p.To && sentence.GroupAt(next) is { Role: "it" } && sentence.Discourse.Organization(_items[p.Core].Span.Start, "") is { } id ? new Found(id, next) : null;
    }

    // A pronoun object stands before the verb in French and Spanish: "il l'a quittée", "n'y est finalement jamais entré".
    private Found? Clitic(Predication p, SubjectGroup? subject)
    {
        for (var i = p.Core - 1; i >= p.From && i >= p.Core - CliticReach; i--)
        {
            if (_items[i].Is(CueKind.Organization) && i >= p.Core - 2 && Organization(i, subject) is { } pronoun)
            {
                return pronoun;
            }

            if (_items[i].Is(CueKind.Inherit, "object"))
            {
                return p.Cue.Kind == CueKind.Event && sentence.Discourse.Organization(_items[i].Span.Start, "") is { } id ? new Found(id, i) : null;
            }

            if (_items[i].Kind is not (ItemKind.Word or ItemKind.Cue) || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Event))
            {
                return null;
            }
        }

        return null;
    }

    // "В ШОС вступили Индия и Пакистан": where the order is free, what is joined may stand first.
    private Found? Fronted(Predication p, SubjectGroup? subject)
    {
        // 谢绝金砖国家的邀请, 向上合组织递交申请
        if (sentence.Isolating && p.Cue is { Kind: CueKind.Operator, Form: CueForm.Noun })
        {
            for (var i = p.Core - 1; i >= p.From; i--)
            {
                if (Organization(i, subject) is { } asked && (i == p.Core - 1 || GroupReader.Role(_items, i) == "to"))
                {
                    return asked;
                }
            }
        }

        for (var i = p.From; sentence.FreeOrder && p is { Cue: { Kind: CueKind.Event, Form: not CueForm.Noun }, Operators.Count: 0 } && i < p.Core; i++)
        {
            if (GroupReader.Role(_items, i) is "in" or "into" or "to" && Organization(i, subject) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The body that acts: before the verb, after it where the verb comes first, or after <em>by</em>.</summary>
    public Found? Agent(Predication p, SubjectGroup? subject)
    {
        var patient = p.Cue.Subject == SubjectRole.Patient || p.Operators.Any(o => _items[o].Cue!.Subject == SubjectRole.Patient || _items[o].Cue!.Change == StatusChange.Decided);
        var nominal = p.Cue.Form == CueForm.Noun && p.Operators.Count == 0;
        Found? agent = null;
        for (var i = p.From; i < p.To; i++)
        {
            if (Organization(i, subject) is { } found)
            {
                var role = GroupReader.Role(_items, i);
                if (role == "by" || (patient && !nominal && (i < p.Core ? role is "" or "of" : sentence.VerbFirst && role.Length == 0)))
                {
                    agent = agent is { } first && Organs.IsOrgan(first.Id) ? agent : found;
                }
            }
            else if (patient && _items[i].Kind == ItemKind.Symbol && agent is null && Organs.OfSymbol(_items[i].Id!) is { } organ)
            {
                agent = new Found(organ, i);
            }
        }

        return agent;
    }

    // "NATO: Bosnia knocks at the door"; "the SCO, which India joined".
    private Found? Topic(Predication p, SubjectGroup? subject)
    {
        for (var i = p.Start - 1; i >= p.From; i--)
        {
            if (Organization(i, subject) is not { } found)
            {
                continue;
            }

            // "as the envoy to the UN said, Mali may obtain it": what is deep in another phrase is no topic.
            if (!sentence.Isolating && GroupReader.Role(_items, i) is "in" or "to" && !OpeningPhrase.Opens(sentence, i))
            {
                continue;
            }

            var after = i + 1;
            var headed = after < _items.Count && _items[after].Mark == ':';
            var relative = after + 1 < _items.Count && (_items[after].Is(CueKind.Clause, "rel") || (_items[after].Mark == ',' && _items[after + 1].Is(CueKind.Clause, "rel")));
            if (headed || relative || p.Cue.Change == StatusChange.Founded || sentence.Isolating || p.Cue.Form == CueForm.Noun || p.StatusItem >= 0)
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>The organization that an item names or points to, the subject's own left out; null for none.</summary>
    public Found? Organization(int i, SubjectGroup? subject)
    {
        if (subject is not null && i >= subject.First && i <= subject.Last)
        {
            return null;
        }

        var item = _items[i];
        if (item.Kind == ItemKind.Organization)
        {
            return Organs.TakesMembers(item.Id!) ? new Found(item.Id!, i) : null;
        }

        // "the Council of the OECD" is no pointer; "its observers ... in the SCO" points ahead.
        if (!item.Is(CueKind.Organization) || Continues(i))
        {
            return null;
        }

        var id = (item.Cue!.Value == "that" ? sentence.Discourse.ThatOrganization(item.Span.Start, _items[0].Span.Start) : sentence.Discourse.Organization(item.Span.Start, item.Cue.Value)) ?? Ahead(i);
        return id is null ? null : new Found(id, i);
    }

    private bool Continues(int i)
    {
        var next = i + 1;
        while (next < _items.Count && (_items[next].Is(CueKind.Article) || _items[next].Is(CueKind.Preposition, "of")))
        {
            next++;
        }

        return next > i + 1 && next < _items.Count && _items[next].Kind == ItemKind.Organization && _items[i].Cue!.Value.Length > 0;
    }

    private string? Ahead(int i)
    {
        while (++i < _items.Count)
        {
            if (_items[i].Kind == ItemKind.Organization)
            {
                return _items[i].Id;
            }
        }

        return null;
    }
}
