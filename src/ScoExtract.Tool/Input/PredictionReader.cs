using System.Text.Json;
using ScoExtract.Json;

namespace ScoExtract.Tool.Input;

/// <summary>Reads predictions: the output of <c>extract --format jsonl</c>.</summary>
internal static class PredictionReader
{
    /// <summary>Adds the records of a file to <paramref name="found"/>; true when every line was one.</summary>
    /// <exception cref="UsageException">The file cannot be read.</exception>
    public static async Task<bool> ReadAsync(ToolConsole console, string path, Dictionary<string, DocumentRecord> found, CancellationToken cancellation)
    {
        var complete = true;
        var (name, number) = (path == "-" ? "stdin" : path, 0);
        using var reader = Open(console, path);
        while (await reader.ReadLineAsync(cancellation).ConfigureAwait(false) is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line))
            {
                continue;
            }

            try
            {
                var record = ExtractionJson.Parse(line);
                if (!found.TryAdd(record.Document, record))
                {
                    console.Message($"{name}, line {number}: a second prediction for {record.Document}; the first one counts");
                    complete = false;
                }
            }
            catch (JsonException e)
            {
                console.Message($"{name}, line {number}: not a prediction: {e.Message}");
                complete = false;
            }
        }

        return complete;
    }

    private static StreamReader Open(ToolConsole console, string path)
    {
        try
        {
            return path == "-" ? new StreamReader(console.Input, leaveOpen: true) : new StreamReader(path);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(e.Message);
        }
    }
}
