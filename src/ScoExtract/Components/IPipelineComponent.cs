namespace ScoExtract.Components;

/// <summary>One step of the pipeline: reads the document's tokens and what earlier steps left in the context, and adds its own.</summary>
/// <remarks>
/// The seam for components of your own (a tagger of another NLP library, say): put them before, after or in place of the
/// built-in ones with <see cref="Pipeline.ExtractionPipelineBuilder"/>. One instance serves all documents and threads at once,
/// so it keeps no state about a document. Synchronous because the work is computation.
/// </remarks>
public interface IPipelineComponent
{
    /// <summary>A short name, unique in a pipeline: <c>dates</c>. It is how other components are placed and what provenance shows.</summary>
    string Name { get; }

    /// <summary>Processes one document.</summary>
    /// <param name="document">The document being read; used by one thread at a time.</param>
    /// <param name="cancellation">Asks to stop; long work should look at it now and then.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> asked to stop.</exception>
    void Process(DocumentContext document, CancellationToken cancellation);
}
