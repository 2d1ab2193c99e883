using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Takes a place for the newspaper or agency that has its name where the words before it say that it reports: <c>وأفادت الأناضول</c>, <c>المصدر: الأناضول</c>. Immutable, so safe to share between threads.</summary>
/// <remarks>The words are the language packs' <c>reporting-words</c>.</remarks>
internal sealed class MediaNames(NameCatalog catalog, IReadOnlyList<LanguagePack> packs)
{
    // Type in the table of newspapers, agencies and broadcasters.
    private const string Media = "media";

    private readonly WordSet _words = new(packs, "reporting-words");

    /// <summary>Decides for the places among the matches.</summary>
    public void Apply(TokenizedText text, List<NameMatch> matches)
    {
        foreach (var match in matches)
        {
            if (match.Entity.Kind == NameKind.Place && Reports(text, match.First) && MediaOf(match) is { } media)
            {
                match.Define(media);
            }
        }
    }

    private bool Reports(TokenizedText text, int first)
    {
        var before = first - 1;
        while (before > 0 && (text[before].Is(':') || text[before].Is('"')))
        {
            before--;
        }

        return before >= 0 && _words.Contains(text[before]);
    }

    private NameEntity? MediaOf(NameMatch match)
    {
        foreach (var payload in catalog.Gazetteer.Payloads(match.Hit))
        {
            if (catalog.Entity(catalog.Form(payload)) is { Kind: NameKind.Organization, Type: Media } media)
            {
                return media;
            }
        }

        return null;
    }
}
