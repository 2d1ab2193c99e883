using ScoExtract.Languages;
using ScoExtract.Names.Catalog;

namespace ScoExtract.Tests.Names;

/// <summary>Ids for towns that no table of names lists.</summary>
public sealed class CityIdsTests
{
    [Theory]
    [InlineData("The ministers met in Kristiansand in May.", "Kristiansand", "NO:Kristiansand")]
    [InlineData("Le sommet s'est tenu à Stralsund en mai.", "Stralsund", "DE:Stralsund")]
    public void What_a_tagger_takes_for_a_place_has_the_id_of_the_town(string text, string name, string id)
    {
        var place = Assert.Single(Extractor.CreateDefault().Extract(new Document("1", text), TestContext.Current.CancellationToken).Mentions.OfType<PlaceMention>());

        Assert.Equal((name, id), (place.Text, place.PlaceId));
    }

    [Theory]
    [InlineData("Asunción", "Asuncion")]
    [InlineData("Łódź", "Lodz")]
    [InlineData("Straße", "Strasse")]
    [InlineData("Viña del Mar", "Vina del Mar")]
    [InlineData("St. John's", "St. John's")]
    public void Ids_are_in_plain_letters(string name, string plain)
    {
        Assert.Equal(plain, PlainLetters.Of(name));
    }

    [Fact]
    public void Every_id_of_a_place_is_in_plain_letters()
    {
        Assert.All(EmbeddedData.Table("Data/places.tsv").Rows, row => Assert.True(row["id"].All(char.IsAscii), row["id"]));
    }

    [Fact]
    public void Every_city_is_in_a_listed_country()
    {
        var countries = EmbeddedData.Table("Data/places.tsv").Rows.Select(r => r["id"]).ToHashSet();

        Assert.All(EmbeddedData.Table("Data/cities.tsv").Rows, row => Assert.Contains(row["country"], countries));
    }
}
