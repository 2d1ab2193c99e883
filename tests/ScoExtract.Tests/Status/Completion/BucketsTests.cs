using ScoExtract.Status.Completion;

namespace ScoExtract.Tests.Status.Completion;

public sealed class BucketsTests
{
    [Theory]
    [InlineData(0, "0")]
    [InlineData(3, "2-3")]
    [InlineData(4, "4-6")]
    [InlineData(12, "7-12")]
    [InlineData(13, "13+")]
    public void Gaps_have_names(int items, string name) => Assert.Equal(name, Buckets.Gap(items));

    [Theory]
    [InlineData(5, "1-5")]
    [InlineData(6, "6-10")]
    [InlineData(40, "21-40")]
    [InlineData(41, "41+")]
    public void Lengths_have_names(int items, string name) => Assert.Equal(name, Buckets.Length(items));

    [Theory]
    [InlineData(0.61, "most")]
    [InlineData(0.6, "half")]
    [InlineData(0.21, "third")]
    [InlineData(0.1, "few")]
    public void Shares_have_names(double share, string name) => Assert.Equal(name, Buckets.Share(share));

    [Theory]
    [InlineData(1, 2, "1")]
    [InlineData(2, 2, "2+")]
    [InlineData(9, 2, "2+")]
    public void Counts_stop_at_the_most(int count, int most, string name) => Assert.Equal(name, Buckets.Count(count, most));
}
