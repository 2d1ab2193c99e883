using System.Runtime.CompilerServices;

namespace ScoExtract.Tool.Input;

/// <summary>Reads the documents that the user's paths stand for, one after the other. What cannot be read is reported and passed over.</summary>
internal sealed class DocumentReader(ToolConsole console, bool lines, InputDefaults defaults)
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Number of files and lines that could not be read so far.</summary>
    public int Failures { get; private set; }

    public async IAsyncEnumerable<InputDocument> ReadAsync(IEnumerable<string> paths, [EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var file in paths.SelectMany(Find))
        {
            if (!lines)
            {
                if (await ReadFileAsync(file, cancellation).ConfigureAwait(false) is { } document)
                {
                    yield return document;
                }

                continue;
            }

            await foreach (var document in ReadLinesAsync(file, cancellation).ConfigureAwait(false))
            {
                yield return document;
            }
        }
    }

    private static string DisplayName(InputFile file) => file.IsStandardInput ? file.Name : file.Path;

    private IReadOnlyList<InputFile> Find(string path) =>
        Try(path, () => InputFiles.Find(path, lines ? ".jsonl" : ".txt")) ?? [];

    private async Task<InputDocument?> ReadFileAsync(InputFile file, CancellationToken cancellation)
    {
        try
        {
            return Decoded(file, await ReadBytesAsync(file, cancellation).ConfigureAwait(false));
        }
        catch (Exception e) when (IsReadFailure(e))
        {
            return Failed(DisplayName(file), e);
        }
    }

    private async Task<byte[]> ReadBytesAsync(InputFile file, CancellationToken cancellation)
    {
        if (!file.IsStandardInput)
        {
            return await File.ReadAllBytesAsync(file.Path, cancellation).ConfigureAwait(false);
        }

        using var copy = new MemoryStream();
        await console.Input.CopyToAsync(copy, cancellation).ConfigureAwait(false);
        return copy.ToArray();
    }

    private InputDocument Decoded(InputFile file, byte[] bytes)
    {
        var (text, remark) = TextDecoding.Decode(bytes);
        if (!_names.Add(file.Name))
        {
            console.Message($"{DisplayName(file)}: another document is called '{file.Name}' too, and results do not tell them apart");
        }

        if (file.Name.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase))
        {
            console.Message($"{DisplayName(file)}: read as one text; with --input jsonl each line is a document");
        }

        return Noted(DisplayName(file), new InputDocument(new Document(file.Name, text, defaults.Language, defaults.Date), remark));
    }

    private async IAsyncEnumerable<InputDocument> ReadLinesAsync(InputFile file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var name = DisplayName(file);
        var stream = file.IsStandardInput ? console.Input : Try(name, () => File.OpenRead(file.Path));
        if (stream is null)
        {
            yield break;
        }

        try
        {
            var reader = new LineReader(stream);
            for (var number = 1; await ReadLineAsync(reader, name, cancellation).ConfigureAwait(false) is { } line; number++)
            {
                // A byte-order mark before the first line belongs to the file, not to the document.
                var json = number == 1 && line.Span.StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]) ? line[3..] : line;
                if (!json.Span.ContainsAnyExcept(" \t"u8))
                {
                    continue;
                }

                var where = $"{name}, line {number}";
                if (Try(where, () => Noted(where, InputLine.Parse(json.Span, defaults))) is { } document)
                {
                    yield return document;
                }
            }
        }
        finally
        {
            if (!file.IsStandardInput)
            {
                await stream.DisposeAsync().ConfigureAwait(false);
            }
        }
    }

    private async Task<ReadOnlyMemory<byte>?> ReadLineAsync(LineReader reader, string name, CancellationToken cancellation)
    {
        try
        {
            return await reader.ReadLineAsync(cancellation).ConfigureAwait(false);
        }
        catch (IOException e)
        {
            Failed(name, e);
            return null;
        }
    }

    // Tells the user what is remarkable about a document that is read all the same.
    private InputDocument Noted(string where, InputDocument input)
    {
        if (input.Remark is { } remark)
        {
            console.Message($"{where}: {remark.Message}");
        }

        if (input.Document.Text.Length == 0)
        {
            console.Message($"{where}: the document is empty");
        }

        return input;
    }

    private T? Try<T>(string where, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (Exception e) when (IsReadFailure(e))
        {
            Failed(where, e);
            return null;
        }
    }

    private static bool IsReadFailure(Exception e) => e is IOException or UnauthorizedAccessException or InvalidDataException;

    private InputDocument? Failed(string where, Exception e)
    {
        console.Message($"{where}: {e.Message}");
        Failures++;
        return null;
    }
}
