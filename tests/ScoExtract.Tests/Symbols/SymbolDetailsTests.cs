using ScoExtract.Languages;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Symbols;

/// <summary>What stands beside a citation is kept with it: paragraphs and annexes, members of ranges, the document's own symbol, treaties' places.</summary>
public sealed class SymbolDetailsTests
{
    public static TheoryData<string, string, string, string> Pinpointed()
    {
        var data = new TheoryData<string, string, string, string>();
        using var reader = new StreamReader(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Symbols", "pinpoints.tsv"));
        foreach (var row in TsvTable.Read("pinpoints.tsv", reader).Rows)
        {
            data.Add(row.Required("id"), row.Required("lang"), row.Required("context"), row.Required("pinpoints"));
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Pinpointed))]
    public void Paragraphs_and_annexes_stay_with_the_number_they_belong_to(string id, string language, string context, string expected)
    {
        Assert.NotEmpty(id);
        var found = SymbolHarness.Find(context, language);

        Assert.Equal(expected, string.Join('|', found.Select(m => m.Pinpoints.IsEmpty ? "-" : string.Join(", ", m.Pinpoints.Select(p => $"{p.Unit} {p.Numbers}".Trim())))));
        Assert.All(found.SelectMany(m => m.Pinpoints), p => Assert.Contains(p.Numbers ?? "", p.Span.Slice(context), StringComparison.Ordinal));
    }

    [Fact]
    public void Members_of_a_range_that_are_not_written_have_empty_spans_in_order()
    {
        const string Text = "the reports S/8248/Add.3-6 and others";

        var found = SymbolHarness.Find(Text, "en");

        Assert.Equal(["S/8248/Add.3", "", "", "6"], found.Select(m => m.Text));
        Assert.Equal(["S/8248/Add.3", "S/8248/Add.4", "S/8248/Add.5", "S/8248/Add.6"], found.Select(m => m.Symbol.Text));
        Assert.Equal([24, 24], found.Where(m => m.Span.Length == 0).Select(m => m.Span.Start));
    }

    [Theory]
    [InlineData("United Nations A/RES/68/137\nGeneral Assembly Distr.: General\n\nIt recalls resolution 67/10 and A/RES/68/137.", "A/RES/68/137|A/RES/68/137")]
    [InlineData("General Assembly\n\n68/137. Cooperation in all fields\n\nThe General Assembly,\nRecalling its resolution 67/10,", "A/RES/68/137")]
    [InlineData("The report is A/68/137\nand recalls resolution 67/10.", "")]
    [InlineData("A/68/137", "")]
    public void Own_symbol_of_a_document_is_marked_wherever_it_stands(string text, string own)
    {
        Assert.Equal(own, string.Join('|', SymbolHarness.Find(text, "en").Where(m => m.IsOwn).Select(m => m.Symbol.Text)));
    }

    [Fact]
    public void Treaty_series_references_are_kept_apart_from_the_mentions()
    {
        const string Text = "United Nations, Treaty Series, vol. 1833, No. 31363; see resolution 59/48.";

        var result = Extractor.CreateDefault().Extract(new Document("d", Text, "en"), TestContext.Current.CancellationToken);

        Assert.Equal(["A/RES/59/48"], result.Mentions.OfType<DocumentSymbolMention>().Select(m => m.Symbol.Text));
        var reference = Assert.Single(result.TreatyReferences);
        Assert.Equal(("UNTS/1833/31363", DocumentSymbolKind.TreatyReference), (reference.Symbol.Text, reference.Symbol.Kind));
        Assert.Equal("Treaty Series, vol. 1833, No. 31363", reference.Text);
        Assert.Equal(reference.Text, reference.Span.Slice(Text));
    }
}
