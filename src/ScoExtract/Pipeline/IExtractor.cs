namespace ScoExtract;

/// <summary>Reads documents and gives back what they say. Safe to share between threads.</summary>
public interface IExtractor
{
    /// <summary>Reads one document.</summary>
    /// <param name="document">The document; its text may be empty.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <exception cref="ArgumentException">The document names a language that the extractor has no pack for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked to stop.</exception>
    ExtractionResult Extract(Document document, CancellationToken cancellation = default);

    /// <summary>Reads documents as they come, several at a time, and gives the results in the order of the documents.</summary>
    /// <remarks>
    /// A result is given as soon as it and all before it are ready, without waiting for the next document. A failure ends the
    /// stream after the results of the documents before it. When the caller stops listening, the document being waited for is
    /// asked to stop through the token that its source was given, and awaited.
    /// </remarks>
    /// <param name="documents">The documents; read no further ahead than there are cores.</param>
    /// <param name="cancellation">Asks to stop.</param>
    /// <exception cref="ArgumentException">A document names a language that the extractor has no pack for.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked to stop.</exception>
    IAsyncEnumerable<ExtractionResult> ExtractAsync(IAsyncEnumerable<Document> documents, CancellationToken cancellation = default);
}
