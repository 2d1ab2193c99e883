using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>How far a list of names goes: over commas, conjunctions, articles and glosses, and not into what stands for itself.</summary>
internal static class GroupExtent
{
    // Names that share a date are not looked at further than this.
    private const int LongestDatedList = 12;

    /// <summary>Adds the names that follow the first in one breath.</summary>
    public static void Extend(IReadOnlyList<Item> items, SubjectGroup group)
    {
        // "In Paris, London ..." are places; "Bamako, Niamey and Ouagadougou" and "the admission of New Delhi and Islamabad" may be who acts.
        if (group.IsAnaphor || (group.OfCity && GroupReader.Role(items, group.First).Length > 0 && !(GroupReader.Before(items, group.First) is var of and > 0 && items[of].Is(CueKind.Preposition, "of") && items[of - 1].Is(CueKind.Event))))
        {
            return;
        }

        // "Neither Switzerland nor Norway"
        var denied = GroupReader.Before(items, group.First) is var first and >= 0 && ListSeparators.IsDenial(items[first]);
        for (var at = group.Last + 1; at < items.Count;)
        {
            var (next, separated) = ListSeparators.Skip(items, at, denied);

            // "Angola, Nova Scotia (Canada), Chile": a place that no table lists interrupts no list.
            if (separated && next < items.Count && items[next] is { Kind: ItemKind.Other, Mention: PlaceMention } && ListSeparators.Skip(items, next + 1, denied) is (var further, true))
            {
                next = further;
            }
            else if (separated && ListSeparators.BehindUnknown(items, group, next, denied) is var behind and > 0)
            {
                next = behind;
            }

            var unlabelled = next;
            next = separated ? ListSeparators.Label(items, next) : next;
            if (next >= items.Count || !(separated || items[next].Coordinated || ListSeparators.IsForgotten(items, group, at, next)) || GroupReader.Start(items, next) is not { } one
                || (one.OfOrganizations != group.OfOrganizations && !(one.OfOrganizations && IsAmongStates(items, group, next))) || one.IsAnaphor || one.OfCity != group.OfCity)
            {
                return;
            }

            // "Face à la menace russe, la Suède a adhéré": an adjective and a name are no list.
            if (group is { OfDemonyms: true, Members.Count: 1 } && items[at].Mark == ',' && items[next].Kind == ItemKind.Country && !items[next].Coordinated)
            {
                return;
            }

            // 创始国是孟加拉国、不丹和印度，阿富汗: names parted by the comma of lists end at the comma of clauses.
            if (group.Members.Count > 1 && next == unlabelled && IsEnumeration(items, group) && items[at].Mark == ',')
            {
                return;
            }

            // "After the withdrawal of Brazil and Paraguay, Chile dealt the blow": behind "and" the list was over.
            if (next == at + 1 && items[at].Mark == ',' && (GroupReader.Role(items, group.First).Length > 0 || IsObject(items, group) || (GroupReader.Before(items, group.First) is var status and >= 0 && items[status].Is(CueKind.Status))) && IsJoined(items, group) && !ListSeparators.Skip(items, next + 1, denied).Separated && next + 1 < items.Count && items[next + 1].Kind is ItemKind.Word)
            {
                return;
            }

            // "Morocco and Tunisia, then Kuwait in 1961": what came later has a date of its own.
            if (Enumerable.Range(at, next - at).Any(i => items[i].Is(CueKind.Conjunction, Item.ThenValue)) && IsDated(items, next))
            {
                return;
            }

            // "принял Грузию, а Молдавии дал статус": what is set against the names before is another group.
            if (Enumerable.Range(at, next - at).Any(i => items[i].Is(CueKind.Conjunction, Item.ContrastValue)))
            {
                return;
            }

            // "In Kazakhstan, India and Pakistan": what follows a fronted place is another group.
            if (items[next - 1].Is(CueKind.Preposition) && GroupReader.Role(items, group.First) != items[next - 1].Cue!.Value && GroupReader.Role(items, group.First) != "of")
            {
                return;
            }

            // "With the support of Russia, Iran joined": a comma alone parts a fronted phrase from the subject; "as Mali left ECOWAS, the AU launched": or an object.
            if (next > at && (GroupReader.Role(items, group.First).Length > 0 || IsObject(items, group)) && ActsNext(items, next) && Enumerable.Range(ListSeparators.SkipGloss(items, at), next - ListSeparators.SkipGloss(items, at)).All(i => items[i].Mark == ',' || items[i].Is(CueKind.Article)))
            {
                return;
            }

            // "Shaken by the invasion of Ukraine, Sweden and Finland applied": nor does a list that has its verb behind it.
            if (next == at + 1 && items[at].Mark == ',' && group.Members.Count == 1 && IsOfThing(items, group) && ActsAsList(items, next, denied))
            {
                return;
            }

            group.Members.AddRange(one.Members);
            group.Spans.AddRange(one.Spans);
            group.Last = next;
            at = next + 1;
        }
    }

    // A conjunction before its last name.
    private static bool IsJoined(IReadOnlyList<Item> items, SubjectGroup group)
    {
        var before = GroupReader.Before(items, group.Last);
        return before > group.First && items[before].Is(CueKind.Conjunction);
    }

    private static bool IsEnumeration(IReadOnlyList<Item> items, SubjectGroup group)
    {
        for (var i = group.First + 1; i < group.Last; i++)
        {
            if (items[i].Is(CueKind.Conjunction) && (items[i].Mark == '~' || items[i].Is(CueKind.Conjunction, "with")))
            {
                return true;
            }
        }

        return false;
    }

    // "China, the European Union, the OIF and Japan": organizations between the States of a list belong to it, and so does the last of three or more.
    private static bool IsAmongStates(IReadOnlyList<Item> items, SubjectGroup group, int organization)
    {
        if (GroupReader.Before(items, organization) is not (var before and > 0) || (items[before].Mark != ',' && !(items[before].Is(CueKind.Conjunction) && group.Members.Count > 1)))
        {
            return false;
        }

        for (var last = organization; ;)
        {
            var (next, separated) = ListSeparators.Skip(items, last + 1, denied: false);
            if (!separated || next >= items.Count || items[next].Kind is not (ItemKind.Country or ItemKind.Organization))
            {
                // "China, India and the European Union are observers", "Its observers are China, India and the European Union."
                return group.Members.Count > 1 && GroupReader.Before(items, last) is var joint and >= 0 && items[joint].Is(CueKind.Conjunction) && (last + 1 >= items.Count || items[last + 1].Is(CueKind.State) || items[last + 1].Mark is '.' or ';' or ')' || (items[last + 1].Mark == '(' && last + 2 < items.Count && items[last + 2].Kind == ItemKind.Date));
            }

            if (items[next].Kind == ItemKind.Country)
            {
                return Enumerable.Range(last + 1, next - last - 1).All(i => items[i].Mark == ',' || items[i].Is(CueKind.Article) || items[i].Is(CueKind.Conjunction));
            }

            last = next;
        }
    }

    // Whether a date follows the names that begin at an item.
    private static bool IsDated(IReadOnlyList<Item> items, int first)
    {
        for (var i = first; i < items.Count && i < first + LongestDatedList; i++)
        {
            if (items[i].Kind == ItemKind.Date)
            {
                return true;
            }

            if (items[i].Kind != ItemKind.Country && items[i].Mark is not (',' or '(') && !items[i].Is(CueKind.Conjunction) && !items[i].Is(CueKind.Article) && !items[i].Is(CueKind.Preposition))
            {
                return false;
            }
        }

        return false;
    }

    // Behind a preposition and a noun that names nobody who acts for it.
    private static bool IsOfThing(IReadOnlyList<Item> items, SubjectGroup group) =>
        GroupReader.Before(items, group.First) is var of and > 0 && items[of].Is(CueKind.Preposition) && items[of - 1].Kind == ItemKind.Word;

    // A verb right behind a name, or behind the day: "the Assembly today granted".
    private static bool ActsNext(IReadOnlyList<Item> items, int name)
    {
        var verb = name + 1;
        while (verb < items.Count && (items[verb].Kind == ItemKind.Date || items[verb].Is(CueKind.Today) || items[verb].IsFiller || (items[verb].Is(CueKind.Preposition) && verb + 1 < items.Count && items[verb + 1].Kind == ItemKind.Date)))
        {
            verb++;
        }

        return verb < items.Count && (GroupReader.IsPredicate(items[verb]) || items[verb].Cue is { Kind: CueKind.Operator, Form: CueForm.Finite } || HasAuxiliary(items, verb));
    }

    // "l'Assemblée a accordé": folded, the French auxiliary is the preposition.
    private static bool HasAuxiliary(IReadOnlyList<Item> items, int i) =>
        items[i].Is(CueKind.Preposition, "to") && i + 1 < items.Count && items[i + 1].Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.Operator, Form: CueForm.Finite };

    // Names that "and" joins, and a verb right behind the last.
    private static bool ActsAsList(IReadOnlyList<Item> items, int first, bool denied)
    {
        var joined = false;
        for (var last = first; last + 1 < items.Count;)
        {
            var (next, separated) = ListSeparators.Skip(items, last + 1, denied);
            if (!separated || next >= items.Count || GroupReader.Start(items, next) is not { IsAnaphor: false, OfOrganizations: false })
            {
                return joined && (GroupReader.IsPredicate(items[last + 1]) || items[last + 1].Cue is { Kind: CueKind.Operator, Form: CueForm.Finite });
            }

            joined |= Enumerable.Range(last + 1, next - last - 1).Any(i => items[i].Is(CueKind.Conjunction));
            last = next;
        }

        return false;
    }

    private static bool IsObject(IReadOnlyList<Item> items, SubjectGroup group) =>
        group is { OfOrganizations: true, Members.Count: 1 } && GroupReader.Before(items, group.First) is var verb and >= 0 && items[verb].Is(CueKind.Event);
}
