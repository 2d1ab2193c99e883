using ScoExtract.Languages;

namespace ScoExtract.Tests.Names;

/// <summary>The examples of the tables of what places' names may end with: <c>北京市=CN:Beijing</c>.</summary>
public sealed class PlaceEndingsTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("place-endings")?.Rows ?? [])
            {
                data.Add(code, row.Required("id"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Belongs_to_the_name_in_its_example_and_not_in_its_counter_example(string language, string id)
    {
        var row = LanguagePack.Load(language).Table("place-endings")!.Rows.Single(r => r["id"] == id);
        var example = row.Required("example").Split('=');
        var counter = row.Required("counterExample");

        Assert.Equal([$"{example[0]}={example[1]}"], Places(example[0], language));
        Assert.DoesNotContain(Places(counter, language), p => p.Split('=')[0].EndsWith(row.Required("ending"), StringComparison.Ordinal));
    }

    private static string[] Places(string text, string language) =>
        [.. Extractor.Extract(new Document("x", text, language), TestContext.Current.CancellationToken).Mentions.OfType<PlaceMention>().Select(p => $"{p.Text}={p.PlaceId}")];
}
