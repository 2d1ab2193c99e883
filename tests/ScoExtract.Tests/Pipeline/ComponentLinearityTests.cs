using ScoExtract.Benchmarks;

namespace ScoExtract.Tests.Pipeline;

/// <summary>Eight times the text may take eight times as long in every component, and by no means the 64 times of a quadratic step.</summary>
/// <remarks>Processor time, for the machine may be busy. The long tests run on request: <c>--explicit only --filter-class *ComponentLinearityTests</c>.</remarks>
[Collection(TimedTests.Name)]
public sealed class ComponentLinearityTests
{
    private const int Times = 8;

    private static readonly Extractor Whole = Extractor.CreateDefault();

    public static TheoryData<string> Units() => [.. HostileText.Units];

    public static TheoryData<string> Components() => [.. LoneComponents.Names];

    [Theory]
    [MemberData(nameof(Units))]
    public void The_pipeline_takes_time_as_the_text_is_long(string unit) => AssertLinear(Whole, unit, 40_000, bound: 3 * Times);

    [Fact(Explicit = true)]
    public void The_pipeline_takes_time_as_a_long_text_is_long() => AssertAllLinear(Whole);

    [Theory(Explicit = true)]
    [MemberData(nameof(Components))]
    public void Each_component_takes_time_as_a_long_text_is_long(string component) => AssertAllLinear(LoneComponents.Create(component));

    // All texts in one test: what runs on request only is listed as skipped, row by row, whenever the suite runs.
    private static void AssertAllLinear(Extractor extractor) =>
        Assert.Multiple([.. HostileText.Units.Select<string, Action>(unit => () => AssertLinear(extractor, unit, 1_000_000, bound: 1.5 * Times))]);

    private static void AssertLinear(Extractor extractor, string unit, int length, double bound) =>
        GrowthOfTime.AssertBelow(
            bound,
            HostileText.Repeat(unit, length),
            HostileText.Repeat(unit, length * Times),
            text => extractor.Extract(new Document("long", text), TestContext.Current.CancellationToken));
}
