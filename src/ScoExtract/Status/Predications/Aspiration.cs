using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Predications;

/// <summary>Tells words that only say what a candidate is a candidate for: <em>a candidate for EU membership</em>, <em>candidate for accession to the Union</em>.</summary>
internal static class Aspiration
{
    /// <summary>Whether an item depends on a word for a candidate before it, articles and an organization skipped.</summary>
    public static bool Governs(IReadOnlyList<Item> items, int item)
    {
        var i = item - 1;
        while (i > 0 && (items[i].Kind == ItemKind.Organization || items[i].Is(CueKind.Article)))
        {
            i--;
        }

        return i > 0 && items[i].Is(CueKind.Preposition) && items[i - 1].Cue is { Kind: CueKind.Status, Status: MemberStatus.Candidate };
    }
}
