using System.Text;
using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

/// <summary>Input that is not as it should be: one message naming document and line, the other documents processed, the right exit code.</summary>
public sealed class BadInputTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public static TheoryData<string, byte[], int, string> Files => new()
    {
        { "empty", [], 0, "the document is empty" },
        { "binary", [0x89, (byte)'P', (byte)'N', (byte)'G', 0, 0, 0, 13], 1, "not a text but binary" },
        { "PDF", "%PDF-1.7\nstream"u8.ToArray(), 1, "not a text but binary" },
        { "control characters", [1, 2, 3, 4, 5, 6, 7, 14, 15, 16, (byte)'a'], 1, "not a text but binary" },
        { "Latin-1", Encoding.Latin1.GetBytes("un\ndeux\nréunion à Genève"), 0, "line 3: invalid UTF-8 was replaced by U+FFFD (3 in all, the first at byte 9)" },
        { "cut off in a character", Encoding.UTF8.GetBytes("é")[..1], 0, "line 1: invalid UTF-8 was replaced by U+FFFD (1 in all, the first at byte 0)" },
        { "UTF-16, little end first", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("Le 15 juin 2001 à Shanghai")], 0, "the document is UTF-16" },
        { "UTF-16, big end first", [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes("Le 15 juin 2001 à Shanghai")], 0, "the document is UTF-16" },
        { "UTF-16 without byte-order mark", Encoding.Unicode.GetBytes("Le 15 juin 2001"), 1, "not a text but binary" },
        { "UTF-8 with byte-order mark", [0xEF, 0xBB, 0xBF, .. "On 5 May 2024"u8], 0, "" },
        { "only spaces", "  \n \t "u8.ToArray(), 0, "" },
    };

    public static TheoryData<string, string> Lines => new()
    {
        { "{\"document\": \"x\", \"text\": ", "not a JSON object of the form" },
        { "[]", "not a JSON object of the form" },
        { "null", "null is no document" },
        { "\"text\"", "not a JSON object of the form" },
        { "{\"text\": \"x\"}", "the field \"document\" is missing" },
        { "{\"document\": \"x\"}", "the field \"text\" is missing" },
        { "{\"document\": \"x\", \"text\": 5}", "not a JSON object of the form" },
        { "{\"document\": \"x\", \"text\": \"\\ud800\"}", "not a JSON object of the form" },
        { "{\"document\": \"x\", \"text\": \"x\", \"language\": \"tlh\"}", "unknown language 'tlh'" },
        { "{\"document\": \"x\", \"text\": \"x\", \"date\": \"10 June 2019\"}", "'10 June 2019' is no date" },
        { "{\"document\": \"x\", \"text\": \"x\", \"date\": \"2019-02-30\"}", "'2019-02-30' is no date" },
    };

    public static TheoryData<string[], string> Usages => new()
    {
        { [], "Required command" },
        { ["extract"], "Required argument" },
        { ["extract", "a.txt", "--language", "tlh"], "'tlh'" },
        { ["extract", "a.txt", "--date", "2019-13-01"], "'2019-13-01' is no date" },
        { ["extract", "a.txt", "--format", "xml"], "'xml'" },
        { ["extract", "a.txt", "--input", "pdf"], "'pdf'" },
        { ["extract", "a.txt", "--frmat", "json"], "--frmat" },
        { ["extract", "-", "-"], "only once" },
        { ["extarct"], "extarct" },
        { ["score"], "--gold" },
        { ["score", "--gold", "a", "--scenarios", "b"], "--gold" },
        { ["score", "--gold", "no-such-folder"], "no-such-folder: there is no such folder" },
        { ["score", "--scenarios", "no-such-file"], "no-such-file" },
        { ["score", "--dates", "no-such-file"], "no-such-file" },
        { ["score", "--dates", "a", "--scenarios", "b"], "--dates" },
    };

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Files))]
    public async Task A_file_is_read_or_refused_and_the_others_go_on(string what, byte[] content, int exitCode, string message)
    {
        Assert.NotEmpty(what);
        _folder.Write("a.txt", "before");
        _folder.Write("b.txt", content);
        _folder.Write("c.txt", "after");

        var run = await ToolRun.Of("extract", _folder.Path, "--format", "jsonl");

        Assert.Equal(exitCode, run.ExitCode);
        Assert.Equal(exitCode == 0 ? ["a.txt", "b.txt", "c.txt"] : ["a.txt", "c.txt"], run.Documents);
        if (message.Length == 0)
        {
            Assert.Empty(run.Error);
        }
        else
        {
            Assert.Contains($"b.txt: {message}", Assert.Single(run.Messages), StringComparison.Ordinal);
        }
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task A_broken_line_is_told_by_its_number_and_the_others_go_on(string line, string message)
    {
        var run = await ToolRun.With(
            "{\"document\": \"a\", \"text\": \"before\"}\n\n" + line + "\r\n{\"document\": \"c\", \"text\": \"after\"}",
            "extract", "--input", "jsonl", "-", "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a", "c"], run.Documents);
        Assert.StartsWith($"scoextract: stdin, line 3: {message}", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Invalid_bytes_in_a_line_are_replaced_and_told()
    {
        var run = await ToolRun.With(
            [0xEF, 0xBB, 0xBF, .. "{\"document\": \"a\", \"text\": \"caf"u8, 0xE9, .. "\"}\n"u8],
            "extract", "--input", "jsonl", "-", "--format", "jsonl");

        Assert.Equal((0, 1), (run.ExitCode, run.Lines.Length));
        Assert.Contains("stdin, line 1: invalid UTF-8 was replaced", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lines_of_UTF_16_with_a_byte_order_mark_are_read(bool bigEndian)
    {
        var text = "\uFEFF{\"document\": \"a\", \"text\": \"à Genève 😀\"}\r\n{\"document\": \"b\", \"text\": \"" + new string('ж', 100_000) + "\"}\n";
        var run = await ToolRun.With(new UnicodeEncoding(bigEndian, byteOrderMark: false).GetBytes(text), "extract", "--input", "jsonl", "-", "--format", "jsonl");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Equal(["a", "b"], run.Documents);
    }

    [Theory]
    [InlineData("missing.txt", "there is no such file or folder")]
    [InlineData("empty", "the folder holds no *.txt file")]
    public async Task A_path_that_leads_nowhere_is_told_and_the_others_go_on(string path, string message)
    {
        _folder.Write("a.txt", "x");
        _folder.Write("empty/readme.md", "x");

        var run = await ToolRun.Of("extract", _folder.Combine(path), _folder.Combine("a.txt"), "--format", "jsonl");

        Assert.Equal(1, run.ExitCode);
        Assert.Equal(["a.txt"], run.Documents);
        Assert.Equal($"scoextract: {_folder.Combine(path)}: {message}", Assert.Single(run.Messages));
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("extract", "-", "--format", "json")]
    [InlineData("timeline", "-", "--format", "csv")]
    [InlineData("timeline", "-", "--format", "json")]
    [InlineData("timeline", "-")]
    public async Task Output_that_cannot_be_written_is_told(params string[] args)
    {
        using var error = new StringWriter();
        var console = new ToolConsole(new MemoryStream("India joined the SCO in 2017."u8.ToArray()), new FullDisk(), error);

        Assert.Equal(1, await CommandLine.RunAsync(args, console, TestContext.Current.CancellationToken));
        Assert.Contains("no room", error.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_files_of_one_name_are_told()
    {
        var (first, second) = (_folder.Write("first/a.txt", "x"), _folder.Write("second/a.txt", "y"));

        var run = await ToolRun.Of("extract", first, second, "--format", "jsonl");

        Assert.Equal(["a.txt", "a.txt"], run.Documents);
        Assert.StartsWith($"scoextract: {second}: another document is called 'a.txt' too", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lines_that_are_read_as_one_text_are_told()
    {
        var run = await ToolRun.Of("extract", _folder.Write("a.jsonl", "{}"), "--format", "jsonl");

        Assert.EndsWith("a.jsonl: read as one text; with --input jsonl each line is a document", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Usages))]
    public async Task Wrong_usage_is_told_and_nothing_is_done(string[] args, string message)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
        Assert.All(run.Messages, m => Assert.StartsWith("scoextract: ", m, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_output_folder_that_cannot_be_there_is_a_usage_error()
    {
        _folder.Write("a.txt", "x");

        var run = await ToolRun.Of("extract", _folder.Combine("a.txt"), "--output", _folder.Combine("a.txt", "out"));

        Assert.Equal(2, run.ExitCode);
        Assert.Contains("--output", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Remarks_on_how_a_document_was_read_stand_in_its_result_too()
    {
        _folder.Write("a.txt", Encoding.Latin1.GetBytes("Genève"));

        var run = await ToolRun.Of("extract", _folder.Combine("a.txt"), "--format", "jsonl");

        var remark = Assert.Single(run.Results).GetProperty("diagnostics")[0];
        Assert.Equal("invalid-utf-8", remark.GetProperty("code").GetString());
        Assert.Equal([3, 4], remark.GetProperty("span").EnumerateArray().Select(e => e.GetInt32()));
    }

    private sealed class FullDisk : MemoryStream
    {
        public override void Write(byte[] buffer, int offset, int count) => throw new IOException("no room");

        public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("no room");
    }
}
