using System.Text;
using System.Text.Json;
using ScoExtract.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class ExtractCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_folder_gives_one_line_a_document_in_ordinal_order_subfolders_included()
    {
        _folder.Write("b.txt", "b");
        _folder.Write("a/z.TXT", "z");
        _folder.Write("B.txt", "B");
        _folder.Write("note.md", "no document");

        var run = await ToolRun.Of("extract", _folder.Path, "--format", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["B.txt", "a/z.TXT", "b.txt"], run.Documents);
    }

    [Fact]
    public async Task A_line_is_what_the_library_writes()
    {
        var seed = Directory.GetFiles(RepositoryRoot.SeedDocuments).Order(StringComparer.Ordinal).First();
        var expected = ExtractionJson.Serialize(Extractor.CreateDefault().Extract(new Document(Path.GetFileName(seed), File.ReadAllText(seed))));

        var run = await ToolRun.Of("extract", seed, "--format", "jsonl");

        Assert.Equal(expected + "\n", run.Output);
    }

    [Fact]
    public async Task Standard_input_is_one_document()
    {
        var run = await ToolRun.With("Le 15 juin 2001.", "extract", "-", "--format", "jsonl", "--language", "fr", "--date", "2019-06-10");

        var result = Assert.Single(run.Results);
        Assert.Equal(("stdin", "fr", "2019-06-10"), (result.GetProperty("document").GetString(), result.GetProperty("language").GetString(), result.GetProperty("documentDate").GetString()));
    }

    [Fact]
    public async Task Lines_carry_their_own_language_and_date_before_those_of_the_command()
    {
        var run = await ToolRun.With(
            """
            {"document": "a", "text": "x", "language": "ru", "date": "2020-01-02"}
            {"document": "b", "text": "x", "language": null, "date": null}
            {"document": "c", "text": "x", "language": "auto", "phenomenon": "passed over"}
            """,
            "extract", "--input", "jsonl", "-", "--format", "jsonl", "--language", "fr", "--date", "2019-06-10");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            [("a", "ru", "2020-01-02"), ("b", "fr", "2019-06-10"), ("c", "fr", "2019-06-10")],
            run.Results.Select(r => (r.GetProperty("document").GetString(), r.GetProperty("language").GetString(), r.GetProperty("documentDate").GetString())));
    }

    [Fact]
    public async Task A_line_is_answered_before_the_next_one_is_sent()
    {
        var pipe = new System.IO.Pipelines.Pipe();
        var answers = new System.IO.Pipelines.Pipe();
        using var error = new StringWriter();
        var console = new ToolConsole(pipe.Reader.AsStream(), answers.Writer.AsStream(), error);
        var cancellation = TestContext.Current.CancellationToken;
        var run = CommandLine.RunAsync(["extract", "--input", "jsonl", "-", "--format", "jsonl"], console, cancellation);
        using var reader = new StreamReader(answers.Reader.AsStream());

        for (var n = 0; n < 3; n++)
        {
            await pipe.Writer.WriteAsync(Encoding.UTF8.GetBytes($"{{\"document\": \"{n}\", \"text\": \"x\"}}\n"), cancellation);
            var line = await reader.ReadLineAsync(cancellation).AsTask().WaitAsync(TimeSpan.FromSeconds(60), cancellation);
            Assert.Equal($"{n}", JsonElement.Parse(line!).GetProperty("document").GetString());
        }

        await pipe.Writer.CompleteAsync();
        Assert.Equal(0, await run.WaitAsync(TimeSpan.FromSeconds(60), cancellation));
    }

    [Theory]
    [InlineData("one.txt", JsonValueKind.Object)]
    [InlineData("folder", JsonValueKind.Array)]
    [InlineData("empty-folder", JsonValueKind.Array)]
    public async Task Json_is_an_object_for_one_document_and_an_array_for_a_folder(string path, JsonValueKind kind)
    {
        _folder.Write("one.txt", "x");
        _folder.Write("folder/a.txt", "x");
        _folder.Write("folder/b.txt", "x");
        _folder.Write("empty-folder/readme", "x");

        var run = await ToolRun.Of("extract", _folder.Combine(path), "--format", "json");

        Assert.Equal(kind, JsonElement.Parse(run.Output).ValueKind);
    }

    [Fact]
    public async Task A_table_is_for_people()
    {
        _folder.Write("a.txt", "x");

        var run = await ToolRun.Of("extract", _folder.Combine("a.txt"));

        Assert.StartsWith("a.txt (", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', run.Output);
    }

    [Fact]
    public async Task Files_are_written_whole_and_nothing_else_is_left()
    {
        _folder.Write("in/a.txt", "x");
        _folder.Write("in/sub/b.txt", "y");
        _folder.Write("out/a.extraction.json", "of an earlier run, and longer than what replaces it");

        var run = await ToolRun.Of("extract", _folder.Combine("in"), "--output", _folder.Combine("out"));

        Assert.Equal((0, "", ""), (run.ExitCode, run.Output, run.Error));
        Assert.Equal(
            ["a.extraction.json", "sub/b.extraction.json"],
            Directory.GetFiles(_folder.Combine("out"), "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(_folder.Combine("out"), f).Replace('\\', '/')).Order(StringComparer.Ordinal));
        Assert.Equal("a.txt", ExtractionJson.Parse(File.ReadAllText(_folder.Combine("out", "a.extraction.json"))).Document);
    }

    [Fact]
    public async Task Files_and_lines_can_be_had_at_once()
    {
        _folder.Write("a.txt", "x");

        var run = await ToolRun.Of("extract", _folder.Combine("a.txt"), "--output", _folder.Combine("out"), "--format", "jsonl");

        Assert.Equal(["a.txt"], run.Documents);
        Assert.True(File.Exists(_folder.Combine("out", "a.extraction.json")));
    }

    [Fact]
    public async Task Two_documents_of_one_name_do_not_overwrite_each_other()
    {
        var run = await ToolRun.With(
            """
            {"document": "a", "text": "first"}
            {"document": "A.txt", "text": "second"}
            {"document": "b", "text": "third"}
            """,
            "extract", "--input", "jsonl", "-", "--output", _folder.Combine("out"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("A.txt: ", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.Equal("a", ExtractionJson.Parse(File.ReadAllText(_folder.Combine("out", "a.extraction.json"))).Document);
        Assert.True(File.Exists(_folder.Combine("out", "b.extraction.json")));
    }

    [Fact]
    public async Task A_line_of_ten_megabytes_is_one_document()
    {
        // One word: what is tried is the reading of the line.
        var text = new string('x', 10_000_000);

        var run = await ToolRun.With($"{{\"document\": \"big\", \"text\": \"{text}\"}}\n{{\"document\": \"next\", \"text\": \"x\"}}", "extract", "--input", "jsonl", "-", "--format", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["big", "next"], run.Documents);
    }
}
