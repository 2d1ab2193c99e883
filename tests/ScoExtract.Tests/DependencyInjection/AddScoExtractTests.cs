using Microsoft.Extensions.DependencyInjection;
using ScoExtract.Components;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.DependencyInjection;

public sealed class AddScoExtractTests
{
    private static readonly Document Text = new("a.txt", "The hall was full.");

    [Fact]
    public void The_extractor_is_one_for_all()
    {
        using var services = new ServiceCollection().AddScoExtract().BuildServiceProvider();

        var extractor = services.GetRequiredService<IExtractor>();

        Assert.Same(extractor, services.GetRequiredService<IExtractor>());
        Assert.Equal("a.txt", extractor.Extract(Text).Document.Id);
    }

    [Fact]
    public void A_component_gets_its_own_services_and_does_its_part()
    {
        using var services = new ServiceCollection()
            .AddSingleton(new Lexicon("hall", "XX:Hall"))
            .AddScoExtract(b => b.AddComponentBefore<LexiconTagger>("resolver"))
            .BuildServiceProvider();

        var mention = Assert.Single(services.GetRequiredService<IExtractor>().Extract(Text).Mentions);

        Assert.Equal(("hall", "XX:Hall", "lexicon"), (mention.Text, mention.Value, mention.Provenance.Component));
    }

    [Fact]
    public void Components_run_where_they_were_placed_in_the_order_of_the_calls()
    {
        using var services = new ServiceCollection()
            .AddScoExtract(b => b.AddComponent<Last>().AddComponentBefore<First>("resolver"))
            .AddScoExtract(b => b.AddComponentAfter<Second>("first").ReplaceComponent<Resolver>("resolver"))
            .BuildServiceProvider();

        var diagnostics = services.GetRequiredService<IExtractor>().Extract(Text).Diagnostics;

        Assert.Equal(["first", "second", "resolver", "last"], diagnostics.Select(d => d.Code));
    }

    [Fact]
    public void Names_of_ones_own_come_from_a_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("names.tsv", "id\tkind\tnames\nXX:Hall\tplace\tThe Hall; hall of Xyz\n");
        using var services = new ServiceCollection().AddScoExtract(b => b.AddGazetteer(path)).BuildServiceProvider();

        var mention = Assert.Single(services.GetRequiredService<IExtractor>().Extract(Text with { Text = "They met in the hall of Xyz." }).Mentions);

        Assert.Equal("XX:Hall", mention.Value);
    }

    [Fact]
    public void A_component_can_be_taken_out()
    {
        using var services = new ServiceCollection()
            .AddSingleton(new Lexicon("hall", "XX:Hall"))
            .AddScoExtract(b => b.AddComponentBefore<LexiconTagger>("resolver").RemoveComponent("resolver"))
            .BuildServiceProvider();

        Assert.Empty(services.GetRequiredService<IExtractor>().Extract(Text).Mentions);
    }

    [Fact]
    public void A_language_that_was_not_asked_for_is_refused()
    {
        using var services = new ServiceCollection().AddScoExtract(b => b.UseLanguages("fr", "ar")).BuildServiceProvider();
        var extractor = services.GetRequiredService<IExtractor>();

        Assert.Throws<ArgumentException>(() => extractor.Extract(Text with { Language = "en" }));
        Assert.Equal("fr", extractor.Extract(Text with { Language = "fr" }).Language);
    }

    [Fact]
    public void Options_can_be_configured_the_usual_way()
    {
        using var services = new ServiceCollection()
            .Configure<ScoExtractOptions>(o => o.Languages.Remove("en"))
            .AddScoExtract()
            .BuildServiceProvider();

        Assert.Throws<ArgumentException>(() => services.GetRequiredService<IExtractor>().Extract(Text with { Language = "en" }));
    }

    [Fact]
    public void Mistakes_are_told_when_the_extractor_is_asked_for()
    {
        using var language = new ServiceCollection().AddScoExtract(b => b.UseLanguages("tlh")).BuildServiceProvider();
        using var place = new ServiceCollection().AddScoExtract(b => b.AddComponentAfter<Last>("nowhere")).BuildServiceProvider();

        Assert.Contains("tlh", Assert.Throws<ArgumentException>(language.GetRequiredService<IExtractor>).Message, StringComparison.Ordinal);
        Assert.Contains("nowhere", Assert.Throws<ArgumentException>(place.GetRequiredService<IExtractor>).Message, StringComparison.Ordinal);
    }

    private sealed record Lexicon(string Word, string Id);

    private sealed class LexiconTagger(Lexicon lexicon) : IPipelineComponent
    {
        public string Name => "lexicon";

        public void Process(DocumentContext document, CancellationToken cancellation)
        {
            var at = document.Document.Text.IndexOf(lexicon.Word, StringComparison.Ordinal);
            document.Candidates.Add(new MentionCandidate(
                new PlaceMention
                {
                    Span = new TextSpan(at, at + lexicon.Word.Length),
                    Text = lexicon.Word,
                    PlaceId = lexicon.Id,
                    Provenance = new Provenance(Name, "word"),
                },
                Priority: 1));
        }
    }

    private abstract class Marker(string name) : IPipelineComponent
    {
        public string Name => name;

        public void Process(DocumentContext document, CancellationToken cancellation) =>
            document.Diagnostics.Add(new Diagnostic(name, "was here"));
    }

    private sealed class First() : Marker("first");

    private sealed class Second() : Marker("second");

    private sealed class Resolver() : Marker("resolver");

    private sealed class Last() : Marker("last");
}
