using System.Globalization;
using ScoExtract.Languages;

namespace ScoExtract.Matching;

/// <summary>A logistic regression over named features that are there or not. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Kept as a table that people can read, <c>feature</c> and <c>weight</c>, with two rows of another kind:
/// <c>(intercept)</c>, and <c>(threshold)</c>, the probability below which a candidate is rejected.
/// </remarks>
internal sealed class LogisticModel
{
    private const string Intercept = "(intercept)";
    private const string ThresholdRow = "(threshold)";

    private readonly Dictionary<string, double> _weights;
    private readonly double _intercept;

    private LogisticModel(Dictionary<string, double> weights, double intercept, double threshold)
    {
        (_weights, _intercept, Threshold) = (weights, intercept, threshold);
    }

    /// <summary>The probability, from 0 to 1, below which a candidate is rejected; 0 rejects none.</summary>
    public double Threshold { get; }

    /// <summary>Makes a model.</summary>
    /// <param name="weights">What each feature adds to the log-odds.</param>
    /// <param name="intercept">Log-odds of a candidate without any feature.</param>
    /// <param name="threshold">The probability, from 0 to 1, below which a candidate is rejected.</param>
    public static LogisticModel Of(IReadOnlyDictionary<string, double> weights, double intercept, double threshold) =>
        new(new Dictionary<string, double>(weights, StringComparer.Ordinal), intercept, threshold);

    /// <summary>Reads a model from its table.</summary>
    /// <exception cref="DataFormatException">A weight is no number, a feature is there twice, or the intercept or the threshold is missing.</exception>
    public static LogisticModel Read(TsvTable table)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var feature = row.Required("feature");
            if (!double.TryParse(row.Required("weight"), NumberStyles.Float, CultureInfo.InvariantCulture, out var weight) || !double.IsFinite(weight))
            {
                throw row.Error($"the weight '{row["weight"]}' is no number");
            }

            if (!weights.TryAdd(feature, weight))
            {
                throw row.Error($"the feature '{feature}' is there twice");
            }
        }

        if (!weights.Remove(Intercept, out var intercept) || !weights.Remove(ThresholdRow, out var threshold))
        {
            throw new DataFormatException(table.Name, 0, $"the rows {Intercept} and {ThresholdRow} are needed");
        }

        return threshold is >= 0 and <= 1
            ? new LogisticModel(weights, intercept, threshold)
            : throw new DataFormatException(table.Name, 0, "the threshold is no probability from 0 to 1");
    }

    /// <summary>Writes the model as <see cref="Read"/> reads it, features in ordinal order.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write("feature\tweight\n");
        Row(Intercept, _intercept);
        Row(ThresholdRow, Threshold);
        foreach (var (feature, weight) in _weights.OrderBy(w => w.Key, StringComparer.Ordinal))
        {
            Row(feature, weight);
        }

        void Row(string name, double number) => writer.Write(string.Create(CultureInfo.InvariantCulture, $"{name}\t{number}\n"));
    }

    /// <summary>The probability of a candidate, from 0 to 1. Features that the model does not know count for nothing.</summary>
    public double Probability(IReadOnlyList<string> features)
    {
        var sum = _intercept;
        for (var i = 0; i < features.Count; i++)
        {
            sum += Weight(features[i]);
        }

        return 1 / (1 + Math.Exp(-sum));
    }

    /// <summary>What a feature adds to the log-odds.</summary>
    public double Weight(string feature) => _weights.GetValueOrDefault(feature);
}
