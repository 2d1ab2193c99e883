using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class TrainedTaggerTests
{
    private static readonly TaggerTrainingOptions Options = new() { Bits = 14, MinimumCount = 1 };

    // An invented country's names, in frames that tell places from organizations by what stands before them.
    private static readonly string[] Names = ["Zembla", "Ruritania", "Strelsau", "Onhava", "Syldavia", "Klow", "Borduria", "Szohod", "Elbonia", "Grustark"];

    [Fact]
    public void It_learns_from_context_what_an_unknown_name_is()
    {
        var tagger = TrainedTagger.Train("en", 1, Sentences(Names), Options);
        var scores = tagger.Evaluate(Sentences(["Gondal", "Angria"]));
        Assert.All(scores, s => Assert.Equal(1, s.F1));
        Assert.Contains(scores, s => s is { Source: "all", Type: "LOC", Gold: 4 });
        Assert.Contains(scores, s => s is { Source: "all", Type: "ORG", Gold: 2 });
    }

    [Fact]
    public void The_same_sentences_give_the_same_bytes() =>
        Assert.Equal(TrainedTagger.Train("en", 1, Sentences(Names), Options).Bytes.ToArray(), TrainedTagger.Train("en", 1, Sentences(Names), Options).Bytes.ToArray());

    [Fact]
    public void Another_seed_or_order_of_sentences_gives_other_bytes()
    {
        var bytes = TrainedTagger.Train("en", 1, Sentences(Names), Options).Bytes.ToArray();
        Assert.NotEqual(bytes, TrainedTagger.Train("en", 1, Sentences(Names), Options with { Seed = 1 }).Bytes.ToArray());
        Assert.NotEqual(bytes, TrainedTagger.Train("en", 1, [.. Sentences(Names).Reverse()], Options).Bytes.ToArray());
    }

    [Fact]
    public void Without_sentences_there_is_nothing_to_learn() =>
        Assert.Throws<ArgumentException>(() => TrainedTagger.Train("en", 1, [], Options));

    private static TaggedSentence[] Sentences(IEnumerable<string> names) =>
    [
        .. names.SelectMany(n => new[]
        {
            Sentence($"They met in {n}/LOC yesterday ."),
            Sentence($"A road leads to the coast of {n}/LOC , it said ."),
            Sentence($"The chairman of the {n}/ORG Bank/ORG resigned ."),
            Sentence($"Yesterday Mr {n}/PER resigned ."),
        }),
    ];

    private static TaggedSentence Sentence(string tagged)
    {
        var (words, tags) = (new List<string>(), new List<string>());
        var last = "";
        foreach (var word in tagged.Split(' '))
        {
            var parts = word.Split('/');
            var type = parts.Length > 1 ? parts[1] : "";
            words.Add(parts[0]);
            tags.Add(type.Length == 0 ? "O" : (type == last ? "I-" : "B-") + type);
            last = type;
        }

        return new TaggedSentence("toy", words, tags);
    }
}
