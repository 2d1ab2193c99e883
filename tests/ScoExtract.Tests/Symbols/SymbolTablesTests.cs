using ScoExtract.Languages;

namespace ScoExtract.Tests.Symbols;

/// <summary>Each row of the languages' tables shows what its words do, and where they must do nothing.</summary>
public sealed class SymbolTablesTests
{
    public static TheoryData<string, string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("symbols")!.Rows)
            {
                data.Add(code, row.Required("id"), row.Required("example"), row.Required("counterExample"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_works_as_its_example_says(string language, string id, string example, string counterExample)
    {
        Assert.StartsWith(language + ".", id, StringComparison.Ordinal);
        var parts = example.Split(" => ");
        Assert.Equal(parts[1], SymbolHarness.Values(parts[0], language));
        Assert.Equal("-", SymbolHarness.Values(counterExample, language));
    }

    [Fact]
    public void Ids_are_unique()
    {
        var ids = LanguagePack.BuiltIn.SelectMany(c => LanguagePack.Load(c).Table("symbols")!.Rows).Select(r => r["id"]).ToList();

        Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
    }
}
