using CsCheck;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Pipeline;

public sealed class DisjointSpansTests
{
    [Fact]
    public void A_span_is_added_where_no_other_one_lies() =>
        Gen.Select(Gen.Int[0, 300], Gen.OneOf(Gen.Int[1, 8], Gen.Int[60, 200])).List[0, 30].Sample(list =>
        {
            var added = new List<TextSpan>();
            using var spans = new DisjointSpans(500);
            foreach (var span in list.Select(s => new TextSpan(s.Item1, s.Item1 + s.Item2)))
            {
                Assert.Equal(!added.Exists(span.Overlaps), spans.Add(span));
                if (!added.Exists(span.Overlaps))
                {
                    added.Add(span);
                }
            }
        });

    [Fact]
    public void The_last_code_unit_of_a_text_can_be_taken()
    {
        using var spans = new DisjointSpans(64);

        Assert.True(spans.Add(new TextSpan(63, 64)));
        Assert.False(spans.Add(new TextSpan(0, 64)));
        Assert.True(spans.Add(new TextSpan(0, 63)));
    }
}
