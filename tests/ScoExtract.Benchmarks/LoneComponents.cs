using ScoExtract.Pipeline;

namespace ScoExtract.Benchmarks;

/// <summary>Extractors of the public API that do one thing only: a component with those that it cannot do without, tokens included.</summary>
internal static class LoneComponents
{
    private static readonly (string Name, string[] Components)[] Sets =
    [
        ("no component", []),
        ("symbols", ["symbols", "resolver"]),
        ("dates", ["dates", "resolver", "date-resolver"]),
        ("names", ["names", "resolver"]),
        ("names, tagger", ["names", "tagger", "resolver"]),
    ];

    /// <summary>The extractors, by what they find.</summary>
    public static IEnumerable<(string Name, Extractor Extractor)> All() => Sets.Select(s => (s.Name, Build(s.Components)));

    private static Extractor Build(string[] components)
    {
        var builder = ExtractionPipeline.CreateBuilder();
        foreach (var other in builder.Build().ComponentNames.Except(components))
        {
            builder.Remove(other);
        }

        return new Extractor(builder.Build());
    }
}
