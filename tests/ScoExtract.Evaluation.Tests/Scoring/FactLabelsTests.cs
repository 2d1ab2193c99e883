using ScoExtract.Json;
using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class FactLabelsTests
{
    [Fact]
    public void A_fact_is_right_only_in_all_fields_that_strict_asks_for()
    {
        var gold = Document([], [GoldFact("IN", date: "2017-06-09"), GoldFact("PK", date: "2017-06-09"), GoldFact("MN") with { Optional = true }]);
        var found = new DocumentRecord
        {
            Document = "a.txt",
            StatusFacts = [FoundFact("MN"), FoundFact("PK", date: "2017"), FoundFact("IN", date: "2017-06-09"), FoundFact("IR")],
        };

        Assert.Equal([null, false, true, false], FactLabels.Of(gold, found));
    }
}
