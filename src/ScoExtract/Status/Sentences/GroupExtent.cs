using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>How far a list of names goes: over commas, conjunctions, articles and glosses, and not into what stands for itself.</summary>
internal static class GroupExtent
{
    // Another name of a state, in parentheses behind it, is not longer than this.
    private const int GlossItems = 7;

    // Characters of a label before some of the names.
    private const int LongestLabel = 4;

    // Names that share a date are not looked at further than this.
    private const int LongestDatedList = 12;

    // Items of a description between names, and names that must stand on each side of it.
    private const int DescribedItems = 4;
    private const int NamesAround = 2;

    /// <summary>Adds the names that follow the first in one breath.</summary>
    public static void Extend(IReadOnlyList<Item> items, SubjectGroup group)
    {
        // "In Paris, London ..." are places; "Bamako, Niamey and Ouagadougou" and "the admission of New Delhi and Islamabad" may be who acts.
        if (group.IsAnaphor || (group.OfCity && GroupReader.Role(items, group.First).Length > 0 && !(GroupReader.Before(items, group.First) is var of and > 0 && items[of].Is(CueKind.Preposition, "of") && items[of - 1].Is(CueKind.Event))))
        {
            return;
        }

        // "Neither Switzerland nor Norway"
        var denied = GroupReader.Before(items, group.First) is var first and >= 0 && IsDenial(items[first]);
        for (var at = group.Last + 1; at < items.Count;)
        {
            var (next, separated) = SkipSeparators(items, at, denied);

            // "Angola, Nova Scotia (Canada), Chile": a place that no table lists interrupts no list.
            if (separated && next < items.Count && items[next] is { Kind: ItemKind.Other, Mention: PlaceMention } && SkipSeparators(items, next + 1, denied) is (var further, true))
            {
                next = further;
            }
            else if (separated && BehindUnknown(items, group, next, denied) is var behind and > 0)
            {
                next = behind;
            }

            var unlabelled = next;
            next = separated ? Label(items, next) : next;
            if (next >= items.Count || !(separated || items[next].Coordinated || Forgotten(items, group, at, next)) || GroupReader.Start(items, next) is not { } one
                || (one.OfOrganizations != group.OfOrganizations && !(one.OfOrganizations && IsAmongStates(items, next))) || one.IsAnaphor || one.OfCity != group.OfCity)
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
            if (next == at + 1 && items[at].Mark == ',' && GroupReader.Role(items, group.First).Length > 0 && IsJoined(items, group) && !SkipSeparators(items, next + 1, denied).Separated && next + 1 < items.Count && items[next + 1].Kind is ItemKind.Word)
            {
                return;
            }

            // "Morocco and Tunisia, then Kuwait in 1961": what came later has a date of its own.
            if (Enumerable.Range(at, next - at).Any(i => items[i].Is(CueKind.Conjunction, Item.ThenValue)) && IsDated(items, next))
            {
                return;
            }

            // "In Kazakhstan, India and Pakistan": what follows a fronted place is another group.
            if (items[next - 1].Is(CueKind.Preposition) && GroupReader.Role(items, group.First) != items[next - 1].Cue!.Value && GroupReader.Role(items, group.First) != "of")
            {
                return;
            }

            // "With the support of Russia, Iran joined": a comma alone parts a fronted phrase from the subject; "as Mali left ECOWAS, the AU launched": or an object.
            if (next > at && (GroupReader.Role(items, group.First).Length > 0 || IsObject(items, group)) && next + 1 < items.Count && (GroupReader.IsPredicate(items[next + 1]) || items[next + 1].Cue is { Kind: CueKind.Operator, Form: CueForm.Finite }) && Enumerable.Range(at, next - at).All(i => items[i].Mark == ',' || items[i].Is(CueKind.Article)))
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

    // "Egypt, Iraq, the Mandate for Palestine, Syria and Yemen": nor does one that is described, between names on both sides; -1 where the list is over.
    private static int BehindUnknown(IReadOnlyList<Item> items, SubjectGroup group, int first, bool denied)
    {
        if (group.Members.Count < NamesAround || group.OfOrganizations || first >= items.Count || items[first].Kind != ItemKind.Word || Enumerable.Range(group.First, first - group.First).Any(i => items[i].Is(CueKind.Conjunction)))
        {
            return -1;
        }

        var end = first;
        while (end < items.Count && end < first + DescribedItems && ((items[end].Kind is ItemKind.Word or ItemKind.Other && items[end].Mark == '\0') || items[end].Is(CueKind.Preposition) || items[end].Is(CueKind.Article) || (items[end].Kind is ItemKind.Country or ItemKind.Demonym && !items[end].Coordinated)))
        {
            end++;
        }

        var (next, separated) = SkipSeparators(items, end, denied);
        return separated && IsName(next) && SkipSeparators(items, next + 1, denied) is (var second, var goesOn) && second < items.Count && (goesOn || items[second].Coordinated) && IsName(second) ? next : -1;

        bool IsName(int i) => i < items.Count && items[i].Kind == ItemKind.Country;
    }

    // "Armenia, Azerbaijan, Egypt Nepal, Qatar": a comma forgotten in a list that goes on behind it.
    private static bool Forgotten(IReadOnlyList<Item> items, SubjectGroup group, int at, int next) =>
        next == at && group.Members.Count > 1 && items[at].Kind == ItemKind.Country && items[at - 1].Kind == ItemKind.Country && at + 1 < items.Count && items[at + 1].Mark == ',' && items[at - 2].Mark == ',';

    /// <summary>Behind a word that says where the next names of a list belong: 域外的加拿大、匈牙利; the item itself where none stands there.</summary>
    public static int Label(IReadOnlyList<Item> items, int at)
    {
        var i = at;
        while (i < items.Count && i < at + LongestLabel && (items[i].Kind == ItemKind.Word || items[i] is { Kind: ItemKind.Other, Mention: PlaceMention }))
        {
            i++;
        }

        return i > at && i + 1 < items.Count && items[i].Is(CueKind.Article, "attributive") && items[i + 1].Kind == ItemKind.Country ? i + 1 : at;
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

    // "China, the European Union, Germany": an organization between the States of a list is one of them.
    private static bool IsAmongStates(IReadOnlyList<Item> items, int organization)
    {
        var (next, separated) = SkipSeparators(items, organization + 1, denied: false);
        return separated && next < items.Count && items[next].Kind == ItemKind.Country && Enumerable.Range(organization + 1, next - organization - 1).All(i => items[i].Mark == ',' || items[i].Is(CueKind.Article))
            && GroupReader.Before(items, organization) is var before and > 0 && items[before].Mark == ',' && items[before - 1].Kind == ItemKind.Country;
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

    // "the Russian Federation (RSFSR), Ukraine": another name in parentheses; a date there belongs to the name before.
    private static int SkipGloss(IReadOnlyList<Item> items, int at)
    {
        if (at >= items.Count || items[at].Mark != '(')
        {
            return at;
        }

        // "Transjordan (Jordan from 1949 on)": the same State, whatever else is told of its names.
        var renamed = at > 0 && items[at - 1].Kind == ItemKind.Country && Enumerable.Range(at + 1, Math.Min(GlossItems, items.Count - at - 1)).Any(i => items[i].Kind == ItemKind.Country && items[i].Id == items[at - 1].Id);
        for (var i = at + 1; i < items.Count && i <= at + GlossItems; i++)
        {
            if (items[i].Mark == ')')
            {
                return i + 1;
            }

            // "(then called Transjordan)", "(resolution 46/223)"
            if (!renamed && items[i].Kind is not (ItemKind.Word or ItemKind.Country or ItemKind.Other or ItemKind.Demonym or ItemKind.Symbol) && !items[i].Is(CueKind.Block, "") && !items[i].Is(CueKind.State, "be") && !items[i].Is(CueKind.Passive) && !items[i].Is(CueKind.Article) && items[i].Mark is not ('"' or '.'))
            {
                return at;
            }
        }

        return at;
    }

    // Behind a preposition and a noun that names nobody who acts for it.
    private static bool IsOfThing(IReadOnlyList<Item> items, SubjectGroup group) =>
        GroupReader.Before(items, group.First) is var of and > 0 && items[of].Is(CueKind.Preposition) && items[of - 1].Kind == ItemKind.Word;

    // Names that "and" joins, and a verb right behind the last.
    private static bool ActsAsList(IReadOnlyList<Item> items, int first, bool denied)
    {
        var joined = false;
        for (var last = first; last + 1 < items.Count;)
        {
            var (next, separated) = SkipSeparators(items, last + 1, denied);
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

    private static bool IsDenial(Item item) => item.Is(CueKind.Modality, "near") && item.Cue!.Modality == Modality.Negated;

    // Commas, conjunctions, and the articles and prepositions that are said again before each name.
    private static (int Next, bool Separated) SkipSeparators(IReadOnlyList<Item> items, int at, bool denied)
    {
        var separated = false;
        at = SkipGloss(items, at);
        for (var limit = at + 5; at < items.Count && at < limit; at++)
        {
            if (items[at].Mark == ',' || items[at].Is(CueKind.Conjunction) || (denied && IsDenial(items[at])))
            {
                separated = true;
            }
            else if (!items[at].Is(CueKind.Article) && !(separated && (items[at].Is(CueKind.Preposition) || GroupReader.IsApposed(items, at))) && items[at].Mark != '"')
            {
                break;
            }
        }

        return (at, separated);
    }
}
