using ScoExtract.Pipeline;
using ScoExtract.Status;
using ScoExtract.Status.Changes;
using ScoExtract.Status.Completion;

namespace ScoExtract.Learning.Completion;

/// <summary>Extracts with the rules alone and keeps all that might complete what they leave incomplete. For one thread.</summary>
public sealed class CompletionCollector
{
    private readonly Recorder _recorder = new();
    private readonly Extractor _extractor;

    /// <summary>Makes an extractor whose ranker looks and accepts nothing.</summary>
    public CompletionCollector()
    {
        var builder = ExtractionPipeline.CreateBuilder();
        var status = builder.Build().Components.OfType<StatusComponent>().Single();
        _extractor = new Extractor(builder.Replace(StatusComponent.ComponentName, status.With(_recorder)).Build());
    }

    /// <summary>Extracts one document.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The language that the document was taken for, and what might complete its incomplete changes, in their order.</returns>
    public (string Language, IReadOnlyList<ProposedCompletion> Completions) Extract(Document document)
    {
        _recorder.Forget();
        return (_extractor.Extract(document).Language, [.. _recorder.Seen]);
    }

    private sealed class Recorder : IArgumentRanker
    {
        private readonly Dictionary<FactDraft, int> _drafts = new(ReferenceEqualityComparer.Instance);

        public List<ProposedCompletion> Seen { get; } = [];

        // Beyond any probability.
        public double Threshold => 2;

        public double Probability(ArgumentCandidate candidate)
        {
            var (draft, items) = (candidate.Draft, candidate.Sentence.Items);
            _drafts.TryAdd(draft, _drafts.Count);
            Seen.Add(new ProposedCompletion(_drafts[draft], items[0].Span.Union(items[^1].Span), candidate.Subject.Members, candidate.Organization.Id, draft.Status, draft.Change, candidate.Features));
            return 0;
        }

        public void Forget()
        {
            Seen.Clear();
            _drafts.Clear();
        }
    }
}
