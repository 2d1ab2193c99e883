using ScoExtract.Learning.Logistic;
using ScoExtract.Learning.Tests.Logistic;
using ScoExtract.Learning.Verification;

namespace ScoExtract.Learning.Tests.Verification;

public sealed class VerifierCrossValidationTests
{
    [Fact]
    public void Candidates_of_one_text_stay_in_one_part()
    {
        LabelledCandidate[] candidates = [.. Toy.Candidates, .. Toy.Candidates];
        var predictions = CrossValidation.Predict(new VerifierTrainingOptions { Folds = 4 }, candidates);

        Assert.Equal(candidates, predictions.Select(p => p.Candidate));
        Assert.All(predictions.GroupBy(p => p.Candidate.Document), text => Assert.Single(text.Select(p => p.Fold).Distinct()));
        Assert.Equal(4, predictions.Select(p => p.Fold).Distinct().Count());
    }

    [Fact]
    public void Figures_compare_keeping_all_with_keeping_the_probable()
    {
        var figures = VerifierEvaluation.Of([(0.9, true), (0.8, true), (0.3, true), (0.2, false), (0.6, false)], 0.5);

        Assert.Equal((0.6, 2.0 / 3, 2.0 / 3), (figures.PrecisionWithout, figures.PrecisionWith, figures.RightKept));
        Assert.Equal((0.75, 2.0 / 3), (figures.F1Without, figures.F1With));
        Assert.Equal(5.0 / 6, figures.RankingArea, 12);
        Assert.Equal((0.01 + 0.04 + 0.49 + 0.04 + 0.36) / 5, figures.Brier, 12);
    }

    [Fact]
    public void The_lowest_of_the_best_thresholds_is_taken()
    {
        var validation = new VerifierCrossValidation(new VerifierTrainingOptions());
        (LabelledCandidate, double, int)[] predictions = [(Toy.Candidates[0], 0.9, 0), (Toy.Candidates[1], 0.8, 0), (Toy.Candidates[^1], 0.12, 0)];

        Assert.Equal(0.15, validation.BestThreshold(predictions));
        Assert.Equal(0, validation.BestThreshold(predictions.Take(2)));
    }

    [Theory]
    [InlineData(1.0, 0.5)]
    [InlineData(0.3, 0)]
    public void The_fewer_facts_the_rules_propose_the_less_is_taken_back(double recall, double threshold)
    {
        var validation = new VerifierCrossValidation(new VerifierTrainingOptions { RulesRecall = recall });
        (LabelledCandidate, double, int)[] predictions =
        [
            .. Enumerable.Range(0, 20).Select(i => (Toy.Candidates[i], 0.9, 0)),
            .. Enumerable.Range(0, 3).Select(i => (Toy.Candidates[i], 0.45, 0)),
            .. Enumerable.Range(0, 6).Select(i => (Toy.Candidates[^1], 0.45, 0)),
        ];

        Assert.Equal(threshold, validation.BestThreshold(predictions));
    }
}
