using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Finds the groups of names in a sentence that may be subjects: lists, set words, references to earlier groups.</summary>
internal static class GroupReader
{
    // Words between a word for a State and its name.
    private const int AppositionWords = 2;

    public static List<SubjectGroup> Read(IReadOnlyList<Item> items)
    {
        var groups = new List<SubjectGroup>();
        for (var i = 0; i < items.Count; i++)
        {
            if (Start(items, i) is not { } group)
            {
                continue;
            }

            GroupExtent.Extend(items, group);
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

    /// <summary>The group that begins at an item, its first name alone; null where none does.</summary>
    public static SubjectGroup? Start(IReadOnlyList<Item> items, int i)
    {
        var item = items[i];
        switch (item.Kind)
        {
            case ItemKind.Country when !IsCitysCountry(items, i) && !IsBeforeCity(items, i):
                return One(i, item.Id!, item.Span);
            case ItemKind.Demonym when !IsApposed(items, i):
                return One(i, item.Id!, item.Span, demonym: true);
            case ItemKind.City when !IsDateline(items, i):
                return One(i, item.Id![..2], item.Span, city: true);
            case ItemKind.Organization:
                return One(i, "org:" + item.Id, item.Span, organization: true);
            case ItemKind.Cue when item.Cue!.Kind == CueKind.Set:
                var members = item.Cue.Value.Split(' ').ToList();
                return new SubjectGroup { First = i, Last = i, Members = members, Spans = [.. Enumerable.Repeat(item.Span, members.Count)] };
            case ItemKind.Cue when item.Cue!.Kind == CueKind.Subject && item.Cue.Value == "one" && Named(items, i) is var name and > 0:
                return new SubjectGroup { First = i, Last = name, Members = [items[name].Id!], Spans = [items[name].Span] };
            case ItemKind.Cue when item.Cue!.Kind == CueKind.Subject:
                return new SubjectGroup { First = i, Last = i, Members = [], Spans = [], IsAnaphor = true, Role = item.Cue.Value };
            default:
                return null;
        }
    }

    // "the island nation of Dominica": the name behind the words for a State; -1 for none.
    private static int Named(IReadOnlyList<Item> items, int pointer)
    {
        var of = pointer + 1;
        while (of < items.Count && of <= pointer + AppositionWords && items[of].Kind == ItemKind.Word)
        {
            of++;
        }

        var name = of + 1;
        name += name < items.Count && items[name].Is(CueKind.Article) ? 1 : 0;
        return of < items.Count && items[of].Is(CueKind.Preposition, "of") && name < items.Count && items[name].Kind == ItemKind.Country ? name : -1;
    }

    private static SubjectGroup One(int i, string id, TextSpan span, bool demonym = false, bool city = false, bool organization = false) =>
        new() { First = i, Last = i, Members = [id], Spans = [span], OfDemonyms = demonym, OfCity = city, OfOrganizations = organization };

    /// <summary>Whether an item only says whose the land named behind it is: <em>the French dependencies of New Caledonia</em>.</summary>
    public static bool IsApposed(IReadOnlyList<Item> items, int i) =>
        i + 2 < items.Count && items[i].Kind == ItemKind.Demonym && items[i + 1].Is(CueKind.Article) && items[i + 1].End - items[i + 1].First > 1 && items[i + 2].Kind == ItemKind.Country;

    // "Bishkek, Kyrgyzstan" and "Astana (Kazakhstan)" name a city, not a state that acts; "After the coup in Bamako, Mali joined" has its verb right behind it.
    private static bool IsCitysCountry(IReadOnlyList<Item> items, int i) =>
        i >= 2 && items[i - 1].Mark is ',' or '(' && items[i - 2].Kind == ItemKind.City
        && items[i - 2].Id!.StartsWith(items[i].Id!, StringComparison.Ordinal)
        && !(items[i - 1].Mark == ',' && Role(items, i - 2).Length > 0 && i + 1 < items.Count && (IsPredicate(items[i + 1]) || items[i + 1].Is(CueKind.Modality) || items[i + 1].Cue is { Kind: CueKind.Operator, Form: CueForm.Finite }));

    // 纽约——: where a report was written.
    private static bool IsDateline(IReadOnlyList<Item> items, int i) => i == 0 && items.Count > 2 && items[1].Mark == '-' && items[2].Mark == '-';

    // 成立于泰国曼谷: a country and its city in one breath are a place.
    private static bool IsBeforeCity(IReadOnlyList<Item> items, int i) =>
        i + 1 < items.Count && items[i + 1].Kind == ItemKind.City && items[i + 1].Span.Start == items[i].Span.End && items[i + 1].Id!.StartsWith(items[i].Id!, StringComparison.Ordinal);

    private static void Describe(IReadOnlyList<Item> items, SubjectGroup group)
    {
        var before = Before(items, group.First);

        // "After Paraguay was suspended": English says by one word when and behind whom.
        var clause = before >= 0 && (items[before].Is(CueKind.Preposition, "when") || items[before].Is(CueKind.Preposition, "as")) && group.Last + 1 < items.Count && (IsPredicate(items[group.Last + 1]) || items[group.Last + 1].IsFiller);
        group.Preposition = clause ? "" : Role(items, group.First);
        group.IsException = before >= 0 && items[before].Is(CueKind.Except);
        group.InParentheses = before >= 0 && items[before].Mark == '(' && (group.IsAnaphor || group.Last + 1 >= items.Count || !IsPredicate(items[group.Last + 1]));
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

        // 于阿克拉举行: what stands before dates too says where.
        if (items[index].Kind == ItemKind.City && index > 0 && items[index - 1].Is(CueKind.Article, "at"))
        {
            return "in";
        }

        var before = Before(items, index);
        return before >= 0 && items[before].Is(CueKind.Preposition, "when") ? "with"
            : before >= 0 && (items[before].Is(CueKind.Preposition) || items[before].Is(CueKind.Since) || IsWith(items, before)) ? items[before].Cue!.Value
            : before >= 0 && items[before].Is(CueKind.Article) && items[before].PrefixRole is { Length: > 0 } article ? article : "";
    }

    /// <summary>Whether an item is a verb or an auxiliary.</summary>
    public static bool IsPredicate(Item item) => item.Is(CueKind.Event) || item.Is(CueKind.Light) || item.Is(CueKind.State) || item.Is(CueKind.Passive);

    // Chinese says "and" and "with" by one word: between two names it is the former, also where the first has its date in parentheses.
    private static bool IsWith(IReadOnlyList<Item> items, int i) =>
        items[i].Is(CueKind.Conjunction, "with") && (i == 0 || (items[i - 1].Kind is ItemKind.Word or ItemKind.Cue or ItemKind.Mark or ItemKind.Date && items[i - 1].Mark != ')'));

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
