using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>What may stand between the names of a list: commas, conjunctions, glosses, labels, a name that no table has.</summary>
internal static class ListSeparators
{
    // Another name of a state, in parentheses behind it, is not longer than this.
    private const int GlossItems = 7;

    // Characters of a label before some of the names.
    private const int LongestLabel = 4;

    // Items of a description between names, and names that must stand on each side of it.
    private const int DescribedItems = 4;
    private const int NamesAround = 2;

    /// <summary>Over commas, conjunctions, and the articles and prepositions that are said again before each name.</summary>
    /// <param name="items">The items of the sentence.</param>
    /// <param name="at">The item behind a name.</param>
    /// <param name="denied">Whether words of denial part the names too: <em>neither Switzerland nor Norway</em>.</param>
    public static (int Next, bool Separated) Skip(IReadOnlyList<Item> items, int at, bool denied)
    {
        var separated = false;
        at = SkipGloss(items, at);
        for (var limit = at + 5; at < items.Count && at < limit; at++)
        {
            if (items[at].Mark == ',' || Parts(items, at) || items[at].Is(CueKind.Conjunction) || (denied && IsDenial(items[at])))
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

    /// <summary>Whether a mark parts names again and again: <em>Aruba - Colombia - Mexico</em>, <em>Spain (2004) · Italy · Japan</em>.</summary>
    /// <param name="items">The items of the sentence.</param>
    /// <param name="at">The mark.</param>
    public static bool Parts(IReadOnlyList<Item> items, int at)
    {
        bool Between(int i) => i > 0 && i + 1 < items.Count && items[i].Mark == items[at].Mark && items[i - 1].Kind == ItemKind.Country && items[i + 1].Kind == ItemKind.Country;
        return items[at].Mark is '·' or '•' || (items[at].Mark is '-' or '/' && Between(at) && (Between(at - 2) || Between(at + 2)));
    }

    /// <summary>The next name behind one that is only described, between names on both sides; -1 where the list is over: <em>Egypt, Iraq, the Mandate for Palestine, Syria and Yemen</em>.</summary>
    public static int BehindUnknown(IReadOnlyList<Item> items, SubjectGroup group, int first, bool denied)
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

        var (next, separated) = Skip(items, end, denied);
        return separated && IsName(next) && Skip(items, next + 1, denied) is (var second, var goesOn) && second < items.Count && (goesOn || items[second].Coordinated) && IsName(second) ? next : -1;

        bool IsName(int i) => i < items.Count && items[i].Kind == ItemKind.Country;
    }

    /// <summary>Whether a comma was forgotten in a list that goes on behind it: <em>Armenia, Azerbaijan, Egypt Nepal, Qatar</em>.</summary>
    public static bool IsForgotten(IReadOnlyList<Item> items, SubjectGroup group, int at, int next) =>
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

    /// <summary>Whether an item denies what stands right behind it.</summary>
    public static bool IsDenial(Item item) => item.Is(CueKind.Modality, "near") && item.Cue!.Modality == Modality.Negated;

    // "the Russian Federation (RSFSR), Ukraine": another name in parentheses; a date there belongs to the name before.
    public static int SkipGloss(IReadOnlyList<Item> items, int at)
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
            if (!renamed && items[i].Kind is not (ItemKind.Word or ItemKind.Country or ItemKind.Other or ItemKind.Demonym or ItemKind.Symbol) && !items[i].Is(CueKind.Block, "") && !items[i].Is(CueKind.State, "be") && !items[i].Is(CueKind.Passive) && !items[i].Is(CueKind.Article) && items[i].Mark is not ('"' or '.' or '/'))
            {
                return at;
            }
        }

        return at;
    }
}
