using ScoExtract.Status.Context;
using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Tells words that stand for an application told of before from the same words standing for anything else: <em>la demande de la Russie est à l'instruction ; celle du Sri Lanka a été écartée</em>.</summary>
internal static class ApplicationPointers
{
    private const string Value = "later pointer";

    /// <summary>Whether an item is such a word.</summary>
    public static bool Is(Item item) => item.Is(CueKind.Operator, Value);

    /// <summary>Makes articles of those before which no application is told of.</summary>
    public static void Read(List<Item> items, Discourse discourse)
    {
        var asked = discourse.LastChange?.Change == StatusChange.Applied;
        for (var i = 0; i < items.Count; i++)
        {
            if (!Is(items[i]))
            {
                asked |= items[i].Cue is { Kind: CueKind.Operator, Change: StatusChange.Applied } or { Kind: CueKind.Event, Status: MemberStatus.Candidate };
            }
            else if (!asked || IsOnlyDated(items, i))
            {
                items[i] = items[i] with { Cue = ItemReader.Tail };
            }
        }
    }

    // "celle du Kosovo de 2022": names that share the verb said before have no verb of their own.
    private static bool IsOnlyDated(List<Item> items, int pointer)
    {
        var i = pointer + 1;
        while (i < items.Count && (items[i].Kind == ItemKind.Country || items[i].Is(CueKind.Preposition) || items[i].Is(CueKind.Article) || items[i].Is(CueKind.Conjunction)))
        {
            i++;
        }

        return i >= items.Count || items[i].Kind == ItemKind.Date;
    }
}
