namespace ScoExtract.Tool.Tests.Commands;

public sealed class ExplainCommandTests
{
    private const string Lines = """
        {"document": "a", "text": "The SCO met. India and Pakistan joined the SCO in Astana on 9 June 2017.", "language": "en"}
        """;

    [Fact]
    public async Task A_fact_is_explained_by_frame_arguments_verifier_and_evidence()
    {
        var run = await ToolRun.With(Lines, "explain", "--input", "jsonl", "-", "--fact", "s2");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.StartsWith("a s2: PK Granted Member in SCO (Actual)", run.Output, StringComparison.Ordinal);
        Assert.Contains("en.join (en/status.frames.tsv, line ", run.Output, StringComparison.Ordinal);
        Assert.Contains("2017-06-09, \"9 June 2017\" [60,71)", run.Output, StringComparison.Ordinal);
        Assert.Contains("subject      \"Pakistan\" [23,31)", run.Output, StringComparison.Ordinal);
        Assert.Contains("verifier     0.9", run.Output, StringComparison.Ordinal);
        Assert.Contains("…The SCO met. «India and Pakistan joined the SCO in Astana on 9 June 2017»", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("a s1:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_completed_says_so()
    {
        var run = await ToolRun.With("""{"document": "a", "text": "Grecia es el décimo miembro de la Unión Europea, a la que se incorporó en 1981.", "language": "es"}""", "explain", "--input", "jsonl", "-");

        Assert.Matches("(?s)a s1: GR Granted Member in EU.*completed    0\\.[5-9][0-9], by argument-ranker/1: the rules find no subject or organization", run.Output);
    }

    [Fact]
    public async Task Without_a_fact_all_are_explained()
    {
        var run = await ToolRun.With(Lines, "explain", "--input", "jsonl", "-");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("a s1: IN", run.Output, StringComparison.Ordinal);
        Assert.Contains("a s2: PK", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ids_are_those_of_extract()
    {
        var extracted = (await ToolRun.With(Lines, "extract", "--input", "jsonl", "-", "--format", "jsonl")).Results[0].GetProperty("statusFacts")[1];
        var run = await ToolRun.With(Lines, "explain", "--input", "jsonl", "-", "--fact", extracted.GetProperty("id").GetString()!);

        Assert.StartsWith($"a s2: {extracted.GetProperty("subject").GetString()} ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_fact_that_is_not_there_is_told_with_those_that_are()
    {
        var run = await ToolRun.With(Lines, "explain", "--input", "jsonl", "-", "--fact", "s9");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("a: there is no fact s9; the document has s1 to s2", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("s0")]
    [InlineData("3")]
    public async Task What_is_no_id_is_wrong_usage(string id)
    {
        var run = await ToolRun.Of("explain", "a.txt", "--fact", id);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains($"'{id}' is no id of a status fact", run.Error, StringComparison.Ordinal);
    }
}
