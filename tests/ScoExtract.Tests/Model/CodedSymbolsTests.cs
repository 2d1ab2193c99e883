using ScoExtract.Languages;
using ScoExtract.Tests.Symbols;

namespace ScoExtract.Tests.Model;

/// <summary>Each form of the table is read alone and in a text, and what only looks like it is not.</summary>
public sealed class CodedSymbolsTests
{
    public static TheoryData<string, string, string, string> Rows() =>
        [.. EmbeddedData.Table("Data/coded-symbols.tsv").Rows.Select(r => (r.Required("organ"), r["sign"], r.Required("example"), r.Required("counterExample")))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Form_is_read_as_its_example_says(string organ, string sign, string example, string counterExample)
    {
        var symbol = DocumentSymbol.Parse(example);

        Assert.Equal((example, organ), (symbol.Text, symbol.Organ));
        Assert.Equal(example, SymbolHarness.Values($"as set out in resolution {example}, which was circulated.", "en"));
        Assert.Equal(sign.Length == 0 ? example : "-", SymbolHarness.Values($"as set out in {example}, which was circulated.", "en"));
        Assert.False(DocumentSymbol.TryParse(counterExample, out _));
        Assert.Equal("-", SymbolHarness.Values($"as set out in {counterExample}, which was circulated.", "en"));
    }
}
