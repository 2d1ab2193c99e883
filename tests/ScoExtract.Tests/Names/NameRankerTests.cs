using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Names.Unlisted;

namespace ScoExtract.Tests.Names;

public class NameRankerTests
{
    private static readonly int Count = CandidateFeatures.Names.Length;

    [Fact]
    public void Probabilities_are_those_of_a_logistic_model()
    {
        var weights = Weights();
        (weights[1][2], weights[0][Count]) = (1.5f, 0.5f);
        var features = new float[Count];
        features[2] = 2;
        var (place, organization) = NameRanker.Of(weights, 0.3f, 0.4f).Rank(features);
        var total = Math.Exp(0.5) + Math.Exp(3) + 1;
        Assert.Equal(Math.Exp(3) / total, place, 1e-9);
        Assert.Equal(1 / total, organization, 1e-9);
    }

    [Fact]
    public void What_is_written_is_read_again()
    {
        var weights = Weights();
        (weights[0][0], weights[1][1], weights[2][Count]) = (-0.25f, 1.5f, 2.125f);
        var text = Write(NameRanker.Of(weights, 0.35f, 0.25f));
        var read = Read(text);
        Assert.Equal((0.35f, 0.25f), (read.PlaceNeeds, read.OrganizationNeeds));
        Assert.Equal(text, Write(read));
    }

    [Theory]
    [InlineData("bias", "bios", "there is no feature 'bios'")]
    [InlineData("bias", "listed place", "the feature 'listed place' is there twice")]
    [InlineData("bias\t0", "bias\tnought", "'nought' is no weight")]
    [InlineData("bias\t0\t0\t0\n", "", "train the ranker anew")]
    [InlineData("needed\t0\t0.35\t0.25\n", "", "train the ranker anew")]
    public void A_broken_table_is_refused(string good, string bad, string reason)
    {
        var text = Write(NameRanker.Of(Weights(), 0.35f, 0.25f));
        Assert.Contains(good, text, StringComparison.Ordinal);
        var error = Assert.Throws<DataFormatException>(() => Read(text.Replace(good, bad, StringComparison.Ordinal)));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_of_another_size_are_refused() =>
        Assert.Throws<ArgumentException>(() => NameRanker.Of([new float[Count], new float[Count], new float[Count]], 0, 0));

    private static float[][] Weights() => [new float[Count + 1], new float[Count + 1], new float[Count + 1]];

    private static NameRanker Read(string text) => NameRanker.Read(TsvTable.Read("ranker", new StringReader(text)));

    private static string Write(NameRanker ranker)
    {
        var writer = new StringWriter(CultureInfo.InvariantCulture);
        ranker.Write(writer);
        return writer.ToString();
    }
}
