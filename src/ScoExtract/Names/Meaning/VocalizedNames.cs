using ScoExtract.Languages;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Meaning;

/// <summary>Tells apart places that only vowel marks do, which folding leaves out: <c>عُمان</c> is Oman, <c>عمّان</c> Amman. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Marks decide where a text has them. Where it has none, a city is meant in a document that names its country, but not beside
/// another country, where States are listed. The places are the language packs' <c>vocalized-names</c> tables.
/// </remarks>
internal sealed class VocalizedNames
{
    private readonly Dictionary<string, string> _written = new(StringComparer.Ordinal);

    public VocalizedNames(IReadOnlyList<LanguagePack> packs)
    {
        foreach (var row in packs.SelectMany(p => p.Table("vocalized-names")?.Rows ?? []))
        {
            _written.Add(row.Required("place"), row.Required("form"));
        }
    }

    /// <summary>Gives the names among a document's matches, which are in text order, the place that is meant.</summary>
    public void Apply(NameCatalog catalog, TokenizedText text, List<NameMatch> matches)
    {
        HashSet<string>? countries = null;
        for (var i = 0; i < matches.Count; i++)
        {
            var match = matches[i];
            if (match.Hit.TokenCount != 1 || match.Entity.Kind != NameKind.Place || !_written.ContainsKey(match.Entity.Id))
            {
                continue;
            }

            var place = ByMarks(catalog, match, match.Span.Slice(text.Raw));
            if (place is null && !IsCountryBeside(matches, i, i - 1) && !IsCountryBeside(matches, i, i + 1))
            {
                countries ??= [.. matches.Where(m => m.Entity is { Kind: NameKind.Place, Type: "country" }).Select(m => m.Entity.Id)];
                place = CityOf(catalog, match, countries);
            }

            if (place is not null)
            {
                match.Define(place);
            }
        }
    }

    // The place whose marks the text has most of; null where it has none.
    private NameEntity? ByMarks(NameCatalog catalog, NameMatch match, ReadOnlySpan<char> written)
    {
        var (best, most) = ((NameEntity?)null, 0);
        foreach (var payload in catalog.Gazetteer.Payloads(match.Hit))
        {
            var entity = catalog.Entity(catalog.Form(payload));
            if (_written.TryGetValue(entity.Id, out var form) && Shared(form, written) is var shared && shared > most)
            {
                (best, most) = (entity, shared);
            }
        }

        return best;
    }

    private NameEntity? CityOf(NameCatalog catalog, NameMatch match, HashSet<string> countries)
    {
        foreach (var payload in catalog.Gazetteer.Payloads(match.Hit))
        {
            if (catalog.Entity(catalog.Form(payload)) is { Id: [_, _, ':', ..] } city && _written.ContainsKey(city.Id) && countries.Contains(city.Id[..2]))
            {
                return city;
            }
        }

        return null;
    }

    private static bool IsCountryBeside(List<NameMatch> matches, int index, int other) =>
        other >= 0 && other < matches.Count && matches[other].Entity is { Kind: NameKind.Place, Type: "country" }
        && Math.Max(matches[index].First - matches[other].End, matches[other].First - matches[index].End) <= 1;

    // How many marks two spellings of the same letters have on the same letter.
    private static int Shared(ReadOnlySpan<char> form, ReadOnlySpan<char> written)
    {
        var (shared, f) = (0, 0);
        for (var w = 0; w < written.Length && f < form.Length;)
        {
            var (isMark, isFormMark) = (IsMark(written[w]), IsMark(form[f]));
            if (isMark == isFormMark)
            {
                shared += isMark && written[w] == form[f] ? 1 : 0;
                w++;
                f++;
            }
            else if (isMark)
            {
                w++;
            }
            else
            {
                f++;
            }
        }

        return shared;
    }

    private static bool IsMark(char c) => c is >= '\u064B' and <= '\u0652';
}
