using ScoExtract.Languages;
using ScoExtract.Pipeline;

namespace ScoExtract.Tool;

/// <summary>The extractor of the commands: built once in a process, when the first command needs it.</summary>
internal static class ToolExtractor
{
    private static readonly Lazy<Extractor> Built = new(Extractor.CreateDefault);

    public static Extractor Instance => Built.Value;

    /// <summary>An extractor that knows the names of some files too.</summary>
    /// <param name="gazetteers">Paths of the tables; none for the one of all commands.</param>
    /// <exception cref="UsageException">A table cannot be read, or is none.</exception>
    public static Extractor With(IReadOnlyCollection<string> gazetteers)
    {
        if (gazetteers.Count == 0)
        {
            return Instance;
        }

        return With(gazetteers, ExtractionPipeline.CreateBuilder());
    }

    /// <summary>An extractor of a pipeline of one's own that knows the names of some files too.</summary>
    /// <param name="gazetteers">Paths of the tables.</param>
    /// <param name="builder">The pipeline without them.</param>
    /// <exception cref="UsageException">A table cannot be read, or is none.</exception>
    public static Extractor With(IReadOnlyCollection<string> gazetteers, ExtractionPipelineBuilder builder)
    {
        foreach (var path in gazetteers)
        {
            Explain(path, () => builder.AddGazetteer(path));
        }

        // A row without a name that could be found shows only when the tables are put together.
        return new Extractor(Explain("", builder.Build));
    }

    /// <summary>Reads one document; what fails is told. Whatever a component may throw (one of the user's own, say) is the failure of one document, not of the run.</summary>
    /// <returns>The result; null when the document failed.</returns>
    public static ExtractionResult? TryExtract(Extractor extractor, Document document, ToolConsole console, CancellationToken cancellation)
    {
        try
        {
            return extractor.Extract(document, cancellation);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            console.Message($"{document.Id}: {e.Message}");
            return null;
        }
    }

    private static T Explain<T>(string path, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (DataFormatException e)
        {
            throw new UsageException($"--gazetteer: {e.Message}");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException($"--gazetteer {path}: {e.Message}");
        }
    }
}
