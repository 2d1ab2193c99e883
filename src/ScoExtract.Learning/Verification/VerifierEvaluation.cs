namespace ScoExtract.Learning.Verification;

/// <summary>How the verifier does on candidates that it was not trained on, with and without it. Immutable.</summary>
/// <param name="Candidates">Number of candidates.</param>
/// <param name="Right">Number of those that are right: without a verifier, all are kept.</param>
/// <param name="Kept">Number of candidates that it keeps.</param>
/// <param name="KeptRight">Number of right ones among these.</param>
/// <param name="RankingArea">Area under the ROC curve: how often a right candidate is ranked before a wrong one.</param>
/// <param name="CalibrationError">Mean difference between stated probability and share of right ones, over ten equal steps of probability.</param>
/// <param name="Brier">Mean squared error of the probability.</param>
public sealed record VerifierEvaluation(int Candidates, int Right, int Kept, int KeptRight, double RankingArea, double CalibrationError, double Brier)
{
    /// <summary>Share of right ones among all candidates, as the rules give them.</summary>
    public double PrecisionWithout => Share(Right, Candidates);

    /// <summary>Share of right ones among those kept.</summary>
    public double PrecisionWith => Share(KeptRight, Kept);

    /// <summary>Share of the right ones that is kept.</summary>
    public double RightKept => Share(KeptRight, Right);

    /// <summary>F1 over the candidates when all are kept.</summary>
    public double F1Without => 2.0 * Right / (Candidates + Right);

    /// <summary>F1 over the candidates with the verifier.</summary>
    public double F1With => 2.0 * KeptRight / (Kept + Right);

    /// <summary>Measures probabilities against what is right.</summary>
    /// <param name="candidates">Each candidate's probability and whether it is right.</param>
    /// <param name="threshold">The least probability that is kept.</param>
    public static VerifierEvaluation Of(IReadOnlyList<(double Probability, bool Right)> candidates, double threshold)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var kept = candidates.Where(c => c.Probability >= threshold).ToArray();
        return new VerifierEvaluation(
            candidates.Count,
            candidates.Count(c => c.Right),
            kept.Length,
            kept.Count(c => c.Right),
            Area(candidates),
            candidates
                .GroupBy(c => Math.Min((int)(c.Probability * 10), 9))
                .Sum(g => Math.Abs(g.Sum(c => c.Probability) - g.Count(c => c.Right))) / candidates.Count,
            candidates.Average(c => Math.Pow(c.Probability - (c.Right ? 1 : 0), 2)));
    }

    // Of all pairs of a right and a wrong one, how many are in order; equal ones count half.
    private static double Area(IReadOnlyList<(double Probability, bool Right)> candidates)
    {
        var (right, wrong) = (candidates.Where(c => c.Right).ToArray(), candidates.Where(c => !c.Right).ToArray());
        var ordered = right.Sum(r => wrong.Sum(w => r.Probability > w.Probability ? 1 : r.Probability < w.Probability ? 0 : 0.5));
        return ordered / ((double)right.Length * wrong.Length);
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : (double)part / whole;
}
