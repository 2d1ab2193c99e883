namespace ScoExtract.Tool.Tests.Commands;

public sealed class TrainTaggerCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task A_corpus_becomes_a_model_with_its_facts()
    {
        var sentences = string.Concat(Enumerable.Range(0, 20).Select(i => $"They\tO\nmet\tO\nin\tO\nZembla{(char)('a' + i)}\tB-LOC\n.\tO\n\n"));
        File.WriteAllText(Path.Join(_folder, "en.train.tsv"), "# source = toy\n" + sentences);
        Assert.Equal(0, await Run("train", "tagger", _folder, "--output", _folder));
        Assert.True(new FileInfo(Path.Join(_folder, "tagger-en", "1", "model.bin")).Length > 0);
        Assert.Contains("\"source\": \"toy\"", File.ReadAllText(Path.Join(_folder, "tagger-en", "1", "model.json")), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_broken_corpus_is_refused_with_file_and_line()
    {
        File.WriteAllText(Path.Join(_folder, "en.train.tsv"), "They\tO\nmet\n");
        Assert.Equal(2, await Run("train", "tagger", _folder, "--output", _folder));
        Assert.Contains("en.train.tsv, line 2", _error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_corpora_is_refused() =>
        Assert.Equal(2, await Run("train", "tagger", _folder, "--output", _folder));

    private readonly StringWriter _error = new();

    private Task<int> Run(params string[] args) => CommandLine.RunAsync(args, new ToolConsole(Stream.Null, Stream.Null, _error));
}
