using ScoExtract.Json;

namespace ScoExtract.Tool.Output;

/// <summary>One file a document, <c>name.extraction.json</c>, named after the document's id. A file appears whole or not at all.</summary>
internal sealed class FolderWriter(string folder) : IResultWriter
{
    private const string Ending = ".extraction.json";

    // Compared without case: some file systems would let the second file replace the first.
    private readonly HashSet<string> _written = new(StringComparer.OrdinalIgnoreCase);

    public void Write(ExtractionResult result)
    {
        var path = Path.Join(folder, FileName(result.Document.Id));
        if (!_written.Add(path))
        {
            throw new IOException($"{path} already holds another document of this run");
        }

        var parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        var temporary = Path.Join(parent, $".{Path.GetRandomFileName()}.tmp");
        try
        {
            using (var file = File.Create(temporary))
            {
                ExtractionJson.Write(file, result, indented: true);
                file.Write("\n"u8);
            }

            File.Move(temporary, path, overwrite: true);
        }
        finally
        {
            // Nothing is there to delete when it was moved.
            File.Delete(temporary);
        }
    }

    public void Complete()
    {
    }

    /// <summary>A document's id as a path below the folder: subfolders stay, but nothing leads out of it.</summary>
    internal static string FileName(string id)
    {
        var name = id.EndsWith(".txt", StringComparison.OrdinalIgnoreCase) ? id[..^4] : id;
        var parts = name.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Portable).DefaultIfEmpty("_");
        return Path.Join([.. parts]) + Ending;
    }

    // The characters that some system forbids are replaced on every system, so that the same run gives the same names.
    private static string Portable(string part) => part is "." or ".."
        ? part.Replace('.', '_')
        : string.Concat(part.Select(c => c < ' ' || "<>:\"\\|?*".Contains(c) ? '_' : c));
}
