using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class TrainVerifierCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_table_of_candidates_gives_the_same_model_again()
    {
        var kept = RepositoryRoot.Combine("models", "status-verifier", "1", "candidates.tsv");
        Assert.Equal(0, (await ToolRun.Of("train", "verifier", kept, "--output", _folder.Path)).ExitCode);
        var first = Read();
        Assert.Equal(0, (await ToolRun.Of("train", "verifier", kept, "--output", _folder.Path)).ExitCode);

        Assert.Equal(File.ReadAllText(kept), first[0]);
        Assert.Equal(first, Read());

        string[] Read() => [.. new[] { "candidates.tsv", "model.tsv", "model.json" }.Select(f => File.ReadAllText(Path.Join(_folder.Path, "status-verifier", "1", f)))];
    }

    [Fact]
    public async Task Annotated_texts_become_candidates()
    {
        var scenarios = Path.Join(_folder.Path, "s.jsonl");
        var line = """{"document": "a#", "language": "en", "text": "India joined the SCO in 2017. Chad joined the SCO in 2018.", "positive": true, "statusFacts": [{"kind": "Change", "organization": "SCO", "subject": "IN", "status": "Member", "change": "Granted", "modality": "Actual", "date": "2017"}]}""";
        File.WriteAllLines(scenarios, Enumerable.Range(0, 12).Select(i => line.Replace("#", $"{i}", StringComparison.Ordinal)));

        var run = await ToolRun.Of("train", "verifier", scenarios, "--output", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("24 candidates; precision 50.0 without", run.Error, StringComparison.Ordinal);
        Assert.Contains("a0\ts\ten\t1\tframe:join ", File.ReadAllText(Path.Join(_folder.Path, "status-verifier", "1", "candidates.tsv")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("no-such-file.jsonl")]
    [InlineData("no-such-file.tsv")]
    public async Task Data_that_is_not_there_is_told(string path)
    {
        var run = await ToolRun.Of("train", "verifier", path, "--output", _folder.Path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(path, run.Error, StringComparison.Ordinal);
    }
}
