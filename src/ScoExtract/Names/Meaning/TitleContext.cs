using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells where a longer name that seems to hold a listed one is none: the title of a text ("Declaration of Astana", "Maastricht Treaty"), or an article with a capital ("The Gambia"). Immutable, so safe to share between threads.</summary>
internal sealed class TitleContext(IReadOnlyList<LanguagePack> packs, NameLinks links)
{
    // "Treaty of the member States of the …" is another matter.
    private const int LongestLink = 3;

    private readonly WordSet _titles = new(packs, "text-titles");

    /// <summary>Whether the words around <paramref name="match"/> speak against a longer name there.</summary>
    public bool Surrounds(TokenizedText text, NameMatch match) => IsTitleBefore(text, match.First) || IsTitleAfter(text, match.End) || IsArticleBefore(text, match);

    /// <summary>Whether a name that starts at <paramref name="first"/> is what a text or meeting is called after: <em>Summit of</em> Mendoza.</summary>
    public bool IsTitleBefore(TokenizedText text, int first)
    {
        var at = first - 1;
        while (at >= 0 && first - at <= LongestLink && links.Of(text, at) > 0)
        {
            at--;
        }

        // Languages that have articles need a word between.
        return at >= 0 && (at < first - 1 || text[first].Script != Script.Latin) && _titles.Contains(text[at]);
    }

    private bool IsTitleAfter(TokenizedText text, int end) =>
        end < text.Count && text[end].SpaceBefore && (text[end].Flags & TokenFlags.Capitalized) != 0 && _titles.Contains(text[end]);

    // Only where no capital follows, which might belong to the name: The Sudan Tribune.
    private bool IsArticleBefore(TokenizedText text, NameMatch match) =>
        match.First > 0 && (text[match.First - 1].Flags & TokenFlags.Capitalized) != 0 && links.Of(text, match.First - 1) > 0
        && (match.End >= text.Count || (text[match.End].Flags & TokenFlags.Capitalized) == 0);
}
