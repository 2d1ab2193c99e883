using ScoExtract.Pipeline;
using ScoExtract.Status;
using ScoExtract.Status.Completion;

namespace ScoExtract.Tests.Status.Completion;

/// <summary>What the rules leave without subject or organization, with rankers that accept what a test wants.</summary>
public sealed class DraftCompleterTests
{
    // "A first application": whose, the rules do not say; of Chad's fact they leave nothing open.
    private const string Open = "Chad joined the SCO in 2018. Officials in Astana said a first application to the SCO, never made public, dates from 2015.";

    private static readonly StatusComponent Rules = ExtractionPipeline.CreateBuilder().Build().Components.OfType<StatusComponent>().Single();

    [Fact]
    public void The_likeliest_candidate_completes_a_change()
    {
        var fact = Assert.Single(Facts(Open, new Choice(c => c.Subject.Members is ["TD"] ? 0.75 : 0.6)), f => f.Change == StatusChange.Applied);

        Assert.Equal(("TD", "SCO", 0.75, ArgumentRanker.ModelName), (fact.Subject, fact.Organization, fact.Score, fact.Provenance.Model));
    }

    [Fact]
    public void Nothing_is_completed_below_the_threshold() =>
        Assert.DoesNotContain(Facts(Open, new Choice(_ => 0.49)), f => f.Change == StatusChange.Applied);

    [Fact]
    public void Without_a_ranker_the_rules_stand_alone() =>
        Assert.Equal(["TD"], Facts(Open, null).Select(f => f.Subject));

    [Fact]
    public void What_the_rules_have_found_is_not_judged_again()
    {
        var seen = new List<ArgumentCandidate>();
        Facts("India joined the SCO in 2017.", new Choice(c => { seen.Add(c); return 1; }));

        Assert.Empty(seen);
    }

    [Fact]
    public void What_the_rules_tell_of_the_same_change_is_not_told_again() =>
        Assert.Equal(["1984", "1997"], Facts("东盟成员国及加入时间：文莱，1984年；老挝，1997年。", new Choice(_ => 1), "zh").Select(f => f.Date!.ToEdtf()));

    [Fact]
    public void What_a_change_has_already_stays_the_same()
    {
        var seen = new List<ArgumentCandidate>();
        Facts(Open, new Choice(c => { seen.Add(c); return 0; }));

        Assert.NotEmpty(seen);
        Assert.All(seen.Where(c => c.Draft.Organization is not null), c => Assert.Equal(c.Draft.Organization!.Value.Id, c.Organization.Id));
        Assert.All(seen, c => Assert.DoesNotContain("org:" + c.Organization.Id, c.Subject.Members));
    }

    [Fact]
    public void No_name_and_no_word_of_the_text_is_a_feature()
    {
        Assert.Equal(Features(Open), Features(Open.Replace("Chad", "Niger", StringComparison.Ordinal).Replace("SCO", "OPEC", StringComparison.Ordinal).Replace("Astana", "Vienna", StringComparison.Ordinal).Replace("2015", "1999", StringComparison.Ordinal)));

        static string[] Features(string text)
        {
            var seen = new List<string>();
            Facts(text, new Choice(c => { seen.Add(string.Join(' ', c.Features)); return 0; }));
            return [.. seen];
        }
    }

    [Fact]
    public void Long_lists_of_names_give_a_bounded_number_of_candidates()
    {
        var count = 0;
        var names = string.Join(" and of ", Enumerable.Repeat("Chad, Peru, Kenya, Ghana, Iran, India", 40));
        Facts($"In the papers of {names}, an application to the SCO is spoken of.", new Choice(_ => { count++; return 0; }));

        Assert.InRange(count, 0, 40);
    }

    private static IReadOnlyList<StatusFact> Facts(string text, IArgumentRanker? ranker, string language = "en") =>
        new Extractor(ExtractionPipeline.CreateBuilder().Replace(StatusComponent.ComponentName, Rules.With(ranker)).Build()).Extract(new Document("a", text, language)).StatusFacts;

    private sealed class Choice(Func<ArgumentCandidate, double> judge) : IArgumentRanker
    {
        public double Threshold => 0.5;

        public double Probability(ArgumentCandidate candidate) => judge(candidate);
    }
}
