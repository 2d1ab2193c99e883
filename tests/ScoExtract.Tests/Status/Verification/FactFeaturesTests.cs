using ScoExtract.Components;
using ScoExtract.Pipeline;
using ScoExtract.Status.Verification;

namespace ScoExtract.Tests.Status.Verification;

public sealed class FactFeaturesTests
{
    private static readonly Looker Probe = new();
    private static readonly Extractor Looking = new(ExtractionPipeline.CreateBuilder().Replace(StatusVerifier.ComponentName, Probe).Build());

    [Fact]
    public void Two_texts_that_differ_in_names_and_dates_only_look_the_same() =>
        Assert.Equal(Features("India joined the SCO in 2017.", "IN"), Features("Chad joined the EU in 1999.", "TD"));

    [Theory]
    [InlineData("India, after years of talks, joined the SCO.", "IN", "subject+comma")]
    [InlineData("India joined the SCO (as decided) in 2017.", "IN", "date:after:6-10")]
    [InlineData("India and Pakistan joined the SCO.", "PK", "siblings:2")]
    [InlineData("India joined the SCO.", "IN", "date:none")]
    [InlineData("Did India join the SCO? India will join the SCO.", "IN", "sentence:question")]
    [InlineData("The SCO admitted India.", "IN", "organization:before")]
    public void What_stands_between_the_parts_of_a_fact_is_seen(string text, string subject, string feature)
    {
        var all = FeaturesOf(text, subject).SelectMany(f => f).ToArray();
        Assert.Contains(feature, all);
    }

    [Fact]
    public void A_subject_that_is_only_pointed_at_is_told_from_a_named_one()
    {
        var features = FeaturesOf("Iran applied to the SCO in 2008. It joined the SCO in 2023.", "IR");

        Assert.Contains("subject:named", features[0]);
        Assert.Contains("subject:pointed-at", features[1]);
    }

    private static List<string> Features(string text, string subject) => Assert.Single(FeaturesOf(text, subject));

    private static List<List<string>> FeaturesOf(string text, string subject)
    {
        Looking.Extract(new Document("a", text, "en"));
        return [.. Probe.Features.Where(f => f.Fact.Subject == subject).Select(f => f.Features)];
    }

    private sealed class Looker : IPipelineComponent
    {
        public string Name => "looker";

        public List<(StatusFact Fact, List<string> Features)> Features { get; private set; } = [];

        public void Process(DocumentContext document, CancellationToken cancellation)
        {
            var siblings = new FactSiblings(document.StatusFacts);
            Features = [.. document.StatusFacts.Select(f => (f, FactFeatures.Of(document, f, siblings)))];
        }
    }
}
