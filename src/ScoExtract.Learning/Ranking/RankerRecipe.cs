using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Ranking;

/// <summary>How the library's rankers are made of tagged corpora. The same corpora give the same models, byte by byte.</summary>
/// <remarks>
/// A tagger is surer of the sentences that it was trained on than it will ever be again. So each part of a corpus is tagged
/// by a tagger that was trained on the other parts, and the ranker learns from what that one and the tables propose.
/// </remarks>
/// <param name="corpora">For each language that has one its tagged corpus.</param>
public sealed class RankerRecipe(IReadOnlyDictionary<string, IReadOnlyList<TaggedSentence>> corpora)
{
    private const int Parts = 3;

    // Neighbouring sentences are mostly of one document, which must not be known to its tagger.
    private const int Together = 50;

    /// <summary>Told what is being done, a line each.</summary>
    public Action<string>? Progress { get; init; }

    /// <summary>How the taggers of the parts are trained; null for what <see cref="TaggerRecipe"/> chooses.</summary>
    internal TaggerTrainingOptions? TaggerOptions { get; init; }

    /// <summary>The languages that a ranker can be trained for.</summary>
    public IEnumerable<string> Languages => LanguagePack.BuiltIn.Where(corpora.ContainsKey);

    /// <summary>Trains the ranker of a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    /// <param name="version">Version of the model, from 1.</param>
    /// <exception cref="ArgumentException">There is no corpus of that language, or nothing in it is taken for a name.</exception>
    public TrainedRanker Train(string language, int version)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(version, 1);
        if (!corpora.TryGetValue(language, out var corpus))
        {
            throw new ArgumentException($"There is no corpus of '{language}'.", nameof(language));
        }

        var (sentences, options) = new TaggerRecipe(corpora, null).Material(language);
        options = TaggerOptions ?? options;
        var (rows, pipeline) = (new List<RankerRow>(), new RankingPipeline());
        for (var part = 0; part < Parts; part++)
        {
            Progress?.Invoke($"{language}: part {part + 1} of {Parts}");
            var others = sentences.Where((_, i) => i / Together % Parts != part).ToArray();
            if (others.Length > 0)
            {
                var tagger = TrainedTagger.Train(language, version, others, options).Tagger;
                rows.AddRange(pipeline.Rows(language, tagger, CorpusDocument.Of([.. sentences.Where((_, i) => i / Together % Parts == part)])));
            }
        }

        return rows.Count > 0
            ? new TrainedRanker(language, version, corpus, rows.Count, RankerTrainer.Train(rows, Count(sentences, "B-LOC"), Count(sentences, "B-ORG")))
            : throw new ArgumentException($"In the corpus of '{language}' nothing is taken for a name.", nameof(language));
    }

    private static int Count(IReadOnlyList<TaggedSentence> sentences, string tag) => sentences.Sum(s => s.Tags.Count(t => t == tag));
}
