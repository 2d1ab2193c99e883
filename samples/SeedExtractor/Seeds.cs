using System.Text;
using ScoExtract;

namespace SeedExtractor;

/// <summary>The documents of the repository.</summary>
internal static class Seeds
{
    /// <summary>The folder <c>seeds</c>, at or above the current folder or the program's own.</summary>
    public static string Find()
    {
        foreach (var start in new[] { Directory.GetCurrentDirectory(), AppContext.BaseDirectory })
        {
            for (DirectoryInfo? folder = new(start); folder is not null; folder = folder.Parent)
            {
                var seeds = Path.Join(folder.FullName, "seeds");
                if (Directory.Exists(Path.Join(seeds, "documents")))
                {
                    return seeds;
                }
            }
        }

        throw new DirectoryNotFoundException("There is no folder seeds/documents here or above. Run the sample inside the repository.");
    }

    /// <summary>The documents, read one at a time as the extractor asks for them. Language and date are left for it to find.</summary>
    public static async IAsyncEnumerable<Document> ReadAsync(string seeds)
    {
        foreach (var file in Directory.GetFiles(Path.Join(seeds, "documents"), "*.txt").Order(StringComparer.Ordinal))
        {
            // GetString keeps a byte-order mark, as the offsets of the gold count it.
            yield return new Document(Path.GetFileName(file), Encoding.UTF8.GetString(await File.ReadAllBytesAsync(file)));
        }
    }
}
