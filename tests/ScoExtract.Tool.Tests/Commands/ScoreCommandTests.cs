using System.Text.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class ScoreCommandTests : IDisposable
{
    private const string Gold = """
        {"document": "a.txt", "language": "en", "documentDate": null, "offsetUnit": "utf-16",
         "mentions": [{"id": "d1", "type": "Date", "start": 3, "end": 7, "text": "2001", "value": "2001"}], "statusFacts": []}
        """;

    private readonly TemporaryFolder _folder = new();

    public ScoreCommandTests()
    {
        _folder.Write("gold/a.gold.json", Gold);
        _folder.Write("documents/a.txt", "In 2001.");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Predictions_are_scored_against_the_gold()
    {
        var predictions = _folder.Write("p.jsonl", """{"document": "a.txt", "mentions": [{"type": "Date", "start": 3, "end": 7, "text": "2001", "value": "2001"}]}""");

        var run = await ToolRun.Of("score", "--gold", _folder.Combine("gold"), predictions, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, JsonElement.Parse(run.Output).GetProperty("mentions")[0].GetProperty("strict").GetProperty("micro").GetProperty("f1").GetDouble());
    }

    [Theory]
    [InlineData("table", "Missed Date")]
    [InlineData("markdown", "| all | Date | 1 |")]
    [InlineData("json", "\"Missed\"")]
    public async Task A_report_has_the_form_that_was_asked_for(string format, string expected)
    {
        var run = await ToolRun.With("""{"document": "a.txt", "mentions": []}""", "score", "--gold", _folder.Combine("gold"), "-", "--format", format);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains(expected, run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_predictions_the_documents_of_the_gold_are_extracted()
    {
        var run = await ToolRun.Of("score", "--gold", RepositoryRoot.Combine("seeds", "gold"), "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(5, JsonElement.Parse(run.Output).GetProperty("documents").GetInt32());
    }

    [Theory]
    [InlineData(true, 1)]
    [InlineData(false, 0)]
    public async Task The_day_a_document_is_of_is_told_to_the_extractor_on_request_only(bool dated, int expected)
    {
        _folder.Write("news/gold/n.gold.json", """
            {"document": "n.txt", "language": "en", "documentDate": "2021-06-10", "offsetUnit": "utf-16",
             "mentions": [{"id": "d1", "type": "Date", "start": 27, "end": 36, "text": "yesterday", "value": "2021-06-09"}], "statusFacts": []}
            """);
        _folder.Write("news/documents/n.txt", "The ministers met in Paris yesterday.");
        string[] arguments = ["score", "--gold", _folder.Combine("news/gold"), "--format", "json", .. dated ? new[] { "--gold-dates" } : []];

        var run = await ToolRun.Of(arguments);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var date = JsonElement.Parse(run.Output).GetProperty("mentions").EnumerateArray().First(m => m.GetProperty("type").GetString() == "Date");
        Assert.Equal(expected, date.GetProperty("value").GetProperty("micro").GetProperty("f1").GetDouble());
    }

    [Fact]
    public async Task Gold_dates_are_of_no_use_to_predictions()
    {
        Assert.Equal(2, (await ToolRun.With("", "score", "--gold", _folder.Combine("gold"), "-", "--gold-dates")).ExitCode);
    }

    [Fact]
    public async Task Documents_may_lie_elsewhere()
    {
        _folder.Write("elsewhere/a.txt", "In 2001.");
        Directory.Delete(_folder.Combine("documents"), recursive: true);

        Assert.Equal(2, (await ToolRun.Of("score", "--gold", _folder.Combine("gold"))).ExitCode);
        Assert.Equal(0, (await ToolRun.Of("score", "--gold", _folder.Combine("gold"), "--documents", _folder.Combine("elsewhere"))).ExitCode);
    }

    [Theory]
    [InlineData("""{"document": "b.txt"}""", "a.txt: there is no prediction for this document")]
    [InlineData("{\"document\": \"a.txt\"}\n{\"document\": \"a.txt\"}", "stdin, line 2: a second prediction for a.txt")]
    [InlineData("{\"document\": \"a.txt\"}\n{\"document\": ", "stdin, line 2: not a prediction")]
    [InlineData("{\"document\": \"a.txt\"}\n{\"document\": \"b\", \"mentions\": [null]}", "stdin, line 2: not a prediction")]
    [InlineData("{\"document\": \"a.txt\"}\n{\"document\": \"b\", \"statusFacts\": [null]}", "stdin, line 2: not a prediction")]
    [InlineData("{\"document\": \"a.txt\"}\n{\"document\": \"b\", \"mentions\": [{\"type\": \"Date\", \"start\": 4, \"end\": 3}]}", "stdin, line 2: not a prediction")]
    public async Task Predictions_that_are_not_as_they_should_be_are_told(string predictions, string message)
    {
        var run = await ToolRun.With(predictions, "score", "--gold", _folder.Combine("gold"), "-");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith($"scoextract: {message}", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Gold_that_contradicts_its_document_is_told()
    {
        _folder.Write("documents/a.txt", "In 2002.");

        var run = await ToolRun.With("""{"document": "a.txt"}""", "score", "--gold", _folder.Combine("gold"), "-");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("a.txt: d1: the text at [3,7) is '2002', not '2001'", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scenario_that_cannot_be_read_is_told_and_the_others_are_scored()
    {
        var file = _folder.Write("s.jsonl", """
            {"document": "P-1", "language": "tlh", "text": "Qapla'!"}
            {"document": "P-2", "language": "en", "text": "India joined the SCO in 2017."}
            """);

        var run = await ToolRun.Of("score", "--scenarios", file, "--format", "json");

        Assert.Equal(1, run.ExitCode);
        Assert.StartsWith("scoextract: P-1: There is no language pack for 'tlh'", run.Messages[0], StringComparison.Ordinal);
        Assert.Equal(1, JsonElement.Parse(run.Output).GetProperty("evaluation").GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task Scenarios_are_scored_without_mentions()
    {
        var file = _folder.Write("s.jsonl", """
            {"document": "P-1", "language": "en", "text": "Nothing here.", "positive": false, "statusFacts": []}
            {"document": "P-2", "language": "en", "text": "Still nothing.", "positive": true, "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "LA", "status": "Member", "change": "Granted", "modality": "Actual", "date": null}]}
            """);
        var predictions = """{"document": "P-1", "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "BY", "status": "Member", "change": "Granted", "modality": "Actual"}]}""" + "\n" + """{"document": "P-2"}""";

        var run = await ToolRun.With(predictions, "score", "--scenarios", file, "-", "--format", "json");

        var report = JsonElement.Parse(run.Output);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(1, report.GetProperty("negatives")[0].GetProperty("actualChanges").GetInt32());
        Assert.Equal(2, report.GetProperty("evaluation").GetProperty("errors").GetArrayLength());
    }

    [Fact]
    public async Task A_catalogue_of_dates_is_scored_row_by_row()
    {
        var file = _folder.Write("d.tsv", "id\tlanguage\tclass\ttext\texpression\tedtf\treference\nd1\ten\tday\tOn 2 May 2011.\t2 May 2011\t2011-05-02\nd2\ten\tnegative\tOn 3 May 2011.");

        var run = await ToolRun.Of("score", "--dates", file, "--format", "json");

        var all = JsonElement.Parse(run.Output).GetProperty("scores")[0];
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal((2, 1), (all.GetProperty("rows").GetInt32(), all.GetProperty("right").GetInt32()));
    }
}
