using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;
using ScoExtract.Names.Unlisted;

namespace ScoExtract.Learning.Ranking;

/// <summary>Trains a ranker with ML.NET on one thread: the same rows give the same weights.</summary>
internal static class RankerTrainer
{
    // Neither, a place, an organization.
    private const int Classes = 3;

    private const int Place = 1;
    private const int Organization = 2;
    private const double Stays = 0.1;

    /// <summary>Trains a ranker.</summary>
    /// <param name="rows">The candidates.</param>
    /// <param name="places">Number of places in the corpus, found as candidates or not.</param>
    /// <param name="organizations">Number of organizations in the corpus.</param>
    public static NameRanker Train(IReadOnlyList<RankerRow> rows, int places, int organizations)
    {
        var ml = new MLContext(seed: 1);
        var schema = SchemaDefinition.Create(typeof(RankerRow));
        schema[nameof(RankerRow.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, CandidateFeatures.Names.Length);
        schema[nameof(RankerRow.Label)].ColumnType = new KeyDataViewType(typeof(uint), Classes);
        var data = ml.Data.LoadFromEnumerable(rows, schema);
        var trainer = ml.MulticlassClassification.Trainers.LbfgsMaximumEntropy(new LbfgsMaximumEntropyMulticlassTrainer.Options
        {
            NumberOfThreads = 1,
            L1Regularization = 0,
            L2Regularization = 1,
            OptimizationTolerance = 1e-7f,
            MaximumNumberOfIterations = 500,
        });
        var model = trainer.Fit(data).Model;
        VBuffer<float>[] weights = [];
        model.GetWeights(ref weights, out _);
        var biases = model.GetBiases().ToArray();
        float[][] trained = [.. weights.Select((w, c) => (float[])[.. w.DenseValues(), biases[c]])];
        var ranked = Rank(NameRanker.Of(trained, 0, 0), rows);
        return NameRanker.Of(trained, Needed(ranked, Place, places), Needed(ranked, Organization, organizations));
    }

    // What each row is taken for, how probable that is, and whether it is right.
    private static List<(int Class, double Probability, bool IsRight, bool IsListed)> Rank(NameRanker ranker, IReadOnlyList<RankerRow> rows) =>
        [.. rows.Select(r =>
        {
            var (place, organization) = ranker.Rank(r.Features);
            var guess = place > organization ? Place : Organization;
            return (guess, Math.Max(place, organization), r.Label == guess, r.IsListed);
        })];

    // What is listed is there whatever is asked of the rest. Below the bound more is found, above it less is wrong: the one with the best F1.
    private static float Needed(List<(int Class, double Probability, bool IsRight, bool IsListed)> ranked, int type, int names)
    {
        var (best, bestF1) = (0f, -1.0);
        for (var percent = 20; percent <= 60; percent += 5)
        {
            var kept = ranked.Where(r => r.Class == type && r.Probability >= (r.IsListed ? Stays : percent / 100.0)).ToArray();
            var f1 = 2.0 * kept.Count(r => r.IsRight) / (kept.Length + names);
            (best, bestF1) = f1 > bestF1 ? (percent / 100f, f1) : (best, bestF1);
        }

        return best;
    }
}
