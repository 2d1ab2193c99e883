using CsCheck;
using ScoExtract.Matching;

namespace ScoExtract.Tests.Matching;

public class TaggerQuantizerTests
{
    private const int Bits = 7;
    private static readonly float[] Orders = new float[TagLabels.Count * TagLabels.Count];

    [Fact]
    public void No_weight_moves_by_more_than_half_a_unit() =>
        Gen.Float[-4, 4].Array[TagLabels.Weighted << Bits].Sample(weights =>
        {
            var model = TaggerQuantizer.Quantize("en", 1, Bits, Orders, weights, 4, 1 << Bits);
            for (var i = 0; i < weights.Length; i++)
            {
                var kept = model.Weights[model.Find(i / TagLabels.Weighted) + (i % TagLabels.Weighted)] * model.Scale;
                Assert.True(Math.Abs(kept - weights[i]) <= 4 / 254f * 1.0001f);
            }
        }, iter: 20);

    [Fact]
    public void Larger_weights_are_cut_and_not_wrapped()
    {
        var weights = new float[TagLabels.Weighted << Bits];
        (weights[3], weights[4]) = (1000, -1000);
        var model = TaggerQuantizer.Quantize("en", 1, Bits, Orders, weights, 4, 1 << Bits);
        Assert.Equal(127, model.Weights[model.Find(0) + 3]);
        Assert.Equal(-127, model.Weights[model.Find(0) + 4]);
    }

    [Fact]
    public void Where_there_is_no_room_for_all_rows_those_that_matter_most_are_kept()
    {
        var weights = new float[TagLabels.Weighted << Bits];
        for (var row = 0; row < 1 << Bits; row++)
        {
            weights[(row * TagLabels.Weighted) + (row % TagLabels.Weighted)] = row % 2 == 0 ? 3 : -1;
        }

        var model = TaggerQuantizer.Quantize("en", 1, Bits, Orders, weights, 4, 1 << (Bits - 1));
        for (var row = 0; row < 1 << Bits; row++)
        {
            Assert.Equal(row % 2 == 0, model.Find(row) > 0);
        }
    }
}
