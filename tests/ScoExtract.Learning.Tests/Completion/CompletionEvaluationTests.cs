using ScoExtract.Learning.Completion;
using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Tests.Completion;

public sealed class CompletionEvaluationTests
{
    [Fact]
    public void Of_the_candidates_for_one_change_the_likeliest_counts()
    {
        var evaluation = CompletionEvaluation.Of(
            [
                (Candidate("a", "0", right: true), 0.6), (Candidate("a", "0", right: false), 0.7),
                (Candidate("a", "1", right: true), 0.9), (Candidate("a", "1", right: false), 0.1),
                (Candidate("b", "0", right: true), 0.4),
                (Candidate("b", "1", right: false), 0.2),
            ],
            threshold: 0.5);

        Assert.Equal(new CompletionEvaluation(Incomplete: 4, Completable: 3, Completed: 2, Right: 1), evaluation);
        Assert.Equal(0.5, evaluation.Precision);
    }

    [Fact]
    public void Nothing_completed_is_no_precision() => Assert.Equal(0, CompletionEvaluation.Of([], 0.5).Precision);

    private static LabelledCandidate Candidate(string document, string group, bool right) => new(document, "s", "en", right, []) { Group = group };
}
