using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class TrainVerifierCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_kept_candidates_give_the_kept_model()
    {
        var kept = RepositoryRoot.Combine("models", "status-verifier", "1");
        var run = await ToolRun.Of("train", "verifier", Path.Join(kept, "candidates.tsv"), "--output", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        foreach (var file in (string[])["model.tsv", "model.json", "candidates.tsv"])
        {
            Assert.Equal(File.ReadAllText(Path.Join(kept, file)), File.ReadAllText(Path.Join(_folder.Path, "status-verifier", "1", file)));
        }
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
