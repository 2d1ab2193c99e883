namespace ScoExtract.Status;

/// <summary>Finds who a predication is about. Nearness alone is never enough: the group must stand where the frame's subject stands.</summary>
internal sealed class SubjectFinder(SentenceContext sentence)
{
    // Words that may stand between a verb and its object.
    private const int ObjectReach = 14;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly GroupStanding _standing = new(sentence);
    private readonly OwnerFinder _owners = new(sentence);

    /// <summary>The subject of a predication; null when the clause names none.</summary>
    public SubjectGroup? Find(Predication p)
    {
        if (p.Gapped is { } gapped)
        {
            return gapped;
        }

        // "opened accession negotiations with Albania": the state across the table is who is to join.
        if (p.Cue.Change == StatusChange.ProcessStarted && Find(p, organizations: false) is null && Across(p) is { } across)
        {
            return across;
        }

        // States first: an organization is a subject only where no state is.
        return Find(p, organizations: false) ?? Find(p, organizations: true);
    }

    private SubjectGroup? Across(Predication p)
    {
        for (var i = sentence.Isolating ? p.From : p.Core + 1; i < p.To && (i < p.Core || sentence.Gap(p.Core, i) <= OwnerFinder.Reach); i++)
        {
            if (sentence.GroupAt(i) is { Preposition: "with", OfOrganizations: false, OfCity: false } group)
            {
                return group;
            }
        }

        return null;
    }

    private SubjectGroup? Find(Predication p, bool organizations)
    {
        bool Fits(SubjectGroup g) => g.OfOrganizations == organizations && !g.IsException;
        var outer = p.Operators.Count > 0 ? p.Operators[0] : p.Core;
        if (p.Cue.Kind == CueKind.Status || p.Cue.Form == CueForm.Noun)
        {
            var genitive = _owners.Of(p, p.Core, Fits);
            if (genitive is not null)
            {
                return genitive;
            }
        }

        // "the application of Burundi to join", "the invitation to Egypt", "rejected the application of Palestine for membership"
        for (var o = p.Operators.Count - 1; o >= 0; o--)
        {
            if (_items[p.Operators[o]].Cue!.Form == CueForm.Noun && _owners.Of(p, p.Operators[o], Fits) is { } owner)
            {
                return owner;
            }
        }

        // "invited Egypt to join", "called on India to apply": the operator's object.
        var inviter = p.Operators.FindIndex(o => _items[o].Cue is { Change: StatusChange.Invited, Subject: SubjectRole.Patient, Form: not CueForm.Noun });
        if (inviter >= 0)
        {
            return Patient(p, p.Operators[inviter], Fits);
        }

        // "joined at a summit hosted by New Delhi": a verb in the active has its doer before it.
        var active = p.Cue is { Kind: CueKind.Event or CueKind.Light, Form: CueForm.Finite } && p.Cue.Change != StatusChange.Founded && !sentence.Isolating && !IsPassive(p.Core);
        if (p.Cue.Subject == SubjectRole.Doer && !active && By(p, Fits) is { } by)
        {
            return by;
        }

        if (p.Cue.Change == StatusChange.Founded && (p.Cue.Form == CueForm.Passive || IsPassive(p.Core)))
        {
            // A case tells the doer where no "by" does: "учреждена Арменией и Белоруссией".
            return sentence.FreeOrder ? Last(p, p.Core, Fits) : sentence.Any(p.From - 1, p.Core, m => m.Kind == ItemKind.Organization) ? After(p, p.Core, Fits, OwnerFinder.Reach + 4) : null;
        }

        if (p.Cue.Subject == SubjectRole.Patient)
        {
            return Patient(p, p.Core, Fits) ?? (p.Operators.Count > 0 && IsPassive(outer) ? Before(p, outer, Fits) : null);
        }

        if (sentence.VerbFirst)
        {
            return After(p, outer, Fits, ObjectReach, adjacent: true) ?? Before(p, outer, Fits)
                ?? (outer == p.Core ? null : After(p, p.Core, Fits, OwnerFinder.Reach, adjacent: true)) ?? (p.Cue.Form == CueForm.Finite ? Last(p, outer, Fits) : null);
        }

        // "Членами ШОС стали Индия и Пакистан", "В ШОС вступили Индия и Пакистан"
        var statusFirst = sentence.FreeOrder && p.Cue.Kind == CueKind.Light && p.StatusItem >= 0 && p.StatusItem < p.Core;
        return (statusFirst ? Last(p, outer, Fits) : null) ?? Described(p, Fits) ?? Wisher(p, outer, Fits) ?? Before(p, outer, Fits)
            ?? (sentence.FreeOrder && p.Cue.Form == CueForm.Finite && !statusFirst ? Last(p, outer, Fits) : null) ?? (p.Cue.Form == CueForm.Noun && outer == p.Core ? null : After(p, outer, Fits, 2, adjacent: true));
    }

    /// <summary>The names that stand last in a clause whose verb has none before it.</summary>
    private SubjectGroup? Last(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = verb + 1; i < p.To && sentence.Gap(verb, i) <= ObjectReach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (fits(group) && group is { Preposition: "", OfCity: false } && _standing.CanAct(group))
                {
                    return group.OfOrganizations ? null : group;
                }

                i = group.Last;
            }
            else if (_items[i].Mark is ',' or ';' or ':' or '.' || _items[i].Is(CueKind.Clause) || _items[i].Is(CueKind.Conjunction) || _items[i].Is(CueKind.State)
                || (i != p.Core && (_items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Operator))))
            {
                return null;
            }
        }

        return null;
    }

    private SubjectGroup? Wisher(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = verb - 1; p.Cue.Form == CueForm.Infinite && i >= p.From && sentence.Gap(i, verb) <= OwnerFinder.Reach; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                return group.Possessive && fits(group) ? group : null;
            }
        }

        return null;
    }

    // "four observers wishing to become members (Afghanistan, ...)": the list says who the observers are.
    private SubjectGroup? Described(Predication p, Func<SubjectGroup, bool> fits)
    {
        var list = p.StatusItem + 2;
        if (p.StatusItem < p.Core || list >= _items.Count || sentence.GroupAt(list) is not { InParentheses: true } group || !fits(group))
        {
            return null;
        }

        for (var i = p.Core - 1; i >= 0 && i >= p.Core - 4; i--)
        {
            if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i])
            {
                return group;
            }
        }

        return null;
    }

    // "was founded by the leaders of China and Russia": the doer stands behind "by".
    private SubjectGroup? By(Predication p, Func<SubjectGroup, bool> fits)
    {
        for (var i = sentence.Isolating ? p.From : p.Core + 1; i < p.To; i++)
        {
            if (_items[i].Is(CueKind.Preposition, "by"))
            {
                for (var j = i + 1; j < p.To && j <= i + 5; j++)
                {
                    if (sentence.GroupAt(j) is { } group)
                    {
                        return fits(group) ? group : null;
                    }
                }
            }
        }

        return null;
    }

    private SubjectGroup? Patient(Predication p, int at, Func<SubjectGroup, bool> fits)
    {
        var cue = _items[at].Cue!;
        if (p.StatusItem >= 0 && p.StatusItem < at && _owners.Of(p, p.StatusItem, fits) is { } holder)
        {
            // "the membership of Guinea in the Union was suspended"
            return holder;
        }

        // "suspended Mali's membership"
        if (p.StatusItem > at && p.StatusItem >= 2 && sentence.GroupAt(p.StatusItem - 2) is { Possessive: true } owner && owner.Last == p.StatusItem - 2 && fits(owner))
        {
            return owner;
        }

        if (cue.Form == CueForm.Passive || IsPassive(at))
        {
            return sentence.VerbFirst
                ? After(p, at, fits, ObjectReach) ?? Before(p, at, fits)
                : Before(p, at, fits) ?? After(p, at, fits, ObjectReach);
        }

        // "Invited in 2002, Bulgaria and Romania became members": a participle that opens the sentence tells of its subject.
        if (at <= 1 && p.Operators.Count == 0 && Fronted(p, at) is { } fronted && fits(fronted))
        {
            return fronted;
        }

        // "a decision that gave candidate status to the EAEU": an organization receives, whatever stands before.
        var received = After(p, at, fits, ObjectReach);
        // "A Montenegro se le concedió el estatuto": who receives may stand first.
        if (received is null && cue.Kind == CueKind.Light && sentence.FreeOrder && Recipient(p, at, fits) is { } recipient)
        {
            return recipient;
        }

        if (received is null && Enumerable.Range(at, p.To - at).Any(i => sentence.GroupAt(i) is { OfOrganizations: true, Preposition: "to" } && _items[at].Cue!.Kind == CueKind.Light))
        {
            return null;
        }

        return received ?? (cue.Kind == CueKind.Operator && cue.Form == CueForm.Finite && !sentence.Isolating && !sentence.FreeOrder ? null : Before(p, at, g => fits(g) && !(g.IsAnaphor && p.Operators.Count == 0)));
    }

    private SubjectGroup? Recipient(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = p.From; i < verb; i++)
        {
            if (sentence.GroupAt(i) is { Preposition: "to", OfCity: false, InParentheses: false } group && fits(group))
            {
                return group;
            }
        }

        return null;
    }

    private SubjectGroup? Fronted(Predication p, int participle)
    {
        var comma = false;
        for (var i = participle + 1; i < _items.Count && (i < p.To || comma); i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (comma)
                {
                    return group.Preposition.Length == 0 && !group.InParentheses ? group : null;
                }

                if (group.Preposition.Length == 0 && !group.OfOrganizations)
                {
                    return null;
                }

                i = group.Last;
            }
            else if (_items[i].Mark == ',')
            {
                comma = true;
            }
            else if (comma && !_items[i].Is(CueKind.Article))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>Whether a passive word stands just before a verb: <em>was formally admitted</em>.</summary>
    private bool IsPassive(int verb)
    {
        for (var i = verb - 1; i >= 0 && i >= verb - 3; i--)
        {
            // "to be" right before a participle has no status of its own.
            if (_items[i].Is(CueKind.Passive) || _items[i].Is(CueKind.State, "be") || (i == verb - 1 && _items[i].Cue is { Kind: CueKind.Light, Form: CueForm.Infinite, Subject: SubjectRole.Doer }))
            {
                return true;
            }

            if (_items[i].Kind != ItemKind.Word && !_items[i].Is(CueKind.Modality))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The first group after a verb that can be its object, or its subject where the verb comes first.</summary>
    private SubjectGroup? After(Predication p, int verb, Func<SubjectGroup, bool> fits, int reach, bool adjacent = false)
    {
        for (var i = verb + 1; i < p.To && sentence.Gap(verb, i) <= reach; i++)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                // Verb, giver, receiver: the first of two organizations gives.
                if (group.OfOrganizations && sentence.VerbFirst && !adjacent && NextOrganization(group, p.To))
                {
                    i = group.Last;
                    continue;
                }

                var recipient = group.Preposition is "to" && _items[verb].Cue!.Kind is CueKind.Light or CueKind.Event or CueKind.Operator && !adjacent;
                var possessed = group.Preposition is "of" && !adjacent && (p.Cue.Change == StatusChange.Suspended || sentence.Any(verb, i, m => m.Is(CueKind.Status) || m.Is(CueKind.Government) || m.Is(CueKind.Process)));
                if (fits(group) && !group.InParentheses && !group.OfCity && group.Role != "poss" && (group.Preposition.Length == 0 || recipient || possessed)
                    && (!group.OfDemonyms || _standing.BesideGovernment(group)) && !_standing.IsOwner(group)
                    && !(group.OfOrganizations && p.Cue.Subject == SubjectRole.Doer && p.Cue.Kind != CueKind.Status && !adjacent))
                {
                    return group;
                }

                if (adjacent)
                {
                    return null;
                }

                i = group.Last;
                continue;
            }

            // "admit the following applicants: Afghanistan and Iceland"
            if (_items[i].Mark == ':' && !adjacent && Announced(i, p.To) is { } list && fits(list))
            {
                return list;
            }

            if (_items[i].Mark is ';' or ':' or '.' || _items[i].Is(CueKind.Clause)
                || (adjacent && (_items[i].Is(CueKind.Preposition) || _items[i].Mark == ',' || (_items[i].Is(CueKind.Organization) && sentence.VerbFirst))))
            {
                return null;
            }
        }

        return null;
    }

    private SubjectGroup? Announced(int colon, int to)
    {
        var i = colon + 1;
        while (i < to && (_items[i].Is(CueKind.Article) || _items[i].Mark is '"' or '-'))
        {
            i++;
        }

        return i < to ? sentence.GroupAt(i) : null;
    }

    private bool NextOrganization(SubjectGroup group, int to)
    {
        for (var i = group.Last + 1; i < to && !_items[i].Is(CueKind.Status); i++)
        {
            if (sentence.GroupAt(i) is { } next)
            {
                return next.OfOrganizations && next.Preposition.Length == 0;
            }
        }

        return false;
    }

    /// <summary>The nearest group before a verb that can be its subject.</summary>
    private SubjectGroup? Before(Predication p, int verb, Func<SubjectGroup, bool> fits)
    {
        for (var i = verb - 1; i >= p.From; i--)
        {
            if (sentence.GroupAt(i) is { } group)
            {
                if (fits(group) && _standing.CanAct(group))
                {
                    return group;
                }

                i = group.First;
                continue;
            }

            if (_items[i].Mark is ';' or '?')
            {
                return null;
            }
        }

        return null;
    }
}
