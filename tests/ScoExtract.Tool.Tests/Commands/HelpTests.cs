namespace ScoExtract.Tool.Tests.Commands;

public sealed class HelpTests
{
    [Theory]
    [InlineData("extract", "--help")]
    [InlineData("timeline", "--help")]
    [InlineData("score", "--help")]
    public async Task Help_shows_examples(params string[] args)
    {
        var run = await ToolRun.Of(args);

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains($"scoextract {args[0]} ", run.Output, StringComparison.Ordinal);
        Assert.Contains("Examples:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_commands_are_listed()
    {
        var run = await ToolRun.Of("--help");

        Assert.Contains("extract", run.Output, StringComparison.Ordinal);
        Assert.Contains("score", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_version_is_that_of_the_tool()
    {
        var run = await ToolRun.Of("--version");

        Assert.Equal(0, run.ExitCode);
        Assert.Matches(@"^\d+\.\d+\.\d+", run.Output);
    }
}
