using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Completion;

/// <summary>How the ranker does on changes that it was not trained on. Immutable.</summary>
/// <param name="Incomplete">Number of changes that the rules left incomplete and that something could complete.</param>
/// <param name="Completable">Number of those that one of the candidates would complete rightly.</param>
/// <param name="Completed">Number of changes that the ranker completes.</param>
/// <param name="Right">Number of those that it completes rightly.</param>
public sealed record CompletionEvaluation(int Incomplete, int Completable, int Completed, int Right)
{
    /// <summary>Share of right ones among those completed; 0 where none is.</summary>
    public double Precision => Completed == 0 ? 0 : (double)Right / Completed;

    /// <summary>Measures probabilities against what is right: of the candidates for one change the likeliest counts, if it is likely enough.</summary>
    /// <param name="candidates">Each candidate with its probability.</param>
    /// <param name="threshold">The least probability that completes a change.</param>
    public static CompletionEvaluation Of(IEnumerable<(LabelledCandidate Candidate, double Probability)> candidates, double threshold)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        var drafts = candidates.GroupBy(c => (c.Candidate.Source, c.Candidate.Document, c.Candidate.Group)).ToArray();
        var completed = drafts.Select(d => d.MaxBy(c => c.Probability)).Where(c => c.Probability >= threshold).ToArray();
        return new CompletionEvaluation(drafts.Length, drafts.Count(d => d.Any(c => c.Candidate.Right)), completed.Length, completed.Count(c => c.Candidate.Right));
    }
}
