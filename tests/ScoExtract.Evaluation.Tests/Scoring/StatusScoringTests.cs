using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class StatusScoringTests
{
    [Fact]
    public void Core_asks_for_four_fields_and_strict_for_two_more()
    {
        var report = EvaluateFacts(
            [GoldFact("IN", date: "2017-06-09"), GoldFact("PK", date: "2017-06-09"), GoldFact("IR"), GoldFact("BY"), GoldFact("MN", null)],
            FoundFact("IN", date: "2017-06-09"),
            FoundFact("PK", date: "2017"),
            FoundFact("IR", modality: Modality.Planned),
            FoundFact("BY", StatusChange.Applied),
            FoundFact("MN", null));

        Assert.Equal(new Tally(5, 5, 2), report.Status("all")!.Strict.Micro);
        Assert.Equal(new Tally(5, 5, 4), report.Status("all")!.Core.Micro);
        Assert.Equal(
            [ErrorKind.Argument, ErrorKind.Argument, ErrorKind.Missed, ErrorKind.Spurious],
            report.Errors.Select(e => e.Kind));
    }

    [Fact]
    public void Another_date_that_is_as_right_counts()
    {
        var gold = GoldFact("CN", StatusChange.Founded, "1996-04") with { DateAlternatives = ["1996-04-26"] };

        Assert.Equal(1, EvaluateFacts([gold], FoundFact("CN", StatusChange.Founded, "1996-04-26")).Status("all")!.Strict.Micro.Correct);
        Assert.Equal(0, EvaluateFacts([gold], FoundFact("CN", StatusChange.Founded, "1996-04-27")).Status("all")!.Strict.Micro.Correct);
    }

    [Fact]
    public void Facts_that_agree_in_core_are_paired_by_what_else_they_agree_in()
    {
        var report = EvaluateFacts(
            [GoldFact("MN", date: "2004"), GoldFact("MN", date: "2005")],
            FoundFact("MN", date: "2005"), FoundFact("MN", date: "2004"));

        Assert.Equal(new Tally(2, 2, 2), report.Status("all")!.Strict.Micro);
        Assert.Empty(report.Errors);
    }

    [Fact]
    public void A_fact_found_twice_is_right_once()
    {
        var report = EvaluateFacts([GoldFact("MN")], FoundFact("MN"), FoundFact("MN"));

        Assert.Equal(new Tally(1, 2, 1), report.Status("all")!.Strict.Micro);
        Assert.Equal(ErrorKind.Spurious, Assert.Single(report.Errors).Kind);
    }

    [Fact]
    public void Changes_and_states_have_scores_of_their_own()
    {
        var kinds = EvaluateFacts(
            [GoldFact("IN", date: "2017"), GoldFact("IR"), GoldFact("MN", null), GoldFact("AF", null)],
            FoundFact("IN", date: "2018"),
            FoundFact("BY"),
            FoundFact("MN", null)).Status("all")!.Kinds;

        Assert.Equal([StatusFactKind.Change, StatusFactKind.State], kinds.Select(k => k.Kind));
        Assert.Equal((new Tally(2, 2, 0), new Tally(2, 2, 1)), (kinds[0].Strict.Micro, kinds[0].Core.Micro));
        Assert.Equal((new Tally(2, 1, 1), new Tally(2, 1, 1)), (kinds[1].Strict.Micro, kinds[1].Core.Micro));
    }

    [Fact]
    public void A_kind_that_nobody_tells_has_no_row() =>
        Assert.Equal(StatusFactKind.Change, Assert.Single(EvaluateFacts([GoldFact("IN")]).Status("all")!.Kinds).Kind);

    [Fact]
    public void An_optional_fact_costs_nothing_either_way()
    {
        var gold = GoldFact("MN") with { Optional = true };

        Assert.Equal(default, EvaluateFacts([gold]).Status("all")!.Strict.Micro);
        Assert.Equal(default, EvaluateFacts([gold], FoundFact("MN", date: "2001")).Status("all")!.Strict.Micro);
    }

    [Fact]
    public void Arguments_are_scored_on_the_facts_right_in_core()
    {
        var report = EvaluateFacts(
            [
                GoldFact("IN") with { Place = "KZ:Astana", Evidence = new TextSpan(0, 10) },
                GoldFact("PK") with { Place = "KZ:Astana", Evidence = new TextSpan(0, 10) },
                GoldFact("IR"),
                GoldFact("BY") with { Place = "CN:Shanghai" },
            ],
            FoundFact("IN") with { Place = "KZ:Astana", Evidence = new TextSpan(5, 20) },
            FoundFact("PK") with { Evidence = new TextSpan(10, 20) },
            FoundFact("IR") with { Place = "RU:Ufa" },
            FoundFact("BY", StatusChange.Applied) with { Place = "CN:Shanghai" });
        var arguments = report.Status("all")!.Arguments.ToDictionary(a => a.Name);

        Assert.Equal(new Tally(2, 2, 1), arguments["place"].Filled);
        Assert.Equal((3, 1), (arguments["place"].Facts, arguments["place"].Agreeing));
        Assert.Equal((3, 3), (arguments["decidedBy"].Facts, arguments["decidedBy"].Agreeing));
        Assert.Equal((2, 1), (arguments["evidence"].Facts, arguments["evidence"].Agreeing));
    }

    [Fact]
    public void Scenarios_tell_how_often_the_negatives_mislead()
    {
        var positive = Make("p", positive: true, neutral: false, GoldFact("IN"));
        var negative = Make("n", positive: false, neutral: false, GoldFact("MN", null));
        var neutral = Make("x", positive: false, neutral: true);
        var report = ScenarioReport.Create([positive, negative, neutral], new Dictionary<string, Json.DocumentRecord>
        {
            ["p"] = new() { Document = "p", StatusFacts = [FoundFact("IN"), FoundFact("PK")] },
            ["n"] = new() { Document = "n", StatusFacts = [FoundFact("MN", null), FoundFact("MN"), FoundFact("MN", StatusChange.Applied, modality: Modality.Negated)] },
            ["x"] = new() { Document = "x", StatusFacts = [FoundFact("KZ")] },
        });

        Assert.Equal(new NegativeScore("all", 1, 1, 2, 1), report.Negatives[0]);
        Assert.Equal(new Tally(2, 5, 2), report.Evaluation.Status("all")!.Strict.Micro);
        Assert.Empty(report.Evaluation.Mentions);
    }

    private static Scenario Make(string id, bool positive, bool neutral, params GoldStatusFact[] facts) => new(
        new AnnotatedDocument(new GoldDocument { Document = id, Language = "en", StatusFacts = facts }, "text"),
        "test",
        positive,
        neutral,
        new Document(id, "text"));
}
