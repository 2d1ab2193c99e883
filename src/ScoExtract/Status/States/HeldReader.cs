using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;
using ScoExtract.Text;

namespace ScoExtract.Status.States;

/// <summary>Reads of whom and in what a status noun tells that no change has taken: <em>is a member of</em>, <em>member of</em> after a name, lists after it.</summary>
internal sealed class HeldReader(SentenceContext sentence, OrganizationFinder organizations)
{
    // Words between a preposition and the status that it leads to.
    private const int WordsBeside = 3;

    // And between a seat and the organ that has it.
    private const int SeatReach = 3;

    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly HolderFinder _holders = new(sentence);
    private readonly ListReader _lists = new(sentence, organizations);
    private readonly StateVerbs _verbs = new(sentence);
    private readonly BelongingReader _belonging = new(sentence, organizations);

    /// <summary>The state that a status noun tells; null for none.</summary>
    /// <param name="status">Item of the noun.</param>
    /// <param name="predications">The changes that the sentence tells.</param>
    /// <param name="last">The state told before it; null for none.</param>
    public Held? Read(int status, IReadOnlyList<Predication> predications, Held? last)
    {
        // "Argentina and Brazil have the same status": that told of before.
        if ((StatusNouns.Value(_items, status) ?? sentence.Discourse.LastStatus) is not { } value)
        {
            return null;
        }

        // Who is to become a member is none.
        if (_items[status].Is(CueKind.Status, StatusNouns.Prospective))
        {
            return null;
        }

        // "является агрессией против государства-члена ООН", "is in talks with members": what stands behind such a preposition is nobody's status.
        // "باسم أعضاء المنتدى، ومنهم كيريباس وناورو": but whom a list names are.
        if (GroupReader.Role(_items, status) == "with" && !(sentence.VerbFirst && sentence.Any(status, Math.Min(_items.Count, status + 6), m => m.Is(CueKind.Lead))) && GroupReader.Before(_items, status) > 0 && !_items[GroupReader.Before(_items, status) - 1].Is(CueKind.State))
        {
            return null;
        }

        if (IsBeside(status) || IsAimedAt(status) || OwnComplement.OfStatus(sentence, status, _items.Count, null))
        {
            return null;
        }

        var (from, to) = Zone(status, predications);

        // "the five permanent members, namely ...": of what is not told, and other organizations have no such seats.
        if (_items[status].Is(CueKind.Status, StatusNouns.Seat) && (organizations.NextToStatus(status, from, to, null) is not { } seated || sentence.Gap(Math.Min(status, seated.Item), Math.Max(status, seated.Item)) > SeatReach))
        {
            return null;
        }

        if ((HadLists.Of(sentence, status) ?? _lists.After(status)) is { } list)
        {
            return _lists.Organization(status, value, from, list) is { } o ? new Held(list, status, value, o, -1, []) { Composed = _lists.IncludeVerb(status) } : null;
        }

        if (CountedLists.Before(sentence, status) is { } counted)
        {
            var host = organizations.NextToStatus(status, from, to, counted) ?? Earlier(counted.First, value)
                ?? (sentence.Discourse.Topic(_items[status].Span.Start) is { } about ? new FoundOrganization(Organs.Holder(about, value), -1) : null);
            return host is { } known ? new Held(counted, status, value, known, -1, []) : null;
        }

        var verb = _verbs.Of(status, from);

        // "للجماعة صفة المراقب لدى الجمعية العامة": what stands right behind the noun leads to where it is held.
        verb = sentence.VerbFirst && verb == status + 1 && _items[verb].Is(CueKind.State, "have") ? -1 : verb;
        if (verb >= 0 && IsHad(status, verb))
        {
            return null;
        }

        // "China supports Iran's membership of the SCO": whose it is stands right before it.
        var owner = status > 1 && sentence.GroupAt(status - 2) is { Possessive: true, OfOrganizations: false } whose && whose.Last == status - 2 && !(status + 1 < _items.Count && _items[status + 1].Kind == ItemKind.Word) ? whose : null;
        var holder = owner is not null ? owner : verb > 0 && sentence.Isolating && _items[verb - 1].Mark == ',' && last is { Subject: var named } && named.First < verb ? named : verb > 0 && from > 0 && sentence.Isolating && IsLeftOut(verb) && organizations.NextToStatus(status, verb, to, null) is { Item: >= 0 } ? SubjectGroup.Dropped(verb) : verb >= 0 ? OverClause(verb, predications) ?? Antecedent(verb) ?? _holders.Before(Math.Min(verb, status), from) ?? _holders.After(status, to, inverted: verb == 0 || (sentence.FreeOrder && verb > 0 && verb < status && _items[verb - 1].Mark == ',')) : _holders.Beside(status, from) ?? (sentence.VerbFirst ? OverClause(status, predications) : null);
        // "النرويج عضو في الناتو وليست عضوا في الاتحاد": of whom the status before was told.
        holder ??= verb < 0 && sentence.VerbFirst && status > 0 && _items[status - 1] is { Cue: { Kind: CueKind.Modality, Modality: Modality.Negated } } denied && (denied.Coordinated || (status > 1 && _items[status - 2].JoinsClauses)) && last is { Subject: var same } ? same : null;
        // "وموريتانيا عضو في الاتحاد الذي أُنشئ في مراكش، وهي أيضا عضو في المنظمة": who was said to be a member just before.
        holder ??= verb > 0 && sentence.VerbFirst && last is { Subject: var before } && before.First < verb ? before : null;
        // "applied in 1987 and has been a candidate since": of whom the verb before told.
        holder ??= verb > 0 && from > 0 && !sentence.Isolating && (_items[verb - 1].JoinsClauses || GoesOn(verb)) ? SubjectGroup.Dropped(verb) : null;
        holder ??= verb >= 0 && _belonging.OmitsSubject(Math.Min(verb, status), from) ? SubjectGroup.Dropped(verb) : null;
        holder ??= verb >= 0 && value != MemberStatus.Member && organizations.NextToStatus(status, from, to, null) is { Item: >= 0 } pointed ? PointedHolder.Of(sentence, Math.Min(verb, status), from, pointed.Id) : null;
        // "وللجماعة صفة المراقب لدى الجمعية العامة"
        holder ??= verb < 0 && sentence.VerbFirst && status > 0 && _items[status - 1].Is(CueKind.Organization) && _items[status].Is(CueKind.Status, "abstract") && organizations.NextToStatus(status, status + 1, to, null) is { Item: >= 0 } seat ? PointedHolder.At(sentence, status - 1, seat.Id) : null;
        // "Монголия — член ООН и наблюдатель ШОС": a second status behind the organization of the first.
        holder ??= verb < 0 && last is { Subject: var both, Organization.Item: var first } && first >= 0 && first < status && sentence.Gap(first, status) <= 1 && (_items[status].Coordinated || _items[status - 1].JoinsClauses) ? both : null;
        holder ??= verb < 0 ? OmittedHolder.Of(sentence, status, organizations.NextToStatus(status, from, to, null)) : null;
        if (holder is null)
        {
            return null;
        }

        var held = organizations.NextToStatus(status, from, to, holder) ?? (_items[0].Kind == ItemKind.Organization && _items.Count > 1 && _items[1].Mark == ':' ? organizations.Pointers.At(0, holder) : null);
        // "Статус наблюдателя имеют Таиланд и Россия"
        var alone = StandsAlone(status) || holder.First == status + 1 || (verb == status + 1 && holder.First > verb);
        // "le statut d'observateur dont jouissent auprès de l'Organisation l'Allemagne et l'Autriche"
        held ??= verb > status ? organizations.NextToStatus(verb, from, to, holder) : null;
        if (held is null && alone && holder is { OfOrganizations: false } && Told(status, predications) is { } told)
        {
            held = told;
        }

        if (held is null && alone && holder is { OfOrganizations: false })
        {
            held = Earlier(status, value, holder is { IsAnaphor: true, Role: "any" }) ?? (sentence.Discourse.Topic(_items[status].Span.Start) is { } topic ? new FoundOrganization(Organs.Holder(topic, value), -1) : null);
        }

        return held is { } h ? new Held(holder, status, value, h, verb, _holders.Exceptions(holder, status)) { From = holder.First == status ? status : 0 } : null;
    }

    // 1949年退出，今为欧盟会员国, 但仍是欧盟会员国: a clause that names nobody goes on about whom the one before told of.
    private bool IsLeftOut(int verb)
    {
        var i = verb - 1;
        while (i > 0 && (_items[i].Kind == ItemKind.Date || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Since) || _items[i].Subordinates))
        {
            i--;
        }

        return i > 0 && _items[i].Mark == ',';
    }

    // "se dio de baja en 2000, si bien desde 2017 es miembro asociado": behind a conjunction and a date the subject may be left out too.
    private bool GoesOn(int verb)
    {
        var i = verb - 1;
        while (i > 0 && (_items[i].Kind == ItemKind.Date || _items[i].Is(CueKind.Since) || _items[i].Is(CueKind.Preposition) || _items[i].Is(CueKind.Article)))
        {
            i--;
        }

        return sentence.DropsSubject && !sentence.VerbFirst && i > 0 && (_items[i].JoinsClauses || _items[i].Subordinates);
    }

    // "None of them belongs to BRICS; Uzbekistan is a partner": the organization that the sentence has named last.
    // Who is left out did before what is told before: "applied to the Union in 2009 and has been a candidate since".
    private FoundOrganization? Earlier(int status, MemberStatus value, bool goesOn = false)
    {
        for (var i = status - 1; i >= 0; i--)
        {
            // "the Community consists of ..., and Bermuda is an associate member": also one that is pointed to as a whole.
            if (_items[i].Kind == ItemKind.Organization ? Organs.TakesMembers(_items[i].Id!) : _items[i].Is(CueKind.Organization) && (goesOn || (i + 1 < _items.Count && _items[i + 1].Is(CueKind.State))))
            {
                return organizations.Pointers.At(i, null) is { } found ? found with { Id = Organs.Holder(found.Id, value) } : null;
            }
        }

        return null;
    }

    // "An associate since 1996, Bolivia became a member of MERCOSUR": of the organization that the sentence goes on to speak of.
    private FoundOrganization? Told(int status, IReadOnlyList<Predication> predications) =>
        predications.Count == 1 && predications[0] is { StatusItem: >= 0 } p && p.Core > status && organizations.NextToStatus(p.StatusItem, p.From, p.To, null) is { } found ? found : null;

    // "Kosovo, an associate member since 2018, ..." says no more than that: the text tells of what.
    private bool StandsAlone(int status)
    {
        var next = status + 1;
        return next >= _items.Count || _items[next].Kind is ItemKind.Mark or ItemKind.Date || _items[next].Mark == ',' || _items[next].Is(CueKind.Since)
            || (_items[next].Is(CueKind.Preposition) && next + 1 < _items.Count && _items[next + 1].Kind == ItemKind.Date);
    }

    // "the heads of State of Albania, Armenia and Ukraine, which are the founding members": the names before the pronoun, whoever owns what is said of them.
    private SubjectGroup? Antecedent(int verb)
    {
        var before = verb - (verb > 1 && _items[verb - 1].Is(CueKind.Clause, "rel") && _items[verb - 2].Mark == ',' ? 3 : verb + 1);
        return before >= 0 && !sentence.Isolating && sentence.GroupAt(before) is { Preposition: "of", Members.Count: > 1, OfCity: false, OfOrganizations: false, OfDemonyms: false, IsException: false } group && group.Last == before ? group : null;
    }

    // "Armenia, which joined the Union in 2015, remains a member": the subject stands before the clause that the comma closes.
    private SubjectGroup? OverClause(int verb, IReadOnlyList<Predication> predications)
    {
        // "Боливия, бывшая наблюдателем, с 2024 года участвует как член": since when stands behind the comma.
        var close = verb - 1;
        while (sentence.OwnsByCase && close > 0 && (_items[close].Kind == ItemKind.Date || _items[close].Is(CueKind.Since) || _items[close].Is(CueKind.Preposition)))
        {
            close--;
        }

        for (var i = close - 1; i > 0 && _items[close].Mark == ','; i--)
        {
            if (_items[i].Mark == ',' && !sentence.InsideGroup(i))
            {
                return sentence.GroupAt(i - 1) is { OfOrganizations: false, OfCity: false, OfDemonyms: false, Preposition: "", IsException: false } group
                    && (predications.Any(p => p.Core > i && p.Core < verb) || (sentence.OwnsByCase && sentence.Any(i, verb, m => m.Is(CueKind.Status)))) ? group : null;
            }
        }

        return null;
    }

    // "worked with other member States", "aggression against a sovereign State, member of the Organization": words between such a preposition and the status.
    private bool IsBeside(int status)
    {
        var i = status - 1;
        while (i > 0 && i >= status - WordsBeside && (_items[i].Kind == ItemKind.Word || _items[i].Mark == '-' || _items[i].Is(CueKind.Article) || _items[i].Is(CueKind.Generic)))
        {
            i--;
        }

        return !sentence.VerbFirst && i > 0 && i < status - 1 && _items[i].Is(CueKind.Preposition, "with") && !_items[i - 1].Is(CueKind.State) && _items[status].Cue!.Value != "abstract";
    }

    // "has completed the requirements for membership": what is had is for it, or about it.
    private bool IsAimedAt(int status)
    {
        var of = GroupReader.Before(_items, status);
        return _items[status].Is(CueKind.Status, "abstract") && of > 1 && (_items[of].Is(CueKind.Preposition, "of") || _items[of].Is(CueKind.Preposition, "on")) && _items[of - 1].Kind == ItemKind.Word && !sentence.Isolating && !sentence.VerbFirst;
    }

    // "It now has 46 member states", "D'autres observateurs ont douté", 拥有主权的会员国: a status is had, members and observers are not.
    private bool IsHad(int status, int verb) =>
        _items[verb].Is(CueKind.State, "have") && _items[status].Cue!.Value != "abstract" && (sentence.Isolating || (sentence.KeepsOrder && verb < status && sentence.Text[_items[status - 1].First].Kind == TokenKind.Number) || (sentence.Inverts && verb > status && !sentence.Any(status, verb, m => m.Is(CueKind.Clause))));

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
}
