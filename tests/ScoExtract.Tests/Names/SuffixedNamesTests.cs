using ScoExtract.Languages;

namespace ScoExtract.Tests.Names;

public sealed class SuffixedNamesTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("organization-endings")?.Rows ?? [])
            {
                data.Add(code, row.Required("id"), row.Required("example"), row.Required("counterExample"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void An_ending_finds_its_example_and_not_its_counter_example(string language, string id, string example, string counterExample)
    {
        var expected = example[(example.IndexOf('[', StringComparison.Ordinal) + 1)..example.IndexOf(']', StringComparison.Ordinal)];
        var text = example.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        var found = Assert.Single(Extractor.Extract(new Document(id, text, language), TestContext.Current.CancellationToken).Mentions.OfType<OrganizationMention>());
        Assert.Equal(expected, found.Text);
        Assert.Null(found.OrganizationId);
        Assert.Equal(id, found.Provenance.Rule);
        Assert.Empty(Extractor.Extract(new Document(id, counterExample, language), TestContext.Current.CancellationToken).Mentions.OfType<OrganizationMention>());
    }
}
