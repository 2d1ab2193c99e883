using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests;

/// <summary>The command lines of the README are ones that the tool takes.</summary>
public sealed class ReadmeTests
{
    public static TheoryData<string> Lines => [.. File
        .ReadLines(RepositoryRoot.Combine("README.md"))
        .Select(line => line.Split("| ")[^1])
        .Where(line => line.StartsWith("scoextract ", StringComparison.Ordinal))
        .Select(line => line.Split('>')[0].Split("  ")[0].Trim())];

    [Theory]
    [MemberData(nameof(Lines))]
    public async Task Commands_of_the_readme_are_understood(string line)
    {
        // With --help nothing is read, but a wrong command or option is told all the same.
        var run = await ToolRun.Of([.. line.Split(' ').Skip(1), "--help"]);
        var options = line.Split(' ').Where(word => word.StartsWith("--", StringComparison.Ordinal));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.All(options, option => Assert.Contains(option, run.Output, StringComparison.Ordinal));
    }
}
