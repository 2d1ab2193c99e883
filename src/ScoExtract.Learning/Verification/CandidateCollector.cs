using ScoExtract.Components;
using ScoExtract.Pipeline;
using ScoExtract.Status.Verification;

namespace ScoExtract.Learning.Verification;

/// <summary>Extracts with the rules alone and keeps what the verifier would have seen of each fact. For one thread.</summary>
public sealed class CandidateCollector
{
    private readonly Probe _probe = new();
    private readonly Extractor _extractor;

    /// <summary>Makes an extractor whose verifier looks and does nothing.</summary>
    public CandidateCollector()
    {
        _extractor = new Extractor(ExtractionPipeline.CreateBuilder().Replace(StatusVerifier.ComponentName, _probe).Build());
    }

    /// <summary>Extracts one document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>What the rules found, and the features of each of its status facts, in their order.</returns>
    public (ExtractionResult Result, IReadOnlyList<IReadOnlyList<string>> Features) Extract(Document document)
    {
        var result = _extractor.Extract(document);
        return (result, _probe.Features);
    }

    private sealed class Probe : IPipelineComponent
    {
        public string Name => StatusVerifier.ComponentName;

        public IReadOnlyList<IReadOnlyList<string>> Features { get; private set; } = [];

        public void Process(DocumentContext document, CancellationToken cancellation)
        {
            var siblings = new FactSiblings(document.StatusFacts);
            Features = [.. document.StatusFacts.Select(f => FactFeatures.Of(document, f, siblings))];
        }
    }
}
