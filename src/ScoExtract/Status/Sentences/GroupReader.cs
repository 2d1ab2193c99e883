using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Finds the groups of names in a sentence that may be subjects: lists, set words, references to earlier groups.</summary>
internal static class GroupReader
{
    // Another name of a state, in parentheses behind it, is not longer than this.
    private const int GlossItems = 7;

    // Names that share a date are not looked at further than this.
    private const int LongestDatedList = 12;

    public static List<SubjectGroup> Read(IReadOnlyList<Item> items)
    {
        var groups = new List<SubjectGroup>();
        for (var i = 0; i < items.Count; i++)
        {
            if (Start(items, i) is not { } group)
            {
                continue;
            }

            Extend(items, group);
            Describe(items, group);

            // "talks between the Union and Albania": what is said of the first holds for the second.
            if (groups.Count > 0 && groups[^1] is { OfOrganizations: true, Preposition: "with" } beside && !group.OfOrganizations && group.Preposition.Length == 0
                && Before(items, group.First) is var joint and > 0 && items[joint].Is(CueKind.Conjunction) && joint - 1 == beside.Last)
            {
                group.Preposition = beside.Preposition;
            }

            groups.Add(group);
            i = group.Last;
        }

        return groups;
    }

    private static SubjectGroup? Start(IReadOnlyList<Item> items, int i)
    {
        var item = items[i];
        switch (item.Kind)
        {
            case ItemKind.Country when !IsCitysCountry(items, i):
                return One(i, item.Id!, item.Span);
            case ItemKind.Demonym:
                return One(i, item.Id!, item.Span, demonym: true);
            case ItemKind.City:
                return One(i, item.Id![..2], item.Span, city: true);
            case ItemKind.Organization:
                return One(i, "org:" + item.Id, item.Span, organization: true);
            case ItemKind.Cue when item.Cue!.Kind == CueKind.Set:
                var members = item.Cue.Value.Split(' ').ToList();
                return new SubjectGroup { First = i, Last = i, Members = members, Spans = [.. Enumerable.Repeat(item.Span, members.Count)] };
            case ItemKind.Cue when item.Cue!.Kind == CueKind.Subject:
                return new SubjectGroup { First = i, Last = i, Members = [], Spans = [], IsAnaphor = true, Role = item.Cue.Value };
            default:
                return null;
        }
    }

    private static SubjectGroup One(int i, string id, TextSpan span, bool demonym = false, bool city = false, bool organization = false) =>
        new() { First = i, Last = i, Members = [id], Spans = [span], OfDemonyms = demonym, OfCity = city, OfOrganizations = organization };

    // "Bishkek, Kyrgyzstan" and "Astana (Kazakhstan)" name a city, not a state that acts.
    private static bool IsCitysCountry(IReadOnlyList<Item> items, int i) =>
        i >= 2 && items[i - 1].Mark is ',' or '(' && items[i - 2].Kind == ItemKind.City
        && items[i - 2].Id!.StartsWith(items[i].Id!, StringComparison.Ordinal);

    private static void Extend(IReadOnlyList<Item> items, SubjectGroup group)
    {
        // "In Paris, London ..." are places; "Bamako, Niamey and Ouagadougou" and "the admission of New Delhi and Islamabad" may be who acts.
        if (group.IsAnaphor || (group.OfCity && Role(items, group.First).Length > 0 && !(Before(items, group.First) is var of and > 0 && items[of].Is(CueKind.Preposition, "of") && items[of - 1].Is(CueKind.Event))))
        {
            return;
        }

        // "Neither Switzerland nor Norway"
        var denied = Before(items, group.First) is var first and >= 0 && IsDenial(items[first]);
        for (var at = group.Last + 1; at < items.Count;)
        {
            var (next, separated) = SkipSeparators(items, at, denied);

            // "Angola, Nova Scotia (Canada), Chile": a place that no table lists interrupts no list.
            if (separated && next < items.Count && items[next] is { Kind: ItemKind.Other, Mention: PlaceMention } && SkipSeparators(items, next + 1, denied) is (var further, true))
            {
                next = further;
            }
            if (next >= items.Count || !(separated || items[next].Coordinated) || Start(items, next) is not { } one
                || (one.OfOrganizations != group.OfOrganizations && !(one.OfOrganizations && IsAmongStates(items, next))) || one.IsAnaphor || one.OfCity != group.OfCity)
            {
                return;
            }

            // 创始国是孟加拉国、不丹和印度，阿富汗: names parted by the comma of lists end at the comma of clauses.
            if (group.Members.Count > 1 && IsEnumeration(items, group) && items[at].Mark == ',')
            {
                return;
            }

            // "Morocco and Tunisia, then Kuwait in 1961": what came later has a date of its own.
            if (Enumerable.Range(at, next - at).Any(i => items[i].Is(CueKind.Conjunction, Item.ThenValue)) && IsDated(items, next))
            {
                return;
            }

            // "In Kazakhstan, India and Pakistan": what follows a fronted place is another group.
            if (items[next - 1].Is(CueKind.Preposition) && Role(items, group.First) != items[next - 1].Cue!.Value && Role(items, group.First) != "of")
            {
                return;
            }

            // "With the support of Russia, Iran joined": a comma alone parts a fronted phrase from the subject; "as Mali left ECOWAS, the AU launched": or an object.
            if (next > at && (Role(items, group.First).Length > 0 || IsObject(items, group)) && next + 1 < items.Count && (IsPredicate(items[next + 1]) || items[next + 1].Cue is { Kind: CueKind.Operator, Form: CueForm.Finite }) && Enumerable.Range(at, next - at).All(i => items[i].Mark == ',' || items[i].Is(CueKind.Article)))
            {
                return;
            }

            group.Members.AddRange(one.Members);
            group.Spans.AddRange(one.Spans);
            group.Last = next;
            at = next + 1;
        }
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
            && Before(items, organization) is var before and > 0 && items[before].Mark == ',' && items[before - 1].Kind == ItemKind.Country;
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
            else if (!items[at].Is(CueKind.Article) && !(separated && items[at].Is(CueKind.Preposition)) && items[at].Mark != '"')
            {
                break;
            }
        }

        return (at, separated);
    }

    // "the Russian Federation (RSFSR), Ukraine": another name in parentheses; a date there belongs to the name before.
    private static int SkipGloss(IReadOnlyList<Item> items, int at)
    {
        if (at >= items.Count || items[at].Mark != '(')
        {
            return at;
        }

        for (var i = at + 1; i < items.Count && i <= at + GlossItems; i++)
        {
            if (items[i].Mark == ')')
            {
                return i + 1;
            }

            // "(then called Transjordan)", "(resolution 46/223)"
            if (items[i].Kind is not (ItemKind.Word or ItemKind.Country or ItemKind.Other or ItemKind.Demonym or ItemKind.Symbol) && !items[i].Is(CueKind.Block, "") && !items[i].Is(CueKind.State, "be") && !items[i].Is(CueKind.Passive) && !items[i].Is(CueKind.Article) && items[i].Mark != '"')
            {
                return at;
            }
        }

        return at;
    }

    private static void Describe(IReadOnlyList<Item> items, SubjectGroup group)
    {
        var before = Before(items, group.First);

        // "After Paraguay was suspended": English says by one word when and behind whom.
        var clause = before >= 0 && (items[before].Is(CueKind.Preposition, "when") || items[before].Is(CueKind.Preposition, "as")) && group.Last + 1 < items.Count && IsPredicate(items[group.Last + 1]);
        group.Preposition = clause ? "" : Role(items, group.First);
        group.IsException = before >= 0 && items[before].Is(CueKind.Except);
        group.InParentheses = before >= 0 && items[before].Mark == '(';
        var after = group.Last + 1;
        group.Possessive = group.Last + 1 < items.Count && items[group.Last + 1].Is(CueKind.Article, "genitive");
    }

    /// <summary>The role that the preposition before an item gives it, articles skipped; empty for none.</summary>
    public static string Role(IReadOnlyList<Item> items, int index)
    {
        if (items[index].PrefixRole is { Length: > 0 } glued)
        {
            return glued;
        }

        var before = Before(items, index);
        return before >= 0 && items[before].Is(CueKind.Preposition, "when") ? "with"
            : before >= 0 && (items[before].Is(CueKind.Preposition) || items[before].Is(CueKind.Since) || IsWith(items, before)) ? items[before].Cue!.Value
            : before >= 0 && items[before].Is(CueKind.Article) && items[before].PrefixRole is { Length: > 0 } article ? article : "";
    }

    private static bool IsObject(IReadOnlyList<Item> items, SubjectGroup group) =>
        group is { OfOrganizations: true, Members.Count: 1 } && Before(items, group.First) is var verb and >= 0 && items[verb].Is(CueKind.Event);

    private static bool IsDenial(Item item) => item.Is(CueKind.Modality, "near") && item.Cue!.Modality == Modality.Negated;

    private static bool IsPredicate(Item item) => item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.State) || item.Is(CueKind.Passive);

    // Chinese says "and" and "with" by one word: between two names it is the former.
    private static bool IsWith(IReadOnlyList<Item> items, int i) =>
        items[i].Is(CueKind.Conjunction, "with") && (i == 0 || items[i - 1].Kind is ItemKind.Word or ItemKind.Cue or ItemKind.Mark or ItemKind.Date);

    /// <summary>Index of the item before <paramref name="index"/>, articles and quotes skipped.</summary>
    public static int Before(IReadOnlyList<Item> items, int index)
    {
        var before = index - 1;
        while (before >= 0 && (items[before].Mark is '"' or '*' || (items[before].Is(CueKind.Article) && items[before].PrefixRole.Length == 0)))
        {
            before--;
        }

        return before;
    }
}
