using ScoExtract.Languages;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Symbols;

/// <summary>The tables of contexts beside this file: each row a text and the symbols that it holds.</summary>
public sealed class SymbolCasesTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var file in Directory.GetFiles(Path.Join(RepositoryRoot.Path, "tests", "ScoExtract.Tests", "Symbols"), "*.tsv").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file);
            foreach (var row in TsvTable.Read(Path.GetFileName(file), reader).Rows)
            {
                data.Add(row.Required("id"), row.Required("lang"), row.Required("context").Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal), row.Required("expected"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Context_gives_the_symbols_it_holds_and_no_others(string id, string language, string context, string expected)
    {
        Assert.NotEmpty(id);
        Assert.Equal(expected, SymbolHarness.Values(context, language));
        Assert.Equal(expected, SymbolHarness.Values(context));
    }
}
