namespace ScoExtract.Tests.Names;

public sealed class EntityNamesTests
{
    [Theory]
    [InlineData("BY", "Belarus")]
    [InlineData("KZ:Astana", "Astana")]
    [InlineData("org:SCO", "Shanghai Cooperation Organization")]
    [InlineData("AU", "Australia")]
    [InlineData("org:AU", "African Union")]
    [InlineData("org:NOWHERE", "org:NOWHERE")]
    [InlineData("ZZ", "ZZ")]
    public void Ids_have_English_names(string id, string name)
    {
        Assert.Equal(name, EntityNames.BuiltIn.Of(id));
    }

    [Theory]
    [InlineData("SCO", "Shanghai Cooperation Organization")]
    [InlineData("SCO-CHS", "Council of Heads of State")]
    [InlineData("AU", "African Union")]
    [InlineData("NOWHERE", "NOWHERE")]
    public void Organizations_have_English_names(string id, string name)
    {
        Assert.Equal(name, EntityNames.BuiltIn.OfOrganization(id));
    }

    [Theory]
    [InlineData("sco", "SCO")]
    [InlineData("UNGA", "UNGA")]
    public void An_organization_is_found_whatever_its_case(string given, string id)
    {
        Assert.True(EntityNames.BuiltIn.TryGetOrganizationId(given, out var found));
        Assert.Equal(id, found);
    }

    [Fact]
    public void An_unlisted_organization_is_not_found()
    {
        Assert.False(EntityNames.BuiltIn.TryGetOrganizationId("NOWHERE", out _));
    }

    [Fact]
    public void A_country_has_its_codes_and_a_city_its_coordinates()
    {
        Assert.Equal(new PlaceFacts("KGZ", "417", null, null), EntityNames.BuiltIn.FactsOf("KG"));
        Assert.Equal("143", EntityNames.BuiltIn.FactsOf("M49:143")?.M49);
        Assert.Null(EntityNames.BuiltIn.FactsOf("ZZ"));
        var dakar = EntityNames.BuiltIn.FactsOf("SN:Dakar");
        Assert.Equal((14.67, -17.43), (dakar?.Latitude, dakar?.Longitude));
    }
}
