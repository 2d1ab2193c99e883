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

    [Fact]
    public void A_change_is_told_if_half_of_its_subjects_are_in_that_stretch()
    {
        var gold = Document([], [GoldFact("IN") with { Evidence = new TextSpan(0, 40) }, GoldFact("PK") with { Evidence = new TextSpan(60, 90) }]);

        Assert.True(Tells(0, "IN"));
        Assert.True(Tells(0, "IN", "IR"));
        Assert.False(Tells(0, "IN", "IR", "BY"));
        Assert.False(Tells(0, "PK"));
        Assert.False(Tells(50, "IN"));

        bool Tells(int from, params string[] subjects) => FactLabels.Tells(gold, new TextSpan(from, from + 30), "SCO", subjects, MemberStatus.Member, StatusChange.Granted);
    }

    [Fact]
    public void Where_the_gold_has_no_evidence_any_stretch_will_do() =>
        Assert.True(FactLabels.Tells(Document([], [GoldFact("IN") with { Evidence = null }]), new TextSpan(500, 530), "SCO", ["IN"], MemberStatus.Member, StatusChange.Granted));
}
