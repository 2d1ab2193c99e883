using ScoExtract.Components;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Pipeline;

public sealed class ExtractionPipelineBuilderTests
{
    private static readonly string[] BuiltIn = [.. ExtractionPipeline.CreateBuilder().Build().ComponentNames];

    [Fact]
    public void Components_are_placed_before_after_in_place_of_and_behind_others()
    {
        var pipeline = ExtractionPipeline.CreateBuilder()
            .AddBefore("resolver", new Named("a"))
            .AddAfter("resolver", new Named("b"))
            .AddAfter("b", new Named("c"))
            .Add(new Named("z"))
            .Replace("a", new Named("A"))
            .Build();

        var at = Array.IndexOf(BuiltIn, "resolver");
        Assert.Equal([.. BuiltIn[..at], "A", "resolver", "b", "c", .. BuiltIn[(at + 1)..], "z"], pipeline.ComponentNames);
    }

    [Fact]
    public void A_component_is_taken_out() =>
        Assert.Equal(BuiltIn.Except(["resolver"]), ExtractionPipeline.CreateBuilder().Remove("resolver").Build().ComponentNames);

    [Fact]
    public void A_builder_builds_the_same_pipeline_twice()
    {
        var builder = ExtractionPipeline.CreateBuilder().Add(new Named("z"));

        Assert.Equal(builder.Build().ComponentNames, builder.Build().ComponentNames);
    }

    [Fact]
    public void What_is_not_there_is_named_with_what_is()
    {
        var error = Assert.Throws<ArgumentException>(() => ExtractionPipeline.CreateBuilder().Remove("parser").Build());

        Assert.StartsWith("The pipeline has no component called 'parser'; it has ", error.Message);
        Assert.Contains("resolver", error.Message);
    }

    [Fact]
    public void Two_components_of_one_name_are_refused() =>
        Assert.Equal(
            "Two components of the pipeline are called 'z'.",
            Assert.Throws<ArgumentException>(() => ExtractionPipeline.CreateBuilder().Add(new Named("z")).Add(new Named("z")).Build()).Message);

    [Fact]
    public void Unknown_and_missing_languages_are_refused()
    {
        Assert.Throws<ArgumentException>(() => ExtractionPipeline.CreateBuilder().UseLanguages());
        Assert.Throws<ArgumentException>(() => ExtractionPipeline.CreateBuilder().UseLanguages("fr", "xx").Build());
    }

    [Fact]
    public void Only_the_languages_that_are_used_are_known()
    {
        var extractor = new Extractor(ExtractionPipeline.CreateBuilder().UseLanguages("fr", "fr").Build());

        Assert.Equal("fr", extractor.Extract(new Document("d", "Elle a été fondée en 2001 par les six États.")).Language);
        Assert.Equal("und", extractor.Extract(new Document("d", "It was founded in 2001 by the six states.")).Language);
        Assert.Throws<ArgumentException>(() => extractor.Extract(new Document("d", "x") { Language = "en" }));
    }

    [Fact]
    public void Cancellation_is_seen_between_components()
    {
        using var source = new CancellationTokenSource();
        var after = new Named("after");
        var extractor = new Extractor(ExtractionPipeline.CreateBuilder().AddBefore("resolver", new Named("stop", source.Cancel)).AddAfter("stop", after).Build());

        Assert.Throws<OperationCanceledException>(() => extractor.Extract(new Document("d", "x"), source.Token));
        Assert.Equal(0, after.Runs);
    }

    private sealed class Named(string name, Action? action = null) : IPipelineComponent
    {
        public string Name => name;

        public int Runs { get; private set; }

        public void Process(DocumentContext document, CancellationToken cancellation)
        {
            Runs++;
            action?.Invoke();
        }
    }
}
