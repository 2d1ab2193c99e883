using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;
using ScoExtract.Matching;
using ScoExtract.Names;
using ScoExtract.Names.Unlisted;
using ScoExtract.Pipeline;

namespace ScoExtract.Learning.Ranking;

/// <summary>The names' part of the library's pipeline, with a tagger and a ranker of one's choice.</summary>
internal sealed class RankingPipeline : IPipelineComponent
{
    private readonly ExtractionPipelineBuilder _builder = ExtractionPipeline.CreateBuilder();
    private readonly TaggerComponent _component;
    private readonly Extractor _extractor;
    private Action<DocumentContext, IReadOnlyList<NameCandidate>>? _onCandidates;
    private LinearTagger? _tagger;
    private NameRanker? _ranker;

    public RankingPipeline()
    {
        _component = _builder.Build().Components.OfType<TaggerComponent>().Single().With(_ => _tagger, _ => _ranker);
        foreach (var name in _builder.Build().ComponentNames.Where(n => n is not ("names" or "tagger" or "resolver" or "name-linker")))
        {
            _builder.Remove(name);
        }

        _extractor = new Extractor(_builder.Replace("tagger", this).Build());
    }

    /// <inheritdoc/>
    public string Name => "tagger";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        if (_onCandidates is null)
        {
            _component.Process(document, cancellation);
        }
        else
        {
            _onCandidates(document, _component.Gather(document, cancellation));
        }
    }

    /// <summary>The features of every candidate in the documents, and what the corpus says it is: 0 neither, 1 a place, 2 an organization.</summary>
    public IEnumerable<RankerRow> Rows(string language, LinearTagger tagger, IEnumerable<CorpusDocument> documents)
    {
        var rows = new List<RankerRow>();
        _tagger = tagger;
        foreach (var document in documents)
        {
            _onCandidates = (context, candidates) => rows.AddRange(candidates.Select(c => Row(context, c, document)));
            _extractor.Extract(new Document("corpus", document.Text, language));
        }

        _onCandidates = null;
        return rows;
    }

    /// <summary>Compares what the pipeline finds in documents with the corpus's own names.</summary>
    public IReadOnlyList<TaggerScore> Evaluate(string language, LinearTagger? tagger, NameRanker? ranker, IEnumerable<CorpusDocument> documents)
    {
        (_tagger, _ranker) = (tagger, ranker);
        var evaluation = new TaggerEvaluation();
        foreach (var document in documents)
        {
            var found = _extractor.Extract(new Document("corpus", document.Text, language)).Mentions;
            evaluation.Add(document.Words, document.Spans, found.Select(m => (m.Span, m is PlaceMention ? TagType.Place : TagType.Organization)));
        }

        return evaluation.Scores;
    }

    private static RankerRow Row(DocumentContext context, NameCandidate candidate, CorpusDocument document)
    {
        var values = new float[CandidateFeatures.Names.Length];
        CandidateFeatures.Write(context, candidate, values);
        var span = candidate.Listed?.Span ?? context.Text.Span(candidate.First, candidate.End - 1);
        uint label = document.TypeOf(span) switch { TagType.Place => 1, TagType.Organization => 2, _ => 0 };
        return new RankerRow { Features = values, Label = label, IsListed = !candidate.IsUnlisted };
    }
}
