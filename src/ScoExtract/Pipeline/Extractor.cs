using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ScoExtract;

/// <summary>The library's façade: runs an extraction pipeline over documents. Immutable, so safe to share between threads.</summary>
public sealed partial class Extractor : IExtractor
{
    private readonly Pipeline.ExtractionPipeline _pipeline;
    private readonly ILogger _logger;

    /// <summary>Makes an extractor that runs <paramref name="pipeline"/>.</summary>
    /// <param name="pipeline">The pipeline to run.</param>
    /// <param name="logger">Receives one line a document at debug level; null for none.</param>
    public Extractor(Pipeline.ExtractionPipeline pipeline, ILogger<Extractor>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(pipeline);
        _pipeline = pipeline;
        _logger = logger ?? NullLogger<Extractor>.Instance;
    }

    /// <summary>An extractor with every built-in language and component. Building one takes some tenths of a second: make one and keep it.</summary>
    public static Extractor CreateDefault() => new(Pipeline.ExtractionPipeline.CreateBuilder().Build());

    /// <inheritdoc/>
    public ExtractionResult Extract(Document document, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(document);
        var result = _pipeline.Run(document, cancellation);
        LogExtracted(document.Id, result.Language, result.Mentions.Count, result.StatusFacts.Count);
        return result;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(documents);
        return Pipeline.OrderedParallel.SelectAsync(documents, Extract, Environment.ProcessorCount, cancellation);
    }

    [LoggerMessage(Level = LogLevel.Debug, Message = "{Document}: language {Language}, {Mentions} mentions, {Facts} status facts")]
    private partial void LogExtracted(string document, string language, int mentions, int facts);
}
