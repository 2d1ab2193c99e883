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

    [Fact]
    public void What_is_written_is_read_back()
    {
        using var written = new StringWriter();
        LogisticModel.Of(new Dictionary<string, double> { ["near"] = 1.25, ["far"] = -2 }, 0.5, 0.2).Write(written);

        Assert.Equal("feature\tweight\n(intercept)\t0.5\n(threshold)\t0.2\nfar\t-2\nnear\t1.25\n", written.ToString());
        var read = LogisticModel.Read(TsvTable.Read("m.tsv", new StringReader(written.ToString())));
        Assert.Equal((0.2, 1.25, -2.0), (read.Threshold, read.Weight("near"), read.Weight("far")));
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
