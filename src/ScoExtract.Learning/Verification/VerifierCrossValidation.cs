using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Verification;

/// <summary>Measures a verifier on candidates that it was not trained on, and finds its threshold.</summary>
public sealed class VerifierCrossValidation(VerifierTrainingOptions options)
{
    private static readonly double[] Thresholds = [0, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5];

    /// <summary>The figures of the whole: each part is kept or rejected by the threshold that is best on the others.</summary>
    /// <param name="predictions">Of <see cref="CrossValidation.Predict"/>.</param>
    public VerifierEvaluation Evaluate(IReadOnlyList<(LabelledCandidate Candidate, double Probability, int Fold)> predictions)
    {
        ArgumentNullException.ThrowIfNull(predictions);
        var shifted = VerifierEvaluation.Of([.. predictions.Select(p => (p.Probability, p.Candidate.Right))], 0);
        var (kept, right) = (0, 0);
        foreach (var fold in predictions.GroupBy(p => p.Fold))
        {
            var threshold = BestThreshold(predictions.Where(p => p.Fold != fold.Key));
            kept += fold.Count(p => p.Probability >= threshold);
            right += fold.Count(p => p.Probability >= threshold && p.Candidate.Right);
        }

        return shifted with { Kept = kept, KeptRight = right };
    }

    /// <summary>The threshold with the best F1 over all facts, those included that no rule proposes; of equal ones the lowest, which rejects least.</summary>
    /// <param name="predictions">Of <see cref="CrossValidation.Predict"/>.</param>
    public double BestThreshold(IEnumerable<(LabelledCandidate Candidate, double Probability, int Fold)> predictions)
    {
        var all = predictions.Select(p => (p.Probability, p.Candidate.Right)).ToArray();
        return Thresholds.MaxBy(t => Math.Round(F1(VerifierEvaluation.Of(all, t)), 6) - t * 1e-9);
    }

    private double F1(VerifierEvaluation e) => 2.0 * e.KeptRight / (e.Kept + e.Right / options.RulesRecall);
}
