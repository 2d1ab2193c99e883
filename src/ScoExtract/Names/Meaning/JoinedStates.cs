using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells a State of the past that was called like two of today side by side from these two: <c>Serbia and Montenegro have been negotiating</c>. Immutable, so safe to share between threads.</summary>
/// <remarks>They are two where a verb in the plural follows (the language packs' <c>plural-verbs</c>), at the end of a list of States, which has no other "and", and in a document of a later day.</remarks>
internal sealed class JoinedStates(NameCatalog catalog, NameLookup lookup, IReadOnlyList<LanguagePack> packs)
{
    // The last of them that the tables have was dissolved in 2006.
    private const int LastYear = 2006;

    private readonly WordSet _plurals = new(packs, "plural-verbs");

    /// <summary>Puts two States in the place of one among the matches, which stay in text order.</summary>
    public void Part(DocumentContext document, List<NameMatch> matches)
    {
        for (var i = 0; i < matches.Count; i++)
        {
            if (matches[i] is { IsCertain: true, Entity: { Kind: NameKind.Place, Type: "former" } } && Parts(document, matches[i]) is var (first, second) && AreTwo(document, matches, i))
            {
                matches[i] = first;
                matches.Insert(++i, second);
            }
        }
    }

    // The two countries whose names the match begins and ends with; null where it has no such two.
    private (NameMatch First, NameMatch Second)? Parts(DocumentContext document, NameMatch match)
    {
        var (text, shape) = (document.Text, new SentenceShape(document, match.First));
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        for (var h = catalog.Gazetteer.FindAll(text, match.First, hits) - 1; h >= 0; h--)
        {
            if (hits[h].TokenCount >= match.Hit.TokenCount || Country(hits[h]) is not var (entity, flags))
            {
                continue;
            }

            for (var i = match.First + hits[h].TokenCount; i < match.End; i++)
            {
                if (lookup.At(text, i, shape) is { } second && second.End == match.End && StateTitles.IsCountry(second) && second.Entity != entity)
                {
                    return (new NameMatch(match.First, hits[h], entity, flags), second);
                }
            }
        }

        return null;
    }

    private (NameEntity Entity, FormFlags Flags)? Country(GazetteerHit hit)
    {
        foreach (var payload in catalog.Gazetteer.Payloads(hit))
        {
            ref readonly var form = ref catalog.Form(payload);
            if (catalog.Entity(form) is { Kind: NameKind.Place, Type: "country" } country)
            {
                return (country, form.Flags);
            }
        }

        return null;
    }

    private bool AreTwo(DocumentContext document, List<NameMatch> matches, int index)
    {
        var (text, match) = (document.Text, matches[index]);
        return document.DocumentDate?.Year > LastYear
            || (match.End < text.Count && _plurals.Contains(text[match.End]))
            || (IsItem(text, matches, index - 1, index) && !IsItem(text, matches, index, index + 1));
    }

    // Nothing but a comma between two States.
    private static bool IsItem(TokenizedText text, List<NameMatch> matches, int left, int right) =>
        left >= 0 && right < matches.Count && matches[right].First == matches[left].End + 1 && text[matches[left].End].Is(',')
        && StateTitles.IsCountry(matches[left]) && StateTitles.IsCountry(matches[right]);
}
