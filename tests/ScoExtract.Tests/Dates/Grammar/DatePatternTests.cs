using NodaTime;
using ScoExtract.Languages;

namespace ScoExtract.Tests.Dates.Grammar;

/// <summary>Every pattern of the data files finds its example, and by that pattern; nothing is found by it in its counterexample.</summary>
public sealed class DatePatternTests
{
    public static TheoryData<string, string, string, string, string> Patterns()
    {
        var data = new TheoryData<string, string, string, string, string>();
        foreach (var row in EmbeddedData.Table("Data/dates.patterns.tsv").Rows)
        {
            Add("en", "common." + row["id"], row);
        }

        foreach (var code in LanguagePack.BuiltIn)
        {
            foreach (var row in LanguagePack.Load(code).Table("dates.patterns")!.Rows)
            {
                Add(code, row["id"], row);
            }
        }

        return data;

        void Add(string language, string id, TsvRow row)
        {
            if (row["kind"] != "macro")
            {
                data.Add(language, id, row["kind"], row["example"], row["counterExample"]);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Patterns))]
    public void Pattern_does_what_its_row_says(string language, string id, string kind, string example, string counterExample)
    {
        Assert.True(example.Length > 0 || kind == "none", $"{id} has no example");
        if (example.Length > 0)
        {
            var (start, end) = (example.IndexOf('[', StringComparison.Ordinal), example.IndexOf(']', StringComparison.Ordinal));
            var mentions = Read(language, example.Remove(end, 1).Remove(start, 1));
            Assert.True(mentions.Any(m => m.Span == new TextSpan(start, end - 1) && m.Provenance.Rule == id), $"{example}: found {DateTable.Describe(mentions)}");
        }

        if (counterExample.Length > 0)
        {
            var mentions = Read(language, counterExample);
            Assert.True(mentions.TrueForAll(m => m.Provenance.Rule != id && kind != "none" || (kind == "none" && counterExample.Contains(m.Text, StringComparison.Ordinal) && counterExample.Contains('('))), $"{counterExample}: found {DateTable.Describe(mentions)}");
        }
    }

    // Without a day that it could count from, "the following year" is no date.
    private static readonly LocalDate WritingDay = new(2019, 6, 10);

    private static List<DateMention> Read(string language, string text) =>
        [.. DateTable.Extractor.Extract(new Document("example", text, language, WritingDay), TestContext.Current.CancellationToken).Mentions.OfType<DateMention>()];
}
