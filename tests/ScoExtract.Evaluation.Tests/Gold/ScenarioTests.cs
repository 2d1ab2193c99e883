using ScoExtract.TestSupport;

namespace ScoExtract.Evaluation.Tests;

public sealed class ScenarioTests
{
    [Fact]
    public void A_line_is_a_text_with_its_facts()
    {
        using var folder = new TemporaryFolder();
        folder.Write("s.jsonl", """
            {"document": "P-1", "language": "en", "text": "Laos joined.", "date": "2024-05-06", "phenomenon": "bare", "positive": true, "neutral": false, "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "LA", "status": "Member", "change": "Granted", "modality": "Actual", "date": null, "trigger": [5, 11]}]}

            {"document": "P-2", "text": "Nothing."}
            """);

        var scenarios = Scenario.Load(folder.Combine("s.jsonl"));

        Assert.Equal(new Document("P-1", "Laos joined.", "en", new NodaTime.LocalDate(2024, 5, 6)), scenarios[0].Input);
        Assert.Equal("LA", Assert.Single(scenarios[0].Document.Gold.StatusFacts).Subject);
        Assert.Empty(scenarios[1].Document.Gold.StatusFacts);
        Assert.Null(scenarios[1].Input.Language);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("""{"document": "P-1"}""")]
    [InlineData("""{"document": "P-2", "text": "x", "date": "May"}""")]
    [InlineData("""{"document": "P-2", "text": "x", "statusFacts": [null]}""")]
    [InlineData("""{"document": "P-1", "text": "y"}""")]
    public void A_broken_line_is_told_by_its_number(string line)
    {
        using var folder = new TemporaryFolder();
        folder.Write("s.jsonl", "{\"document\": \"P-1\", \"text\": \"x\"}\n" + line);

        var e = Assert.Throws<GoldFormatException>(() => Scenario.Load(folder.Combine("s.jsonl")));

        Assert.Contains("s.jsonl, line 2: ", e.Message, StringComparison.Ordinal);
    }
}
