using ScoExtract.Learning.Tagging;
using ScoExtract.Matching;

namespace ScoExtract.Learning.Tests.Tagging;

public class TaggerRecipeTests
{
    private static readonly Dictionary<string, IReadOnlyList<TaggedSentence>> Corpora = new()
    {
        ["en"] = ToyCorpus.Of("en", ToyCorpus.Names),
        ["fr"] = ToyCorpus.Of("fr", ToyCorpus.Names),
    };

    private static readonly ParallelText Parallel = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["en"] = ["They met in Gondal yesterday.", "Yesterday Mr Angria resigned.", "They met in Norway yesterday."],
        ["fr"] = ["Ils sont venus à Gondal hier.", "Hier M. Angria a démissionné.", "Ils sont venus en Norvège hier."],
        ["es"] = ["Vinieron a Gondal ayer.", "Ayer el Sr. Angria dimitió.", "Vinieron a Noruega ayer."],
    });

    [Fact]
    public void A_language_without_a_corpus_learns_from_those_of_others() =>
        Assert.Equal(["en", "fr", "es"], new TaggerRecipe(Corpora, Parallel).Languages);

    [Fact]
    public void But_not_without_a_parallel_text()
    {
        var recipe = new TaggerRecipe(Corpora, null);
        Assert.Equal(["en", "fr"], recipe.Languages);
        Assert.Throws<ArgumentException>(() => recipe.Train("es", 1));
    }

    [Fact]
    public void A_name_counts_in_parallel_text_that_is_listed_or_found_in_two_languages()
    {
        var taggers = Corpora.ToDictionary(c => c.Key, c => TrainedTagger.Train(c.Key, 1, c.Value, new TaggerTrainingOptions { Bits = 14, MinimumCount = 1 }));
        var labelled = new SilverLabels(Parallel, taggers).Of("fr", new SentenceEncoder("fr", 14));
        Assert.Equal(
            [[("Gondal", TagType.Place)], [("Angria", TagType.Person)], [("Norvège", TagType.Place)]],
            labelled.Select(l => l.Names.Select(n => (l.Text[n.Span.Start..n.Span.End], n.Type)).ToArray()).ToArray());
        var alone = new SilverLabels(Parallel, new Dictionary<string, TrainedTagger> { ["fr"] = taggers["fr"] }).Of("fr", new SentenceEncoder("fr", 14));
        Assert.Empty(alone[0].Names);
    }
}
