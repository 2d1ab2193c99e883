using System.Security;
using ScoExtract.TestSupport;

namespace ScoExtract.PackageTests;

/// <summary>A folder outside the repository with the packed packages as a feed, and room for projects that use them. Made once for all tests.</summary>
public sealed class PackageFeed : IAsyncLifetime
{
    private readonly TemporaryFolder _folder = new();

    /// <summary>A version that no other feed and no cache of the machine can hold.</summary>
    public string Version { get; } = $"0.0.0-test.{Path.GetRandomFileName().Replace(".", "x", StringComparison.Ordinal)}";

    /// <summary>The environment for programs that use the feed: packages are unpacked to a folder of the test's own.</summary>
    internal Dictionary<string, string> Environment { get; } = [];

    public async ValueTask InitializeAsync()
    {
        var machine = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Join(System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        Directory.CreateDirectory(machine);

        // What the machine already has of other packages is used from where it is; only the rest is asked of the registry.
        _folder.Write("nuget.config", $"""
            <configuration>
              <packageSources><add key="local" value="{SecurityElement.Escape(Combine("feed"))}" /></packageSources>
              <fallbackPackageFolders><add key="machine" value="{SecurityElement.Escape(machine)}" /></fallbackPackageFolders>
            </configuration>
            """);
        Environment["NUGET_PACKAGES"] = Combine("packages");
        foreach (var project in new[] { "ScoExtract", "ScoExtract.Tool" })
        {
            await DotNet.RunAsync(
                "dotnet", RepositoryRoot.Path, new Dictionary<string, string>(), "",
                "pack", $"src/{project}", "--no-build", "-c", Configuration, "-o", Combine("feed"), $"-p:PackageVersion={Version}");
        }
    }

    /// <summary>The absolute path of something in the folder.</summary>
    internal string Combine(params ReadOnlySpan<string> parts) => _folder.Combine(parts);

    public ValueTask DisposeAsync()
    {
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    // The projects were built in the configuration that these tests were built in.
    private static string Configuration => Path.GetFileName(Path.GetDirectoryName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)))!;
}
