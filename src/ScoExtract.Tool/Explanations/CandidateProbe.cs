using System.Runtime.CompilerServices;
using ScoExtract.Components;
using ScoExtract.Status;
using ScoExtract.Status.Verification;

namespace ScoExtract.Tool.Explanations;

/// <summary>Stands before the verifier and keeps what it is about to judge, with its reasons. Safe to share between threads.</summary>
internal sealed class CandidateProbe : IPipelineComponent
{
    private readonly Matching.LogisticModel _model = StatusVerifier.BuiltInModel();
    private readonly ConditionalWeakTable<Document, IReadOnlyList<FactCandidate>> _seen = [];

    public string Name => "explain";

    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        var siblings = new FactSiblings(document.StatusFacts);
        _seen.AddOrUpdate(document.Document, [.. document.StatusFacts.Select(f => Judge(f, FactFeatures.Of(document, f, siblings)))]);
    }

    /// <summary>What the rules proposed in a document that has been extracted, in their order.</summary>
    public IReadOnlyList<FactCandidate> Of(Document document) => _seen.TryGetValue(document, out var candidates) ? candidates : [];

    private FactCandidate Judge(StatusFact fact, List<string> features) => fact.Score is { } judged ? new(fact, judged, 0, []) : new(
        fact,
        _model.Probability(features),
        _model.Threshold,
        [.. features.Select(f => (f, _model.Weight(f))).Where(f => f.Item2 != 0).OrderByDescending(f => Math.Abs(f.Item2))]);
}
