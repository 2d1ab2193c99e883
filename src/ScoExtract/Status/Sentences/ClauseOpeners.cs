using ScoExtract.Status.Lexicon;

namespace ScoExtract.Status.Sentences;

/// <summary>Tells the words that open a phrase or a clause by what follows: <em>since 2004</em>, but <em>since Croatia was admitted</em>.</summary>
internal static class ClauseOpeners
{
    private static readonly Cue Sub = new("since-clause", CueKind.Clause) { Value = "sub" };

    /// <summary>Makes of each "since" that a name and its verb follow what opens a clause.</summary>
    /// <param name="items">The items of a sentence.</param>
    /// <param name="groups">Its groups of names.</param>
    public static void Mark(List<Item> items, IReadOnlyList<SubjectGroup> groups)
    {
        foreach (var group in groups)
        {
            var before = group.First - 1;
            before -= before >= 0 && items[before].Is(CueKind.Article) ? 1 : 0;
            if (before >= 0 && items[before].Is(CueKind.Since) && group.Last + 1 < items.Count && IsVerb(items[group.Last + 1]))
            {
                items[before] = items[before] with { Cue = Sub };
            }
        }
    }

    private static bool IsVerb(in Item item) =>
        item.Is(CueKind.Passive) || item.Is(CueKind.State) || item.Cue is { Kind: CueKind.Event or CueKind.Light or CueKind.Operator, Form: CueForm.Finite };
}
