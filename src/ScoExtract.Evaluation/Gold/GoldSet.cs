using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace ScoExtract.Evaluation;

/// <summary>Reads gold annotations with their documents.</summary>
public static class GoldSet
{
    private const string Ending = ".gold.json";

    /// <summary>Reads every <c>*.gold.json</c> of a folder, in ordinal order of the names, with the texts they annotate.</summary>
    /// <param name="folder">The folder with the gold files.</param>
    /// <param name="documents">The folder with the documents; null for the folder <c>documents</c> beside <paramref name="folder"/>.</param>
    /// <exception cref="DirectoryNotFoundException">One of the folders does not exist.</exception>
    /// <exception cref="GoldFormatException">A file is not a gold file, a document is missing or annotated twice, or there are no gold files.</exception>
    public static IReadOnlyList<AnnotatedDocument> Load(string folder, string? documents = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"{folder}: there is no such folder");
        }

        var files = Directory.GetFiles(folder, "*" + Ending);
        if (files.Length == 0)
        {
            throw new GoldFormatException($"{folder}: there are no *{Ending} files.");
        }

        documents ??= Path.Join(Path.GetDirectoryName(Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar)), "documents");
        Array.Sort(files, StringComparer.Ordinal);
        AnnotatedDocument[] gold = [.. files.Select(f => Load(f, documents, Parse(f, File.ReadAllText(f))))];
        var twice = gold.GroupBy(g => g.Gold.Document, StringComparer.Ordinal).FirstOrDefault(g => g.Count() > 1);
        return twice is null ? gold : throw new GoldFormatException($"{folder}: two gold files are of the document {twice.Key}.");
    }

    /// <summary>Reads one gold file's content.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="json">Its content.</param>
    /// <exception cref="GoldFormatException">The content is not that of a gold file.</exception>
    public static GoldDocument Parse(string file, string json)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(json);
        GoldDocument gold;
        try
        {
            gold = JsonSerializer.Deserialize(json, GoldContext.Default.GoldDocument)
                ?? throw new GoldFormatException($"{file}: a gold file holds a JSON object, not null.");
        }
        catch (JsonException e)
        {
            throw new GoldFormatException($"{file}: {e.Message}", e);
        }

        // The serializer lets null pass as an item of a list.
        return gold.Mentions?.Any(m => m is null) == true || gold.StatusFacts.Any(f => f is null)
            ? throw new GoldFormatException($"{file}: a mention or status fact is a JSON object, not null.")
            : gold;
    }

    private static AnnotatedDocument Load(string file, string documents, GoldDocument gold)
    {
        var path = Path.Join(documents, gold.Document);
        if (!File.Exists(path))
        {
            throw new GoldFormatException($"{file}: its document {path} does not exist.");
        }

        // Decoded here and not by File.ReadAllText, which would take a byte-order mark away and move every offset.
        var bytes = File.ReadAllBytes(path);
        return new AnnotatedDocument(gold, Encoding.UTF8.GetString(bytes)) { Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes)) };
    }
}
