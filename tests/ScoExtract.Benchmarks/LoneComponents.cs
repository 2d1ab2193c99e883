using ScoExtract.Pipeline;

namespace ScoExtract.Benchmarks;

/// <summary>Extractors of the public API that do one thing only: a component with those that it cannot do without, tokens included.</summary>
/// <remarks>The tests of time link this file too.</remarks>
internal static class LoneComponents
{
    private static readonly Dictionary<string, string[]> Sets = new()
    {
        ["no component"] = [],
        ["symbols"] = ["symbols", "resolver"],
        ["dates"] = ["dates", "resolver", "date-resolver"],
        ["names"] = ["names", "resolver"],
        ["names, tagger"] = ["names", "tagger", "resolver"],
    };

    /// <summary>What each finds.</summary>
    public static IEnumerable<string> Names => Sets.Keys;

    /// <summary>Makes the extractor that finds this.</summary>
    /// <param name="name">One of <see cref="Names"/>.</param>
    public static Extractor Create(string name)
    {
        var builder = ExtractionPipeline.CreateBuilder();
        foreach (var other in builder.Build().ComponentNames.Except(Sets[name]))
        {
            builder.Remove(other);
        }

        return new Extractor(builder.Build());
    }
}
