using System.Globalization;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching;

public sealed class WordFilterTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(37)]
    [InlineData(5_000)]
    [InlineData(50_000)]
    public void A_filter_of_any_size_holds_its_words_and_few_others(int words)
    {
        var filter = new WordFilter([.. Hashes("held", words)]);
        Assert.All(Hashes("held", words), h => Assert.True(filter.MayHold(h)));
        Assert.InRange(Hashes("other", 10_000).Count(filter.MayHold), 0, words == 0 ? 0 : 200);
    }

    private static IEnumerable<ulong> Hashes(string stem, int count) =>
        Enumerable.Range(0, count).Select(i => Folding.Hash(stem + i.ToString(CultureInfo.InvariantCulture)));
}
