using Microsoft.ML;
using Microsoft.ML.Calibrators;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace ScoExtract.Learning.Logistic;

/// <summary>Trains a logistic regression with Microsoft.ML. The same candidates give the same weights.</summary>
public sealed class LogisticTrainer(LogisticTrainingOptions options)
{
    // What is beyond the third decimal says nothing, and may differ between processors: they add up in different orders.
    private const int Decimals = 3;

    /// <summary>Trains on candidates.</summary>
    /// <param name="candidates">The candidates; some right, some wrong.</param>
    /// <exception cref="ArgumentException">All candidates are right, or all are wrong, or none has a feature that is seen often enough.</exception>
    public LogisticWeights Train(IReadOnlyList<LabelledCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        if (candidates.All(c => c.Right) || !candidates.Any(c => c.Right))
        {
            throw new ArgumentException("The candidates must hold right and wrong ones.", nameof(candidates));
        }

        var features = Vocabulary(candidates);
        if (features.Length == 0)
        {
            throw new ArgumentException($"No feature is seen in {options.MinimumCount} candidates.", nameof(candidates));
        }

        var index = features.Select((name, i) => (name, i)).ToDictionary(f => f.name, f => f.i, StringComparer.Ordinal);
        var ml = new MLContext(options.Seed);
        var schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, features.Length);
        var data = ml.Data.LoadFromEnumerable(candidates.Select(c => ToRow(c, index)).ToArray(), schema);
        var trainer = ml.BinaryClassification.Trainers.LbfgsLogisticRegression(new LbfgsLogisticRegressionBinaryTrainer.Options
        {
            L1Regularization = options.L1,
            L2Regularization = options.L2,
            NumberOfThreads = 1,
            OptimizationTolerance = 1e-6f,
        });
        var model = ((CalibratedModelParametersBase<LinearBinaryModelParameters, PlattCalibrator>)trainer.Fit(data).Model).SubModel;
        var weights = features.Zip(model.Weights, (name, weight) => (Feature: name, Weight: Math.Round(weight, Decimals))).Where(w => w.Weight != 0);
        return new LogisticWeights(Math.Round(model.Bias, Decimals), weights.ToDictionary(w => w.Feature, w => w.Weight, StringComparer.Ordinal));
    }

    private string[] Vocabulary(IEnumerable<LabelledCandidate> candidates) =>
        [.. candidates
            .SelectMany(c => c.Features.Distinct(StringComparer.Ordinal))
            .CountBy(f => f, StringComparer.Ordinal)
            .Where(f => f.Value >= options.MinimumCount)
            .Select(f => f.Key)
            .Order(StringComparer.Ordinal)];

    private static Row ToRow(LabelledCandidate candidate, Dictionary<string, int> index)
    {
        var row = new Row { Label = candidate.Right, Features = new float[index.Count] };
        foreach (var feature in candidate.Features)
        {
            if (index.TryGetValue(feature, out var at))
            {
                row.Features[at] = 1;
            }
        }

        return row;
    }

    private sealed class Row
    {
        public bool Label { get; set; }

        public float[] Features { get; set; } = [];
    }
}
