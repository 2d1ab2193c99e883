using ScoExtract.Languages;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Symbols;

/// <summary>The date beside a number is the number's date, in every language and in lists.</summary>
public sealed class SymbolDatesTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string, string, string> Dated()
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var name in new[] { "public-examples.tsv", "dated.tsv", "written.tsv", "grammar.tsv", "contexts.tsv" })
        {
            using var reader = new StreamReader(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Symbols", name));
            foreach (var row in TsvTable.Read(name, reader).Rows.Where(r => r["date"].Length > 0))
            {
                data.Add(row.Required("id"), row.Required("lang"), row.Required("context").Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal), row.Required("date"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Dated))]
    public void Date_beside_a_number_is_bound_to_it(string id, string language, string context, string expected)
    {
        Assert.NotEmpty(id);
        var result = Extractor.Extract(new Document(id, context, language), TestContext.Current.CancellationToken);

        var dates = result.Mentions.OfType<DocumentSymbolMention>().Select(m => m.Adopted?.ToEdtf() ?? "-");
        Assert.Equal(expected, string.Join('|', dates));
    }

    [Fact]
    public void Date_that_contradicts_the_session_is_remarked()
    {
        var result = Extractor.Extract(new Document("d", "its resolution 59/48 of 2 December 2010", "en"), TestContext.Current.CancellationToken);

        Assert.Contains(result.Diagnostics, d => d.Code == "symbol-date-mismatch");
    }

    [Fact]
    public void Number_that_contradicts_its_year_is_given_with_a_remark()
    {
        var result = Extractor.Extract(new Document("d", "Security Council resolution 1373 (2002)", "en"), TestContext.Current.CancellationToken);

        Assert.Equal("S/RES/1373(2002)", Assert.Single(result.Mentions.OfType<DocumentSymbolMention>()).Value);
        Assert.Contains(result.Diagnostics, d => d.Code == "symbol-inconsistent");
    }
}
