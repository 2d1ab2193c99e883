using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Reads the two words by which French says <em>only</em>, so that nobody takes the first for a denial: <em>n'est observateur qu'à l'Assemblée</em>, <em>n'y est entré qu'en 2002</em>.</summary>
internal static class Restrictions
{
    // Items from the denial to "que".
    private const int Reach = 12;

    /// <summary>Makes articles of both words where a verb follows the first, and a phrase without one the second.</summary>
    public static void Read(List<Item> items)
    {
        for (var i = 0; i < items.Count; i++)
        {
            // "n'est membre ni de l'OTAN ni de l'Union": the first of the two conjunctions joins nothing.
            if (i > 0 && items[i].Is(CueKind.Conjunction) && items[i - 1].Is(CueKind.Status) && i + 1 < items.Count && items[i + 1].Is(CueKind.Preposition))
            {
                items[i] = items[i] with { Cue = ItemReader.Tail };
            }

            if (IsDenial(items[i]) && Only(items, i) is var only and > 0)
            {
                items[i] = items[i] with { Cue = ItemReader.Tail };
                items[only] = items[only] with { Cue = ItemReader.Tail };
            }
        }
    }

    private static bool IsDenial(Item item) => item.Is(CueKind.Modality) && item.Cue!.Modality == Modality.Negated;

    // The item of "que"; -1 where the denial has a second word of its own, or what follows "que" is a clause.
    private static int Only(List<Item> items, int denial)
    {
        var verb = false;
        for (var i = denial + 1; i + 1 < items.Count && i <= denial + Reach && items[i].Mark is not (';' or '.') && !IsDenial(items[i]); i++)
        {
            verb |= GroupReader.IsPredicate(items[i]) || items[i].Is(CueKind.Operator);
            if (items[i].Is(CueKind.Clause))
            {
                var next = i + (items[i + 1].Is(CueKind.Article) && i + 2 < items.Count ? 2 : 1);
                return verb && items[i].Is(CueKind.Clause, "that") && (items[next].Kind == ItemKind.Date || items[next].Is(CueKind.Status) || items[i + 1].Is(CueKind.Preposition) || items[i + 1].Is(CueKind.Since)) ? i : -1;
            }
        }

        return -1;
    }
}
