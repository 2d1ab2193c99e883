using System.Text.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

public sealed class TimelineCommandTests
{
    [Fact]
    public async Task Facts_of_a_whole_folder_become_one_timeline()
    {
        var run = await ToolRun.Of("timeline", RepositoryRoot.SeedDocuments, "--format", "json");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var documents = JsonElement.Parse(run.Output).GetProperty("entries").EnumerateArray()
            .SelectMany(e => e.GetProperty("sources").EnumerateArray())
            .Select(s => s.GetProperty("document").GetString())
            .Distinct();
        Assert.True(documents.Count() > 1);
    }

    [Fact]
    public async Task Lines_are_read_like_extract_reads_them()
    {
        var run = await ToolRun.With(
            """{"document": "a", "text": "India is a member of the Shanghai Cooperation Organization.", "language": "en"}""",
            "timeline", "--input", "jsonl", "-", "--on", "2020-01-01", "--format", "csv");

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("2020-01-01,SCO,Shanghai Cooperation Organization,IN,India,Member,Undated,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_cannot_be_read_is_told_and_the_rest_goes_on()
    {
        var run = await ToolRun.Of("timeline", "no-such-file.txt", RepositoryRoot.SeedDocuments, "--format", "csv");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("no-such-file.txt", Assert.Single(run.Messages), StringComparison.Ordinal);
        Assert.StartsWith("organization,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_is_told_that_is_said()
    {
        var run = await ToolRun.With("India met Pakistan.", "timeline", "-", "--organization", "SCO");

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal("scoextract: the documents tell of no status in SCO", Assert.Single(run.Messages));
    }

    [Theory]
    [InlineData("unknown organization 'XYZ'", "a.txt", "--organization", "XYZ")]
    [InlineData("'2018' is no date of the form", "a.txt", "--on", "2018")]
    [InlineData("quickstatements states whole memberships", "a.txt", "--on", "2018-01-01", "--format", "quickstatements")]
    [InlineData("standard input can be read only once", "-", "-")]
    public async Task Wrong_usage_is_told(string message, params string[] args)
    {
        var run = await ToolRun.Of(["timeline", .. args]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }
}
