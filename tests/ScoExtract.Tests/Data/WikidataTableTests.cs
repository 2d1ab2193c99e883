using ScoExtract.Languages;

namespace ScoExtract.Tests.Data;

/// <summary>The Wikidata items of countries, and that ids tell countries and organizations apart.</summary>
public sealed class WikidataTableTests
{
    [Fact]
    public void No_organization_has_the_id_of_a_country()
    {
        var places = EmbeddedData.Table("Data/places.tsv").Rows.Select(r => r.Required("id"));

        Assert.Empty(EmbeddedData.Table("Data/organizations.tsv").Rows.Select(r => r.Required("id")).Intersect(places));
    }

    [Fact]
    public void Every_country_has_one_Wikidata_item_of_its_own()
    {
        var countries = EmbeddedData.Table("Data/places.tsv").Rows.Where(r => r["kind"] == "country").Select(r => r.Required("id"));
        var items = EmbeddedData.Table("Data/wikidata.tsv").Rows;

        Assert.Equal(countries.Order(StringComparer.Ordinal), items.Select(r => r.Required("id")).Order(StringComparer.Ordinal));
        Assert.Equal(items.Count, items.Select(r => r.Required("wikidata")).Distinct().Count());
        Assert.All(items, r => Assert.Matches("^Q[1-9][0-9]*$", r.Required("wikidata")));
    }
}
