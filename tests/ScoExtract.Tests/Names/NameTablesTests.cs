using System.Text.RegularExpressions;
using ScoExtract.Languages;

namespace ScoExtract.Tests.Names;

/// <summary>What the built-in tables of names promise.</summary>
public sealed partial class NameTablesTests
{
    [Fact]
    public void Every_country_has_a_name_in_every_language()
    {
        var missing = EmbeddedData.Table("Data/places.tsv").Rows.Where(r => r["kind"] is "country" or "former")
            .SelectMany(r => LanguagePack.BuiltIn.Where(l => r.List(l).Length == 0).Select(l => $"{r["id"]} {l}"));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_place_has_an_id_of_the_form_its_kind_has()
    {
        var wrong = EmbeddedData.Table("Data/places.tsv").Rows.Where(r => !(r["kind"] switch
        {
            "country" or "former" => CountryId(),
            "city" or "capital" or "city-state" => CityId(),
            _ => RegionId(),
        }).IsMatch(r["id"])).Select(r => r["id"]);

        Assert.Empty(wrong);
    }

    /// <summary>An Arabic adjective behind a noun with the article has it too: <c>الوزير القطري</c>. <c>المالي</c> is left out, which is "financial".</summary>
    [Fact]
    public void Arabic_demonyms_stand_with_and_without_the_article()
    {
        Assert.All(
            EmbeddedData.Table("Data/demonyms.tsv").Rows.Where(row => row["id"] != "ML"),
            row => Assert.All(row.List("ar").Where(form => !form.StartsWith("ال", StringComparison.Ordinal) && !form.Contains(' ')), form => Assert.Contains("ال" + form, row.List("ar"))));
        Assert.DoesNotContain("المالي", EmbeddedData.Table("Data/demonyms.tsv").Rows.SelectMany(row => row.List("ar")));
    }

    [Fact]
    public void Every_demonym_points_to_a_listed_place()
    {
        var places = EmbeddedData.Table("Data/places.tsv").Rows.Select(r => r["id"]).ToHashSet();

        Assert.All(EmbeddedData.Table("Data/demonyms.tsv").Rows, row => Assert.Contains(row["id"], places));
    }

    [Fact]
    public void Every_organization_has_its_names_in_the_three_main_languages()
    {
        var missing = EmbeddedData.Table("Data/organizations.tsv").Rows
            .Where(r => r["type"] is "igo-universal" or "igo-regional" or "un-principal-organ" or "un-specialized")
            .SelectMany(r => new[] { "en", "fr", "ar" }.Where(l => r.List(l).Length == 0 && r["id"] is not "UN-SECRETARIAT").Select(l => $"{r["id"]} {l}"));

        Assert.Empty(missing);
    }

    [GeneratedRegex("^[A-Z]{2}$")]
    private static partial Regex CountryId();

    [GeneratedRegex("^[A-Z]{2}:.+$")]
    private static partial Regex CityId();

    [GeneratedRegex("^(M49:[0-9]{3}|region:.+)$")]
    private static partial Regex RegionId();
}
