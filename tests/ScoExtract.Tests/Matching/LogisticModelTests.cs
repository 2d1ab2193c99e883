using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Tests.Matching;

public sealed class LogisticModelTests
{
    [Fact]
    public void The_probability_is_that_of_the_sum_of_weights()
    {
        var model = Read("(intercept)\t0.5", "(threshold)\t0.2", "near\t1.5", "far\t-2");

        Assert.Equal(1 / (1 + Math.Exp(-0.5)), model.Probability([]), 12);
        Assert.Equal(1 / (1 + Math.Exp(-2.0)), model.Probability(["near"]), 12);
        Assert.Equal(0.5, model.Probability(["near", "far"]), 12);
        Assert.Equal(0.2, model.Threshold);
    }

    [Fact]
    public void What_the_model_does_not_know_counts_for_nothing()
    {
        var model = Read("(intercept)\t-1", "(threshold)\t0");

        Assert.Equal(model.Probability([]), model.Probability(["new", "(threshold)"]));
        Assert.Equal(0, model.Weight("new"));
    }

    [Theory]
    [InlineData("m.tsv, line 4: the weight 'x' is no number", "(intercept)\t0", "(threshold)\t0", "near\tx")]
    [InlineData("m.tsv, line 4: the weight 'NaN' is no number", "(intercept)\t0", "(threshold)\t0", "near\tNaN")]
    [InlineData("m.tsv, line 5: the feature 'near' is there twice", "(intercept)\t0", "(threshold)\t0", "near\t1", "near\t2")]
    [InlineData("(intercept) and (threshold)", "(intercept)\t0", "near\t1")]
    [InlineData("no probability", "(intercept)\t0", "(threshold)\t1.5")]
    public void A_damaged_model_is_refused(string message, params string[] rows)
    {
        var error = Assert.Throws<DataFormatException>(() => Read(rows));
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }

    private static LogisticModel Read(params string[] rows) =>
        LogisticModel.Read(TsvTable.Read("m.tsv", new StringReader("feature\tweight\n" + string.Join('\n', rows))));
}
