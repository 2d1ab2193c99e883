using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Finds the status noun that a verb or an event is told with.</summary>
internal sealed class StatusSearch(SentenceContext sentence)
{
    /// <summary>An operator does not reach its event over more words than this, nor an event its status.</summary>
    public const int EventReach = 22;

    /// <summary>Nor <em>as</em> the status that it leads to.</summary>
    public const int RoleReach = 6;

    // Nor a verb such as "became" its status.
    private const int StatusReach = 9;

    private readonly IReadOnlyList<Item> _items = sentence.Items;

    /// <summary>The status noun of <em>became</em>, <em>was granted</em>: after it, or before it in the passive (<em>observer status was granted</em>).</summary>
    public int Of(int light)
    {
        for (var i = light + 1; i < _items.Count && sentence.Gap(light, i) <= StatusReach; i++)
        {
            if (_items[i].Is(CueKind.Status))
            {
                var fits = !sentence.Consumed[i] && _items[light].Cue!.Value switch
                {
                    "abstract" => _items[i].Cue!.Value == "abstract",
                    "among" => GroupReader.Role(_items, i > 0 && (_items[i - 1].Is(CueKind.Organization) || _items[i - 1].Kind == ItemKind.Word) ? i - 1 : i).Length > 0 || IsRole(_items, i),
                    "as" => IsRole(_items, i),
                    // "будет действовать вместе с членами": with whom, not as what.
                    "copula" => GroupReader.Role(_items, i) != "with" && !(GroupReader.Before(_items, i) is var with and >= 0 && (_items[with].Is(CueKind.Since) || _items[with].Is(CueKind.Conjunction))),
                    _ => true,
                };
                return !fits ? -1 : SecondOf(i) is var second and >= 0 ? second : i;
            }

            // "участниками Банка стали Армения и Таджикистан, а в 2010 году членом стала Белоруссия": the clause behind the conjunction has a verb of its own.
            if (_items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || (sentence.FreeOrder && _items[i].JoinsClauses && !sentence.InsideGroup(i) && IsFronted(light))
                || (_items[i].Is(CueKind.Operator) && !_items[i].Is(CueKind.Operator, "")) || _items[i].Is(CueKind.Clause)
                || (_items[i].Is(CueKind.State, "be") && _items[i - 1].Is(CueKind.Conjunction)) || IsNextSubject(i)
                // 虽成为共和国，仍保有成员国地位: behind its comma the status has a verb of its own.
                || (sentence.Isolating && _items[i].Is(CueKind.State, "have") && sentence.Any(light, i, m => m.Mark == ',')))
            {
                break;
            }
        }

        // "Observer status was granted"; "observer status received Moldova and Cuba", where cases tell who received.
        var fronted = _items[light].Cue is { Subject: SubjectRole.Doer, Form: CueForm.Finite } && !sentence.Isolating && !sentence.FreeOrder;
        if ((_items[light].Cue!.Subject == SubjectRole.Patient && _items[light].Cue!.Value != "among") || fronted || sentence.FreeOrder)
        {
            for (var i = light - 1; i >= 0 && sentence.Gap(i, light) <= StatusReach; i--)
            {
                if (_items[i].Is(CueKind.Status) && !sentence.Consumed[i])
                {
                    // "Five members of the Union do not recognize Kosovo": members that act are not what is given.
                    if (!fronted && !sentence.FreeOrder && !sentence.VerbFirst && !sentence.Isolating && _items[i].Cue!.Value != "abstract" && !Voice.IsPassive(sentence, light))
                    {
                        return -1;
                    }

                    return !fronted || (_items[i].Cue!.Value == "abstract" && GroupReader.Before(_items, i) < 0 && sentence.InsideGroup(Math.Min(light + 1, _items.Count - 1))) ? i : -1;
                }

                // "полноправным участником она стала", "Членом НАТО Турция стала в 1952 году": between stands the subject, if nothing else follows the verb.
                if (sentence.FreeOrder && sentence.GroupAt(i) is { Preposition: "" } between && (between.IsAnaphor || (!between.OfOrganizations && EndsOrDated(light + 1))))
                {
                    i = between.First;
                    continue;
                }

                // "observer, became a member": who acts stands between a description of it and the verb.
                var named = _items[light].Cue!.Subject == SubjectRole.Doer && (_items[i].Mark == ',' || (sentence.GroupAt(i) is { OfOrganizations: false, OfCity: false, Preposition: "" } group && group.Last < light));
                if (named || (_items[i].Is(CueKind.State) && _items[light].Cue!.Form == CueForm.Infinite && !sentence.FreeOrder && !sentence.VerbFirst) || _items[i].Mark is ';' or '.' || _items[i].Is(CueKind.Event) || _items[i].Is(CueKind.Light) || _items[i].Is(CueKind.Clause))
                {
                    break;
                }
            }
        }

        return -1;
    }

    // The status, perhaps with what it is one of, stands right before the verb.
    private bool IsFronted(int light) =>
        light > 0 && (_items[light - 1].Is(CueKind.Status) || (light > 1 && (_items[light - 1].Kind == ItemKind.Organization || _items[light - 1].Is(CueKind.Organization)) && _items[light - 2].Is(CueKind.Status)));

    // "gave up the Community, and Chile, one of its founders": a conjunction, and a State with a comma behind it.
    private bool IsNextSubject(int i) =>
        !sentence.Isolating && _items[i].JoinsClauses && !sentence.InsideGroup(i) && i + 1 < _items.Count && sentence.GroupAt(i + 1) is { OfOrganizations: false, OfCity: false, IsAnaphor: false, Preposition: "" } group && group.Last + 1 < _items.Count && _items[group.Last + 1].Mark == ',';

    private bool EndsOrDated(int next) =>
        next >= _items.Count || _items[next].Kind is ItemKind.Date or ItemKind.Mark || ((_items[next].Is(CueKind.Preposition) || _items[next].Is(CueKind.Article)) && next + 1 < _items.Count && _items[next + 1].Kind == ItemKind.Date);

    /// <summary>The new status in "from observer to full member"; -1 where only one is told.</summary>
    private int SecondOf(int status)
    {
        if (GroupReader.Before(_items, status) is not (var before and >= 0)
            || !(_items[before].Kind == ItemKind.Organization || _items[before].Is(CueKind.Previous) || _items[before].Is(CueKind.Light) || _items[before].Is(CueKind.Preposition) || _items[before].Is(CueKind.Since) || _items[before].Is(CueKind.Subject, "poss")))
        {
            return -1;
        }

        for (var i = status + 1; i < _items.Count && sentence.Gap(status, i) <= 4; i++)
        {
            if (_items[i].Mark == ',' || _items[i].Is(CueKind.Conjunction) || sentence.GroupAt(i) is { OfOrganizations: false })
            {
                return -1;
            }

            if (_items[i].Is(CueKind.Status) && GroupReader.Role(_items, i) is "to" or "in" or "with" && GroupReader.Before(_items, i) is var to and >= 0 && _items[to].Cue != _items[before].Cue
                && _items[i].Cue!.Status != _items[status].Cue!.Status)
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>Whether a status noun tells as what somebody is taken: <em>welcomed Iran as its ninth member</em>.</summary>
    public static bool IsRole(IReadOnlyList<Item> items, int status)
    {
        for (var i = status - 1; i >= 0 && i >= status - RoleReach; i--)
        {
            if (items[i].Is(CueKind.Preposition, "as"))
            {
                // "after ten years as an associate": that is over.
                return i == 0 || items[i - 1] is not { Kind: ItemKind.Other, Mention: DateMention };
            }

            if (items[i].Kind is not (ItemKind.Word or ItemKind.Organization or ItemKind.Cue) && items[i].Mark != '-')
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>The status right behind a name; -1 where none is.</summary>
    public int BehindName(int last)
    {
        for (var i = last + 1; i < _items.Count && i <= last + 4; i++)
        {
            if (_items[i].Is(CueKind.Status))
            {
                return sentence.Consumed[i] ? -1 : i;
            }

            // "Афганистану — статус наблюдателя, а Турции — статус партнёра": a dash for the verb.
            if (!_items[i].Is(CueKind.Preposition) && !_items[i].Is(CueKind.Article) && _items[i].Kind != ItemKind.Word && !(sentence.FreeOrder && _items[i].Mark == '-' && i == last + 1))
            {
                return -1;
            }
        }

        return -1;
    }
}
