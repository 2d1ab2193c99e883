using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class TrainCompletionCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_table_of_candidates_gives_the_same_model_again()
    {
        var kept = RepositoryRoot.Combine("models", "argument-ranker", "1", "candidates.tsv");
        Assert.Equal(0, (await ToolRun.Of("train", "completion", kept, "--output", _folder.Path)).ExitCode);
        var first = Read();
        Assert.Equal(0, (await ToolRun.Of("train", "completion", kept, "--output", _folder.Path)).ExitCode);

        Assert.Equal(File.ReadAllText(kept), first[0]);
        Assert.Equal(first, Read());

        string[] Read() => [.. new[] { "candidates.tsv", "model.tsv", "model.json" }.Select(f => File.ReadAllText(Path.Join(_folder.Path, "argument-ranker", "1", f)))];
    }

    [Fact]
    public async Task Annotated_texts_become_candidates()
    {
        var scenarios = Path.Join(_folder.Path, "s.jsonl");
        var line = """{"document": "a#", "language": "en", "text": "Chad joined the SCO in 2018. Officials in Astana said a first application to the SCO, never made public, dates from 2015.", "positive": true, "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "TD", "status": "Member", "change": "Applied", "modality": "Actual", "date": "2015"}]}""";
        File.WriteAllLines(scenarios, Enumerable.Range(0, 12).Select(i => line.Replace("#", $"{i}", StringComparison.Ordinal)));

        var run = await ToolRun.Of("train", "completion", scenarios, "--output", _folder.Path);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Contains("candidates for 12 incomplete changes, 12 of which can be completed", run.Error, StringComparison.Ordinal);
        Assert.Contains("a0\ts\ten\t1\tlanguage:en ", File.ReadAllText(Path.Join(_folder.Path, "argument-ranker", "1", "candidates.tsv")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Data_of_which_nothing_can_be_learnt_is_told()
    {
        var scenarios = Path.Join(_folder.Path, "s.jsonl");
        File.WriteAllText(scenarios, """{"document": "a", "language": "en", "text": "India joined the SCO in 2017.", "positive": true, "statusFacts": []}""");

        var run = await ToolRun.Of("train", "completion", scenarios, "--output", _folder.Path);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("right and wrong ones", run.Error, StringComparison.Ordinal);
    }
}
