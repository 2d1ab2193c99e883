using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class TrainRankerCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_corpus_becomes_a_model_with_its_facts()
    {
        // Places, banks and persons whose names begin alike: no tagger is sure of all, so there is something to weigh.
        var sentences = string.Concat(Enumerable.Range(0, 120).Select(i => (i % 3) switch
        {
            0 => $"They\tO\nmet\tO\nin\tO\nZem{(char)('a' + (i % 26))}la\tB-LOC\n.\tO\n\n",
            1 => $"Yesterday\tO\nZem{(char)('a' + (i % 26))}la\tB-ORG\nBank\tI-ORG\nclosed\tO\n.\tO\n\n",
            _ => $"Yesterday\tO\nParis\tB-PER\nZem{(char)('a' + (i % 26))}la\tI-PER\nleft\tO\n.\tO\n\n",
        }));
        File.WriteAllText(Path.Join(_folder.Path, "en.train.tsv"), "# source = toy\n" + sentences);
        File.WriteAllText(Path.Join(_folder.Path, "en.dev.tsv"), "# source = toy\nThey\tO\nmet\tO\nin\tO\nOslo\tB-LOC\n.\tO\n\n");

        var run = await ToolRun.Of("train", "ranker", _folder.Path, "--output", _folder.Path);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("LOC F1 100.0 without, 100.0 with", run.Error, StringComparison.Ordinal);
        var model = Path.Join(_folder.Path, "ranker-en", "1");
        Assert.StartsWith("# ranker-en, version 1", File.ReadAllText(Path.Join(model, "model.tsv")), StringComparison.Ordinal);
        Assert.Contains("\"devScoresWithout\"", File.ReadAllText(Path.Join(model, "model.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_corpora_is_refused() =>
        Assert.Equal(2, (await ToolRun.Of("train", "ranker", _folder.Path, "--output", _folder.Path)).ExitCode);
}
