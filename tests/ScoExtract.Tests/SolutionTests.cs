using ScoExtract.TestSupport;

namespace ScoExtract.Tests;

public sealed class SolutionTests
{
    /// <summary>What is not in the solution is neither built nor tested by the commands of the README.</summary>
    [Fact]
    public void Every_project_is_in_the_solution()
    {
        var solution = File.ReadAllText(RepositoryRoot.Combine("ScoExtract.sln"));
        var projects = from folder in new[] { "src", "samples", "tests" }
                       from project in Directory.GetDirectories(RepositoryRoot.Combine(folder))
                       from file in Directory.GetFiles(project, "*.csproj")
                       select $@"{folder}\{Path.GetFileName(project)}\{Path.GetFileName(file)}";

        Assert.DoesNotContain(projects, p => !solution.Contains($"\"{p}\"", StringComparison.Ordinal));
        Assert.True(projects.Count() > 8);
    }
}
