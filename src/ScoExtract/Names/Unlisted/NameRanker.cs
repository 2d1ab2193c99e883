using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Names.Unlisted;

/// <summary>Decides how probable it is that a candidate is a place, an organization or neither: a logistic model over <see cref="CandidateFeatures"/>. Immutable, so safe to share between threads.</summary>
internal sealed class NameRanker
{
    private const string Bias = "bias";
    private const string Needed = "needed";
    private static readonly string[] Classes = ["neither", "place", "organization"];

    // For each class the weights of the features, then what it has without any.
    private readonly float[][] _weights;

    private NameRanker(float[][] weights, float placeNeeds, float organizationNeeds) =>
        (_weights, PlaceNeeds, OrganizationNeeds) = (weights, placeNeeds, organizationNeeds);

    /// <summary>How probable a place that no table lists must be.</summary>
    public float PlaceNeeds { get; }

    /// <summary>How probable an organization that no table lists must be.</summary>
    public float OrganizationNeeds { get; }

    /// <summary>Makes a ranker.</summary>
    /// <param name="weights">For neither, place and organization: a weight for each of <see cref="CandidateFeatures.Names"/>, then the bias.</param>
    /// <param name="placeNeeds">How probable a place that no table lists must be.</param>
    /// <param name="organizationNeeds">How probable an organization that no table lists must be.</param>
    public static NameRanker Of(float[][] weights, float placeNeeds, float organizationNeeds) =>
        weights.Length == Classes.Length && weights.All(w => w.Length == CandidateFeatures.Names.Length + 1)
            ? new NameRanker(weights, placeNeeds, organizationNeeds)
            : throw new ArgumentException("There must be a weight for every class and feature, and a bias.", nameof(weights));

    /// <summary>Reads a ranker: a row for each feature, a column for each class, and what probability is needed.</summary>
    /// <exception cref="DataFormatException">A feature is missing, unknown or there twice, or a weight is no number.</exception>
    public static NameRanker Read(TsvTable table)
    {
        var weights = Classes.Select(_ => new float[CandidateFeatures.Names.Length + 2]).ToArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var row in table.Rows)
        {
            var name = row["feature"];
            var index = name == Bias ? CandidateFeatures.Names.Length : name == Needed ? CandidateFeatures.Names.Length + 1 : Array.IndexOf(CandidateFeatures.Names, name);
            if (index < 0 || !seen.Add(name))
            {
                throw row.Error(index < 0 ? $"there is no feature '{name}'" : $"the feature '{name}' is there twice");
            }

            for (var c = 0; c < Classes.Length; c++)
            {
                if (!float.TryParse(row[Classes[c]], NumberStyles.Float, CultureInfo.InvariantCulture, out weights[c][index]))
                {
                    throw row.Error($"'{row[Classes[c]]}' is no weight");
                }
            }
        }

        return seen.Count == CandidateFeatures.Names.Length + 2
            ? new NameRanker([.. weights.Select(w => w[..^1])], weights[1][^1], weights[2][^1])
            : throw new DataFormatException(table.Name, 0, $"there are {seen.Count} rows, but {CandidateFeatures.Names.Length + 2} are needed: train the ranker anew");
    }

    /// <summary>Writes the ranker as <see cref="Read"/> reads it.</summary>
    public void Write(TextWriter writer)
    {
        writer.Write("feature\t" + string.Join('\t', Classes) + "\n");
        for (var i = 0; i <= CandidateFeatures.Names.Length; i++)
        {
            var name = i < CandidateFeatures.Names.Length ? CandidateFeatures.Names[i] : Bias;
            writer.Write(name + "\t" + string.Join('\t', _weights.Select(w => Text(w[i]))) + "\n");
        }

        writer.Write($"{Needed}\t0\t{Text(PlaceNeeds)}\t{Text(OrganizationNeeds)}\n");
    }

    /// <summary>The probabilities to be a place and an organization; what is missing to 1 is that of neither.</summary>
    /// <param name="features">As <see cref="CandidateFeatures.Write"/> gives them.</param>
    public (double Place, double Organization) Rank(ReadOnlySpan<float> features)
    {
        Span<double> scores = stackalloc double[Classes.Length];
        for (var c = 0; c < Classes.Length; c++)
        {
            double sum = _weights[c][features.Length];
            for (var i = 0; i < features.Length; i++)
            {
                sum += features[i] * _weights[c][i];
            }

            scores[c] = TagMath.Exp(sum);
        }

        var total = scores[0] + scores[1] + scores[2];
        return (scores[1] / total, scores[2] / total);
    }

    private static string Text(float number) => number.ToString("0.####", CultureInfo.InvariantCulture);
}
