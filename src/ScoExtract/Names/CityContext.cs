using ScoExtract.Text;

namespace ScoExtract.Names;

/// <summary>A name that a country shares with a region of another means the region after a city of that other country: <em>Atlanta, Georgia</em>, but <em>Tbilisi, Georgia</em>.</summary>
internal static class CityContext
{
    public static void Apply(NameCatalog catalog, TokenizedText text, List<NameMatch> matches)
    {
        for (var i = 1; i < matches.Count; i++)
        {
            var (city, country) = (matches[i - 1], matches[i]);
            if (country.Entity is { Kind: NameKind.Place, Type: "country" } && city.Entity is { Kind: NameKind.Place, Id: [_, _, ':', ..] id }
                && city.End + 1 == country.First && text[city.End].Is(',') && !id.StartsWith(country.Entity.Id, StringComparison.Ordinal)
                && Region(catalog, country) is { } region)
            {
                country.Define(region);
            }
        }
    }

    private static NameEntity? Region(NameCatalog catalog, NameMatch match)
    {
        foreach (var payload in catalog.Gazetteer.Payloads(match.Hit))
        {
            if (catalog.Entity(catalog.Form(payload)) is { Kind: NameKind.Place, Type: "region" } region)
            {
                return region;
            }
        }

        return null;
    }
}
