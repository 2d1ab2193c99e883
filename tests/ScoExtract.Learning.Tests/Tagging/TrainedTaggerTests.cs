using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class TrainedTaggerTests
{
    private static readonly TaggerTrainingOptions Options = new() { Bits = 14, MinimumCount = 1 };

    // Frames that tell places from organizations and persons by what stands around them.
    private static readonly TaggedSentence[] Sentences = ToyCorpus.Of("en", ToyCorpus.Names);

    [Fact]
    public void It_learns_from_context_what_an_unknown_name_is()
    {
        var tagger = TrainedTagger.Train("en", 1, Sentences, Options);
        var scores = tagger.Evaluate(ToyCorpus.Of("en", ["Gondal", "Angria"]));
        Assert.All(scores, s => Assert.Equal(1, s.F1));
        Assert.Contains(scores, s => s is { Source: "all", Type: "LOC", Gold: 4 });
        Assert.Contains(scores, s => s is { Source: "all", Type: "ORG", Gold: 2 });
    }

    [Fact]
    public void The_same_sentences_give_the_same_bytes() =>
        Assert.Equal(TrainedTagger.Train("en", 1, Sentences, Options).Bytes.ToArray(), TrainedTagger.Train("en", 1, Sentences, Options).Bytes.ToArray());

    [Fact]
    public void Another_seed_or_order_of_sentences_gives_other_bytes()
    {
        var bytes = TrainedTagger.Train("en", 1, Sentences, Options).Bytes.ToArray();
        Assert.NotEqual(bytes, TrainedTagger.Train("en", 1, Sentences, Options with { Seed = 1 }).Bytes.ToArray());
        Assert.NotEqual(bytes, TrainedTagger.Train("en", 1, [.. Sentences.Reverse()], Options).Bytes.ToArray());
    }

    [Fact]
    public void Without_sentences_there_is_nothing_to_learn() =>
        Assert.Throws<ArgumentException>(() => TrainedTagger.Train("en", 1, [], Options));
}
