using ScoExtract.Languages;

namespace ScoExtract.Tests.Data;

/// <summary>The Wikidata items of countries.</summary>
public sealed class WikidataTableTests
{
    [Fact]
    public void Every_country_has_one_Wikidata_item_of_its_own()
    {
        var countries = EmbeddedData.Table("Data/places.tsv").Rows.Where(r => r["kind"] is "country" or "former").Select(r => r.Required("id"));
        var items = EmbeddedData.Table("Data/wikidata.tsv").Rows;

        Assert.Equal(countries.Order(StringComparer.Ordinal), items.Select(r => r.Required("id")).Order(StringComparer.Ordinal));
        Assert.Equal(items.Count, items.Select(r => r.Required("wikidata")).Distinct().Count());
        Assert.All(items, r => Assert.Matches("^Q[1-9][0-9]*$", r.Required("wikidata")));
    }
}
