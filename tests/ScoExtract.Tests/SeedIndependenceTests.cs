using System.Text.Json;
using System.Text.RegularExpressions;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests;

/// <summary>The library must not know the documents it is shown with: no sentence of theirs, no name of a file.</summary>
public sealed partial class SeedIndependenceTests
{
    private const int Run = 7;

    [Fact]
    public void No_seven_words_of_a_seed_document_stand_in_the_library()
    {
        var runs = new HashSet<string>(Seeds().SelectMany(s => Runs(s)));
        Assert.NotEmpty(runs);

        // Names are not the documents' own: runs within one are free.
        runs.ExceptWith(Names().SelectMany(n => Runs(n)));
        var found = from file in SourceFiles()
                    from part in Parts(file)
                    from run in Runs(part)
                    where runs.Contains(run)
                    select $"{Path.GetRelativePath(RepositoryRoot.Path, file)}: {run}";

        Assert.Empty(found.Take(20));
    }

    [Fact]
    public void No_seed_document_is_named_in_the_library()
    {
        var names = Directory.GetFiles(RepositoryRoot.SeedDocuments).Select(f => Path.GetFileNameWithoutExtension(f).Split('_')[^1]).ToArray();

        Assert.DoesNotContain(SourceFiles(), f => names.Any(n => File.ReadAllText(f).Contains(n, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Seeds() => Directory.GetFiles(RepositoryRoot.SeedDocuments).Select(File.ReadAllText);

    // The names in the seeds, with the article before them; names that a preposition joins are one: the organ of an organization.
    private static IEnumerable<string> Names()
    {
        const int article = 6;
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("seeds", "gold"), "*.gold.json"))
        {
            using var gold = JsonDocument.Parse(File.ReadAllText(file));
            var text = File.ReadAllText(Path.Join(RepositoryRoot.SeedDocuments, gold.RootElement.GetProperty("document").GetString()));
            var (start, end) = (0, 0);
            foreach (var mention in gold.RootElement.GetProperty("mentions").EnumerateArray().OrderBy(m => m.GetProperty("start").GetInt32()))
            {
                if (mention.GetProperty("start").GetInt32() > end + (2 * article))
                {
                    yield return text[start..end];
                    start = Math.Max(0, mention.GetProperty("start").GetInt32() - article);
                }

                end = mention.GetProperty("end").GetInt32();
            }

            yield return text[start..end];
        }
    }

    // The cells of a table stand for themselves.
    private static string[] Parts(string file) =>
        file.EndsWith(".tsv", StringComparison.Ordinal) ? File.ReadAllText(file).Split('\t', ';', '\n') : [File.ReadAllText(file)];

    private static IEnumerable<string> SourceFiles() =>
        from pattern in new[] { "*.cs", "*.tsv", "*.json", "*.md" }
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine("src"), pattern, SearchOption.AllDirectories)
        where !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal)
        select file;

    private static IEnumerable<string> Runs(string text)
    {
        var words = Words().Matches(text).Select(m => m.Value.ToLowerInvariant()).ToArray();
        for (var i = 0; i + Run <= words.Length; i++)
        {
            yield return string.Join(' ', words[i..(i + Run)]);
        }
    }

    [GeneratedRegex(@"[\p{L}\p{M}]+|\p{Nd}+")]
    private static partial Regex Words();
}
