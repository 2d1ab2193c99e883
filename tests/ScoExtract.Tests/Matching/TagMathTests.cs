using System.Runtime.Intrinsics;
using CsCheck;
using ScoExtract.Matching;

namespace ScoExtract.Tests.Matching;

public class TagMathTests
{
    [Fact]
    public void The_exponential_is_right_to_ten_digits() =>
        Gen.Double[-690, 690].Sample(x =>
        {
            var right = Math.Exp(x);
            Assert.True(Math.Abs(TagMath.Exp(x) - right) <= right * 1e-10);
        });

    [Fact]
    public void Four_at_once_are_as_right() =>
        Gen.Select(Gen.Double[-690, 690], Gen.Double[-690, 690], Gen.Double[-1, 1], Gen.Double[-2000, -690]).Sample((a, b, c, d) =>
        {
            var four = TagMath.Exp(Vector256.Create(a, b, c, d));
            Assert.All(new[] { a, b, c }.Zip([four[0], four[1], four[2]]), p => Assert.True(Math.Abs(p.Second - Math.Exp(p.First)) <= Math.Exp(p.First) * 1e-10));
            Assert.InRange(four[3], 0, 1e-290);
        });

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, 0)]
    public void The_exponential_is_tame_at_the_ends(double x, double value) => Assert.Equal(value, TagMath.Exp(x));
}
