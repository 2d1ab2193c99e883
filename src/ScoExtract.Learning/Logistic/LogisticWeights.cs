using ScoExtract.Matching;

namespace ScoExtract.Learning.Logistic;

/// <summary>A trained logistic regression. Immutable.</summary>
/// <param name="Intercept">Log-odds of a candidate without any feature.</param>
/// <param name="Features">What each feature adds.</param>
public sealed record LogisticWeights(double Intercept, IReadOnlyDictionary<string, double> Features)
{
    private readonly LogisticModel _model = LogisticModel.Of(Features, Intercept, threshold: 0);

    /// <summary>The probability, from 0 to 1, that a candidate is right, as the library will see it.</summary>
    /// <param name="candidate">The candidate.</param>
    public double Probability(LabelledCandidate candidate)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        return _model.Probability(candidate.Features);
    }
}
