using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Status.Subjects;

namespace ScoExtract.Status.States;

/// <summary>Finds who holds a status: beside its noun or its verb, over a clause, in the statement before, or left out.</summary>
internal sealed class StateHolders(SentenceContext sentence, OrganizationFinder organizations)
{
    private readonly IReadOnlyList<Item> _items = sentence.Items;
    private readonly HolderFinder _holders = new(sentence);
    private readonly BelongingReader _belonging = new(sentence, organizations);

    /// <summary>The holder of the status; null for none.</summary>
    /// <param name="status">Item of the noun.</param>
    /// <param name="verb">Item of the verb that says that it is held; -1 for none.</param>
    /// <param name="zone">Where its arguments are sought: the first item, and just past the last.</param>
    /// <param name="value">The status.</param>
    /// <param name="predications">The changes that the sentence tells.</param>
    /// <param name="last">The state told before it; null for none.</param>
    public SubjectGroup? Of(int status, int verb, (int From, int To) zone, MemberStatus value, IReadOnlyList<Predication> predications, Held? last)
    {
        var (from, to) = zone;

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
        return holder;
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
}
