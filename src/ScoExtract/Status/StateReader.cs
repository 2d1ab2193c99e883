namespace ScoExtract.Status;

/// <summary>Reads who holds a status: <em>is a member of</em>, <em>member of</em> after a name, lists after a status noun.</summary>
internal sealed class StateReader(SentenceContext sentence, OrganizationFinder organizations)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>A state of affairs: who, what and in which organization.</summary>
    /// <param name="Subject">Who holds the status.</param>
    /// <param name="StatusItem">Item of the status noun, or of the verb where that tells the status.</param>
    /// <param name="Status">The status.</param>
    /// <param name="Organization">Where it is held, and the item that says so.</param>
    /// <param name="Verb">Item of the verb; -1 for none.</param>
    /// <param name="Excepted">Members of the subject that are taken out.</param>
    public readonly record struct Held(SubjectGroup Subject, int StatusItem, MemberStatus Status, OrganizationFinder.Found Organization, int Verb, IReadOnlyList<string> Excepted)
    {
        /// <summary>Item of the verb of a list (<em>consists of</em>); -1 for none.</summary>
        public int Composed { get; init; } = -1;
    }


    public IEnumerable<Held> Read(IReadOnlyList<Predication> predications)
    {
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i] && !Elected(i) && Read(i, predications) is { } held)
            {
                yield return held;
            }
            else if (_items[i].Is(CueKind.State, "belong") && Belongs(i) is { } belongs)
            {
                yield return belongs;
            }
        }
    }

    // A person is elected or appointed a member of a board.
    private bool Elected(int status)
    {
        for (var i = status - 1; i >= 0 && sentence.Gap(i, status) <= 6; i--)
        {
            if (_items[i].Is(CueKind.Block, "elected"))
            {
                return true;
            }
        }

        return false;
    }

    private Held? Read(int status, IReadOnlyList<Predication> predications)
    {
        var value = StatusNouns.Value(_items, status);
        var (from, to) = Zone(status, predications);
        if (Listed(status, to) is { } list)
        {
            var organization = organizations.NextToStatus(status, from, _items.Count, list) ?? Lead(status, from) ?? Composed(status, from) ?? Only();
            return organization is { } o ? new Held(list, status, value, o, -1, []) { Composed = IncludeVerb(status) } : null;
        }

        var verb = Verb(status, from);
        var holder = verb >= 0 ? Holder(verb, from) ?? HolderAfter(status, to) : Apposition(status, from);
        if (holder is null)
        {
            return null;
        }

        var held = organizations.NextToStatus(status, from, to, holder) ?? (_items[0].Kind == ItemKind.Organization && _items.Count > 1 && _items[1].Mark == ':' ? organizations.Organization(0, holder) : null);
        return held is { } h ? new Held(holder, status, value, h, verb, Exceptions(holder, status)) : null;
    }

    /// <summary>Whether a status is news rather than a state: a headline "ORGANIZATION: name, its tenth member", without a verb or a full stop.</summary>
    public bool IsHeadline(Held held) =>
        held.Verb < 0 && _items.Count > 3 && _items[0].Kind == ItemKind.Organization && _items[1].Mark == ':' && _items[^1].Mark != '.' && held.Subject.First > 1;

    private (int From, int To) Zone(int status, IReadOnlyList<Predication> predications)
    {
        var (from, to) = (0, _items.Count);
        foreach (var p in predications)
        {
            if (p.End < status)
            {
                from = Math.Max(from, p.End + 1);
            }
            else if (p.Start > status)
            {
                to = Math.Min(to, p.Start);
            }
        }

        return (from, to);
    }

    // "member States (China, ...)", "observers are Afghanistan and Mongolia", "members, including India", "members of the SCO: ...".
    private SubjectGroup? Listed(int status, int to)
    {
        var led = false;
        for (var i = status + 1; i < _items.Count; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (led && !group.OfCity && !group.IsException && !group.IsAnaphor && (!group.OfOrganizations || group.Members.Count > 1))
                {
                    return group;
                }

                if (!group.OfOrganizations)
                {
                    return null;
                }

                i = group.Last;
                continue;
            }

            var item = _items[i];
            if (item.Mark is '(' or ':' || item.Is(CueKind.Lead) || item.Is(CueKind.State, "be"))
            {
                // "is" must be followed by the names at once, and no name may have been its subject.
                led = !item.Is(CueKind.State) || (i + 2 < _items.Count && (sentence.InsideGroup(i + 1) || (sentence.InsideGroup(i + 2) && _items[i + 1].Is(CueKind.Article))));
                if (!led)
                {
                    return null;
                }
            }
            else if (item.Mark is ';' or '.' or ')' || item.Is(CueKind.Status) && !sentence.Consumed[i] || item.Is(CueKind.Clause) || (led && item.Is(CueKind.Light))
                || (sentence.Gap(status, i) > 8) || (item.Is(CueKind.Conjunction) && !led))
            {
                return null;
            }
        }

        return null;
    }

    // The one organization that the sentence speaks of.
    private OrganizationFinder.Found? Only()
    {
        OrganizationFinder.Found? only = null;
        for (var i = 0; i < _items.Count; i++)
        {
            if (_items[i].Kind == ItemKind.Organization)
            {
                if (only is { } other && other.Id != _items[i].Id)
                {
                    return null;
                }

                only = new OrganizationFinder.Found(_items[i].Id!, i);
            }
        }

        return only;
    }

    // "It consists of eight member States (...), four observers (...)": the organization stands before the verb.
    private OrganizationFinder.Found? Composed(int status, int from)
    {
        for (var i = status - 1; i >= 0; i--)
        {
            if (_items[i].Is(CueKind.State, "include"))
            {
                return Before(i);
            }

            if (_items[i].Mark is ';' or '?')
            {
                return null;
            }
        }

        return null;
    }

    private int IncludeVerb(int status)
    {
        for (var i = status - 1; i >= 0 && _items[i].Mark != ';'; i--)
        {
            if (_items[i].Is(CueKind.State, "include"))
            {
                return i;
            }
        }

        return -1;
    }

    private OrganizationFinder.Found? Before(int verb)
    {
        for (var i = verb - 1; i >= 0; i--)
        {
            if (organizations.Organization(i, null) is { } found)
            {
                return found;
            }

            if (sentence.GroupAt(i) is { IsAnaphor: true } && sentence.Discourse.Organization(_items[i].Span.Start, "") is { } id)
            {
                return new OrganizationFinder.Found(id, i);
            }
        }

        return null;
    }

    // "SCO observers: ...", "Among its members are ...".
    private OrganizationFinder.Found? Lead(int status, int from)
    {
        for (var i = status - 1; i >= from && i >= status - 4; i--)
        {
            if (organizations.Organization(i, null) is { } found)
            {
                return found;
            }
        }

        return null;
    }

    private int Verb(int status, int from)
    {
        for (var i = status - 1; i >= from && sentence.Gap(i, status) <= 7; i--)
        {
            if (_items[i].Is(CueKind.State) && _items[i].Cue!.Value != "belong")
            {
                return i;
            }

            if (_items[i].Mark == ')')
            {
                while (i > from && _items[i].Mark != '(')
                {
                    i--;
                }
            }
            else if (_items[i].Mark is ',' or ';' or '(' && !sentence.InsideGroup(i))
            {
                return -1;
            }
        }

        // Arabic and Russian may put the verb first or after: "статус наблюдателя имели", "كانت ... أعضاء".
        for (var i = status + 1; i < _items.Count && sentence.Gap(status, i) <= 6; i++)
        {
            if (_items[i].Is(CueKind.State, "have"))
            {
                return i;
            }
        }

        return -1;
    }

    private SubjectGroup? Holder(int verb, int from)
    {
        for (var i = verb - 1; i >= from; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (!group.IsException && group.Preposition.Length == 0 && !group.OfCity && !group.Possessive && !group.InParentheses && (!group.OfDemonyms))
                {
                    return group;
                }

                i = group.First;
            }
            else if (_items[i].Mark is ';' || _items[i].Is(CueKind.Clause, "sub"))
            {
                return null;
            }
        }

        return sentence.VerbFirst ? NextGroup(verb) : null;
    }

    private SubjectGroup? NextGroup(int verb)
    {
        SubjectGroup? found = null;
        for (var i = verb + 1; i < _items.Count && !_items[i].Is(CueKind.Status); i++)
        {
            if (sentence.GroupAt(i) is { IsException: false } group)
            {
                if (found is null || (found.IsAnaphor && group.InParentheses))
                {
                    found = group;
                }

                i = group.Last;
            }
        }

        return found;
    }

    private SubjectGroup? HolderAfter(int status, int to)
    {
        for (var i = status + 1; i < to; i++)
        {
            if (sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false, IsException: false } group)
            {
                return group.Preposition.Length == 0 ? group : null;
            }
        }

        return null;
    }

    // "Mexico, a founding member of the Alliance, ..."; "NATO member Türkiye".
    private SubjectGroup? Apposition(int status, int from)
    {
        var i = status - 1;
        while (i >= from && (_items[i].Is(CueKind.Article) || (_items[i].Kind == ItemKind.Word && sentence.Gap(i, status) <= 2) || _items[i].Is(CueKind.Organization)))
        {
            i--;
        }

        if (i > from && _items[i].Mark == ',' && sentence.GroupAt(i - 1) is { } group && Whole(group))
        {
            return group;
        }

        // Arabic needs no verb, and Russian writes a dash for it.
        if (i >= from && sentence.GroupAt(i) is { } bare && Whole(bare) && !bare.InParentheses && sentence.VerbFirst
            || (i > from && _items[i].Mark == '-' && sentence.GroupAt(i - 1) is { } dashed && Whole(dashed)))
        {
            return sentence.GroupAt(_items[i].Mark == '-' ? i - 1 : i);
        }

        // "NATO member Turkey": the name follows at once.
        var next = status + 1;
        return next < _items.Count && sentence.GroupAt(next) is { OfCity: false, OfOrganizations: false, IsAnaphor: false } named
            && named.Preposition.Length == 0 && status > 0 && _items[status - 1].Kind == ItemKind.Organization ? named : null;
    }

    private static bool Whole(SubjectGroup group) =>
        !group.OfCity && !group.IsAnaphor && !group.IsException && !group.OfDemonyms && group.Preposition.Length == 0 && !group.OfOrganizations;

    private Held? Belongs(int verb)
    {
        if (Holder(verb, 0) is not { } holder)
        {
            return null;
        }

        for (var i = verb + 1; i < _items.Count && sentence.Gap(verb, i) <= 5; i++)
        {
            if (organizations.Organization(i, holder) is { } found)
            {
                return new Held(holder, verb, MemberStatus.Member, found, verb, Exceptions(holder, verb));
            }
        }

        return null;
    }

    /// <summary>Names between a subject and its predicate that are taken out of it.</summary>
    private List<string> Exceptions(SubjectGroup subject, int predicate)
    {
        var excepted = new List<string>();
        foreach (var group in sentence.Groups)
        {
            if (group.IsException && group.First > subject.First && group.First < Math.Max(predicate, subject.Last + 6))
            {
                excepted.AddRange(group.Members);
            }
        }

        return excepted;
    }
}
