namespace ScoExtract.Evaluation.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void One_document_gives_no_interval()
    {
        Assert.Null(Bootstrap.F1([new Tally(5, 5, 4)]));
        Assert.Null(Bootstrap.F1([new Tally(5, 5, 4), default, default]));
    }

    [Fact]
    public void Documents_that_are_alike_give_an_interval_without_width()
    {
        Assert.Equal(new Interval(0.8, 0.8), Bootstrap.F1([.. Enumerable.Repeat(new Tally(5, 5, 4), 7)]));
    }

    [Fact]
    public void The_interval_is_the_same_each_time_and_holds_the_score()
    {
        Tally[] documents = [.. Enumerable.Range(0, 40).Select(i => new Tally(10, 10, i % 11))];
        var all = documents.Aggregate(Tally.Add).F1!.Value;

        var interval = Bootstrap.F1(documents)!.Value;

        Assert.Equal(interval, Bootstrap.F1(documents));
        Assert.InRange(all, interval.Low, interval.High);
        Assert.InRange(interval.High - interval.Low, 0.1, 0.3);
    }
}
