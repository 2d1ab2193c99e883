using System.IO.Compression;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using System.Text.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.PackageTests;

public sealed class PackageTests(PackageFeed feed) : IClassFixture<PackageFeed>
{
    [Fact]
    public void The_library_package_holds_what_a_user_needs_and_nothing_else()
    {
        using var package = Open("ScoExtract");
        var entries = package.Entries.Select(e => e.FullName).Where(n => !IsPackaging(n)).Order(StringComparer.Ordinal);

        Assert.Equal(["LICENSE", "NOTICES.md", "README.md", "ScoExtract.nuspec", "lib/net10.0/ScoExtract.dll", "lib/net10.0/ScoExtract.xml"], entries);
    }

    [Fact]
    public void The_library_carries_its_data()
    {
        using var package = Open("ScoExtract");
        using var assembly = new PEReader(new MemoryStream(Bytes(package, "lib/net10.0/ScoExtract.dll")));
        var metadata = assembly.GetMetadataReader();
        var resources = metadata.ManifestResources.Select(r => metadata.GetString(metadata.GetManifestResource(r).Name)).ToArray();

        foreach (var language in new[] { "en", "fr", "ar", "ru", "zh", "es" })
        {
            Assert.Contains($"Languages/{language}/language.json", resources);
        }

        Assert.Contains(resources, r => r.StartsWith("Data/", StringComparison.Ordinal));
    }

    [Fact]
    public void Symbols_go_with_the_library()
    {
        using var symbols = ZipFile.OpenRead(feed.Combine("feed", $"ScoExtract.{feed.Version}.snupkg"));

        Assert.Contains(symbols.Entries, e => e.FullName == "lib/net10.0/ScoExtract.pdb");
    }

    [Fact]
    public void The_tool_package_is_a_tool_with_everything_it_runs_on()
    {
        using var package = Open("ScoExtract.Tool");
        var entries = package.Entries.Select(e => e.FullName).ToArray();

        Assert.Contains("README.md", entries);
        Assert.Contains("LICENSE", entries);
        Assert.Contains("tools/net10.0/any/ScoExtract.Tool.dll", entries);
        Assert.Contains("tools/net10.0/any/ScoExtract.dll", entries);
        Assert.Contains("tools/net10.0/any/DotnetToolSettings.xml", entries);
        Assert.DoesNotContain(entries, e => e.Contains("Test", StringComparison.OrdinalIgnoreCase) || e.Contains("seeds", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_fresh_project_extracts_with_the_package_and_a_component_of_its_own()
    {
        var project = feed.Combine("consumer");
        Directory.CreateDirectory(project);
        foreach (var file in Directory.GetFiles(Path.Join(AppContext.BaseDirectory, "Consumer")))
        {
            File.Copy(file, Path.Join(project, Path.GetFileName(file)));
        }

        await DotNet.RunAsync("dotnet", project, feed.Environment, "", "build", "-o", "out", $"-p:ScoExtractVersion={feed.Version}", "-v", "q");
        var output = await DotNet.RunAsync("dotnet", project, feed.Environment, "Hello: " + SeedSentence(), Path.Join("out", "Consumer.dll"));

        AssertExtracted(JsonElement.Parse(output), "Hello:");
    }

    [Fact]
    public async Task The_tool_installs_and_extracts()
    {
        await DotNet.RunAsync("dotnet", feed.Combine(), feed.Environment, "", "tool", "install", "ScoExtract.Tool", "--version", feed.Version, "--tool-path", feed.Combine("tools"), "--configfile", feed.Combine("nuget.config"));
        var output = await DotNet.RunAsync(feed.Combine("tools", "scoextract"), feed.Combine(), feed.Environment, SeedSentence(), "extract", "-", "--format", "jsonl");

        AssertExtracted(JsonElement.Parse(output), null);
    }

    private static void AssertExtracted(JsonElement result, string? own)
    {
        var mentions = result.GetProperty("mentions").EnumerateArray().Select(m => (m.GetProperty("type").GetString(), m.GetProperty("value").GetString())).ToArray();

        Assert.Equal("fr", result.GetProperty("language").GetString());
        Assert.Contains(("Organization", "SCO"), mentions);
        Assert.Contains(("Place", "CN:Shanghai"), mentions);
        Assert.Contains(("Date", "2001-06-15"), mentions);
        if (own is not null)
        {
            Assert.Equal(own, result.GetProperty("mentions")[0].GetProperty("text").GetString());
        }
    }

    // The first sentence of the first seed.
    private static string SeedSentence()
    {
        var text = File.ReadAllText(Directory.GetFiles(RepositoryRoot.SeedDocuments).Order(StringComparer.Ordinal).First());
        return text[..(text.IndexOf('.', StringComparison.Ordinal) + 1)];
    }

    private static bool IsPackaging(string entry) =>
        entry.StartsWith("_rels/", StringComparison.Ordinal) || entry.StartsWith("package/", StringComparison.Ordinal) || entry == "[Content_Types].xml";

    private static byte[] Bytes(ZipArchive package, string entry)
    {
        using var stream = package.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private ZipArchive Open(string id) => ZipFile.OpenRead(feed.Combine("feed", $"{id}.{feed.Version}.nupkg"));
}
