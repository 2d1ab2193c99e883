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

    [Theory]
    [InlineData(0, 1)]
    [InlineData(-1e300, 0)]
    [InlineData(double.NegativeInfinity, 0)]
    [InlineData(double.NaN, 0)]
    public void The_exponential_is_tame_at_the_ends(double x, double value) => Assert.Equal(value, TagMath.Exp(x));
}
