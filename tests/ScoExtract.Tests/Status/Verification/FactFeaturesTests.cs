using ScoExtract.Components;
using ScoExtract.Pipeline;
using ScoExtract.Status.Verification;

namespace ScoExtract.Tests.Status.Verification;

public sealed class FactFeaturesTests
{
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
    [InlineData("Accepted were India and, against the advice of Nepal, Iran joined the SCO.", "IR", "subject:named")]
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
        var probe = new Probe(subject);
        new Extractor(ExtractionPipeline.CreateBuilder().Replace(StatusVerifier.ComponentName, probe).Build()).Extract(new Document("a", text, "en"));
        return probe.Features;
    }

    private sealed class Probe(string subject) : IPipelineComponent
    {
        public string Name => "probe";

        public List<List<string>> Features { get; } = [];

        public void Process(DocumentContext document, CancellationToken cancellation)
        {
            var siblings = new FactSiblings(document.StatusFacts);
            Features.AddRange(document.StatusFacts.Where(f => f.Subject == subject).Select(f => FactFeatures.Of(document, f, siblings)));
        }
    }
}
