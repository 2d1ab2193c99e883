using ScoExtract.Learning.Ranking;
using ScoExtract.Learning.Tagging;
using ScoExtract.Learning.Tests.Tagging;

namespace ScoExtract.Learning.Tests.Ranking;

public class RankerRecipeTests
{
    private static readonly TaggedSentence[] Corpus = ToyCorpus.Of("en", Enumerable.Range('a', 15).SelectMany(c => ToyCorpus.Names.Select(n => n + (char)c)));

    private static readonly RankerRecipe Recipe = Of(Corpus);

    [Fact]
    public void The_same_corpus_gives_the_same_bytes() =>
        Assert.Equal(Recipe.Train("en", 1).Bytes.ToArray(), Recipe.Train("en", 1).Bytes.ToArray());

    [Fact]
    public void It_is_measured_without_and_with()
    {
        var ranker = Recipe.Train("en", 1);
        Assert.True(ranker.Candidates >= Corpus.Length / 2);
        var (without, with) = ranker.Evaluate(ToyCorpus.Of("en", ["Gondal", "Angria"]));
        Assert.Equal(without.Select(s => (s.Source, s.Type, s.Gold)), with.Select(s => (s.Source, s.Type, s.Gold)));
        Assert.Contains(with, s => s is { Source: "all", Type: "LOC", Gold: 4 });
    }

    [Fact]
    public void A_language_without_a_corpus_has_no_ranker()
    {
        Assert.Equal(["en"], Recipe.Languages);
        Assert.Throws<ArgumentException>(() => Recipe.Train("es", 1));
    }

    [Fact]
    public void A_corpus_without_names_is_refused() =>
        Assert.Throws<ArgumentException>(() => Of([.. Enumerable.Repeat(ToyCorpus.Sentence("They left ."), 200)]).Train("en", 1));

    private static RankerRecipe Of(IReadOnlyList<TaggedSentence> corpus) =>
        new(new Dictionary<string, IReadOnlyList<TaggedSentence>> { ["en"] = corpus }) { TaggerOptions = new TaggerTrainingOptions { Bits = 14, MinimumCount = 1 } };
}
