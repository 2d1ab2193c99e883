using ScoExtract.Learning.Completion;

namespace ScoExtract.Learning.Tests.Completion;

public sealed class CompletionCollectorTests
{
    private static readonly CompletionCollector Collector = new();

    [Fact]
    public void All_that_might_complete_a_change_is_seen()
    {
        const string Text = "Chad joined the SCO in 2018. Officials in Astana said a first application to the SCO, never made public, dates from 2015.";
        var (language, completions) = Collector.Extract(new Document("a", Text));

        Assert.Equal("en", language);
        Assert.Contains(completions, c => c.Subjects is ["TD"] && c is { Draft: 0, Organization: "SCO", Change: StatusChange.Applied, Status: MemberStatus.Member });
        Assert.All(completions, c => Assert.Equal("Officials", c.Sentence.Slice(Text)[..9]));
    }

    [Fact]
    public void Each_document_is_seen_by_itself()
    {
        Collector.Extract(new Document("a", "Officials in Astana said a first application of Chad or Peru to the SCO dates from 2015."));

        Assert.Empty(Collector.Extract(new Document("b", "India joined the SCO in 2017.")).Completions);
    }
}
