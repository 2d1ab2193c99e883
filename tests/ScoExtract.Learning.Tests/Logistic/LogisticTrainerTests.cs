using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Tests.Logistic;

public sealed class LogisticTrainerTests
{
    private static readonly LogisticTrainer Trainer = new(new LogisticTrainingOptions { MinimumCount = 3 });

    [Fact]
    public void What_goes_with_being_right_gets_the_greater_weight()
    {
        var weights = Trainer.Train(Toy.Candidates);

        Assert.True(weights.Features["near"] > 0);
        Assert.True(weights.Probability(Toy.Candidates[0]) > 0.8);
        Assert.True(weights.Probability(Toy.Candidates[^1]) < 0.5);
    }

    [Fact]
    public void What_is_rare_is_not_learnt() => Assert.DoesNotContain("once:1", Trainer.Train(Toy.Candidates).Features.Keys);

    [Fact]
    public void The_same_candidates_give_the_same_weights()
    {
        var (one, other) = (Trainer.Train(Toy.Candidates), Trainer.Train(Toy.Candidates));

        Assert.Equal(one.Intercept, other.Intercept);
        Assert.Equal(one.Features.OrderBy(f => f.Key), other.Features.OrderBy(f => f.Key));
    }

    [Fact]
    public void Nothing_is_learnt_where_nothing_is_wrong() =>
        Assert.Throws<ArgumentException>(() => Trainer.Train([.. Toy.Candidates.Where(c => c.Right)]));
}
