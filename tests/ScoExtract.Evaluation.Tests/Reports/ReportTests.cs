using System.Text.Json;
using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class ReportTests
{
    private static EvaluationReport Report() => Evaluate(
        [Document([Right("Date", 0, 5), Right("Date", 10, 15)], [GoldFact("BY", date: "2024")])],
        new Json.DocumentRecord { Document = "a.txt", Mentions = [Found("Date", 0, 5, "a|b")], StatusFacts = [FoundFact("BY", date: "2023")] });

    [Fact]
    public void Markdown_holds_the_scores_and_each_error()
    {
        using var writer = new StringWriter();

        MarkdownReport.Write(writer, ReportTables.Of(Report()), Report().Errors);

        var text = writer.ToString();
        Assert.Contains("| all | Date | 2 | 1 | 100.0 | 50.0 | 66.7 |", text, StringComparison.Ordinal);
        Assert.Contains("## Errors (3)", text, StringComparison.Ordinal);
        Assert.Contains("- a.txt[10,15] Missed Date: expected Date '01234' = v, found nothing: 0123456789⟦01234⟧5678", text, StringComparison.Ordinal);
        Assert.Contains("date=2024, found date=2023", text, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', text);
    }

    [Fact]
    public void Json_holds_counts_scores_and_errors()
    {
        var json = JsonElement.Parse(JsonReport.Serialize(Report()));

        var row = json.GetProperty("mentions")[0];
        Assert.Equal(("all", "Date"), (row.GetProperty("scope").GetProperty("name").GetString(), row.GetProperty("type").GetString()));
        Assert.Equal(2 / 3.0, row.GetProperty("strict").GetProperty("micro").GetProperty("f1").GetDouble());
        Assert.Equal(3, json.GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public void Rows_of_documents_are_shown_when_asked_for()
    {
        Assert.DoesNotContain(ReportTables.Of(Report()).First().Rows, r => r[0] == "a.txt");
        Assert.Contains(ReportTables.Of(Report(), byDocument: true).First().Rows, r => r[0] == "a.txt");
    }

    [Theory]
    [InlineData(null, "–")]
    [InlineData(0.9349, "93.5")]
    [InlineData(1.0, "100.0")]
    public void Shares_are_percents_in_any_culture(double? share, string shown) => Assert.Equal(shown, Percent.Of(share));
}
