using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Pipeline;
using ScoExtract.Status.Verification;

namespace ScoExtract.Tests.Status.Verification;

public sealed class StatusVerifierTests
{
    private static readonly Extractor Rules = new(ExtractionPipeline.CreateBuilder().Remove(StatusVerifier.ComponentName).Build());

    private static readonly Extractor Whole = Extractor.CreateDefault();

    private static readonly Document Text = new("a", "India and Pakistan joined the SCO in Astana on 9 June 2017. Belarus applied for membership of the SCO in 2022.");

    public static TheoryData<string> ScenarioFiles => ["public.jsonl", "own-dev.jsonl", "own-test.jsonl"];

    [Theory]
    [MemberData(nameof(ScenarioFiles))]
    public void It_scores_or_takes_back_and_never_adds(string file)
    {
        foreach (var scenario in Scenario.Read(file))
        {
            var document = new Document(scenario.Id, scenario.Text, scenario.Language);
            var proposed = Rules.Extract(document).StatusFacts.Select(Unscored).ToList();
            var kept = Whole.Extract(document).StatusFacts;

            Assert.All(kept, f => Assert.InRange(Assert.NotNull(f.Score), 0, 1));
            Assert.All(kept, f => Assert.Equal(StatusVerifier.ModelName, f.Provenance.Model));
            Assert.All(kept, f => Assert.Contains(Unscored(f), proposed));
        }
    }

    [Fact]
    public void A_threshold_of_nothing_keeps_all_in_their_order()
    {
        var facts = Extract(threshold: 0, intercept: -5);

        Assert.Equal(Rules.Extract(Text).StatusFacts.Select(f => (f.Subject, f.Change)), facts.Select(f => (f.Subject, f.Change)));
        Assert.All(facts, f => Assert.Equal(0.01, f.Score));
    }

    [Fact]
    public void What_is_too_improbable_is_taken_back()
    {
        Assert.Empty(Extract(threshold: 0.5, intercept: -1));
        Assert.Equal(["BY"], Extract(threshold: 0.5, intercept: -1, "change:Applied\t3").Select(f => f.Subject));
    }

    [Fact]
    public void The_built_in_model_is_sure_of_a_plain_statement() => Assert.InRange(Assert.Single(Score("India joined the SCO in 2017.")), 0.8, 1);

    private static double[] Score(string text) => [.. Whole.Extract(new Document("a", text)).StatusFacts.Select(f => f.Score!.Value)];

    private static IReadOnlyList<StatusFact> Extract(double threshold, double intercept, params string[] weights)
    {
        var rows = FormattableString.Invariant($"feature\tweight\n(intercept)\t{intercept}\n(threshold)\t{threshold}\n") + string.Join('\n', weights);
        var verifier = new StatusVerifier(LogisticModel.Read(TsvTable.Read("m.tsv", new StringReader(rows))));
        return new Extractor(ExtractionPipeline.CreateBuilder().Replace(StatusVerifier.ComponentName, verifier).Build()).Extract(Text).StatusFacts;
    }

    private static (string, string, MemberStatus, StatusChange?, Modality, string?, TextSpan) Unscored(StatusFact f) =>
        (f.Organization, f.Subject, f.Status, f.Change, f.Modality, f.Date?.ToEdtf(), f.Trigger);
}
