using ScoExtract.Languages;

namespace ScoExtract.Tests.Names;

/// <summary>The examples of the tables of words that lead to names: <c>Le village de [Parvillers] est en ruine.</c></summary>
public sealed class IntroducedNamesTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string> Rows()
    {
        var data = new TheoryData<string, string>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("name-introductions")?.Rows ?? [])
            {
                data.Add(code, row.Required("id"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Lead_to_the_name_in_their_example_and_to_none_in_their_counter_example(string language, string id)
    {
        var row = LanguagePack.Load(language).Table("name-introductions")!.Rows.Single(r => r["id"] == id);
        var example = row.Required("example");
        var name = example[(example.IndexOf('[', StringComparison.Ordinal) + 1)..example.IndexOf(']', StringComparison.Ordinal)];

        Assert.Equal([$"{row["type"]}: {name}"], Names(example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), language));
        Assert.Empty(Names(row.Required("counterExample"), language));
    }

    private static string[] Names(string text, string language) =>
        [.. Extractor.Extract(new Document("x", text, language), TestContext.Current.CancellationToken).Mentions.Where(m => m is PlaceMention or OrganizationMention)
            .Select(m => $"{(m is PlaceMention ? "place" : "organization")}: {m.Text}")];
}
