using CsCheck;
using ScoExtract.Matching;

namespace ScoExtract.Tests.Matching;

public class TagLatticeTests
{
    private const int Rows = 64;

    private static readonly Gen<(int[] Orders, int[] Weights, int[] Sentence)> Cases = Gen.Select(
        Gen.Int[-60, 60].Array[TagLabels.Count * TagLabels.Count],
        Gen.Int[-127, 127].Array[Rows * TagLabels.Weighted],
        Gen.Int[0, Rows - 1].Array[1, 4]);

    [Fact]
    public void The_best_labels_are_those_of_highest_score_among_the_well_formed() =>
        Cases.Sample((orders, weights, sentence) =>
        {
            var lattice = Decode(orders, weights, sentence);
            var all = Sequences(sentence.Length).ToList();
            var best = all.Max(s => ScoreOf(s, orders, weights, sentence));
            var labels = lattice.Labels.ToArray().Select(l => (int)l).ToArray();
            Assert.Contains(all, s => s.SequenceEqual(labels));
            Assert.Equal(best, ScoreOf(labels, orders, weights, sentence));
        }, iter: 200);

    [Fact]
    public void The_probability_of_a_name_is_the_share_of_the_label_sequences_that_have_it() =>
        Cases.Sample((orders, weights, sentence) =>
        {
            var lattice = Decode(orders, weights, sentence);
            var all = Sequences(sentence.Length).Select(s => (Labels: s, Weight: Math.Exp(ScoreOf(s, orders, weights, sentence) * (double)Model(orders, weights).Scale))).ToList();
            var total = all.Sum(s => s.Weight);
            foreach (var type in Enum.GetValues<TagType>())
            {
                for (var first = 0; first < sentence.Length; first++)
                {
                    var token = all.Where(s => s.Labels[first] == TagLabels.Begin(type) || s.Labels[first] == TagLabels.Inside(type)).Sum(s => s.Weight) / total;
                    Assert.Equal(token, lattice.Probability(first, type), 1e-6);
                    for (var end = first + 1; end <= sentence.Length; end++)
                    {
                        var span = all.Where(s => IsName(s.Labels, first, end, type)).Sum(s => s.Weight) / total;
                        Assert.Equal(span, lattice.Probability(first, end, type), 1e-6);
                    }
                }
            }
        }, iter: 50);

    [Fact]
    public void A_name_never_starts_inside_however_high_the_weight()
    {
        var weights = new int[Rows * TagLabels.Weighted];
        weights[TagLabels.Inside(TagType.Place) - 1] = 127;
        weights[TagLabels.Begin(TagType.Place) - 1] = -127;
        var labels = Decode(new int[TagLabels.Count * TagLabels.Count], weights, [0, 0, 0, 0]).Labels;
        Assert.Equal([TagLabels.Begin(TagType.Place), TagLabels.Inside(TagType.Place), TagLabels.Inside(TagType.Place), TagLabels.Inside(TagType.Place)], labels.ToArray().Select(l => (int)l));
    }

    [Fact]
    public void A_long_sentence_is_decoded_without_overflow()
    {
        var weights = new int[Rows * TagLabels.Weighted];
        weights[TagLabels.Begin(TagType.Organization) - 1] = 127;
        var labels = Decode(new int[TagLabels.Count * TagLabels.Count], weights, new int[200_000]).Labels;
        Assert.True(labels.IndexOfAnyExcept((byte)TagLabels.Begin(TagType.Organization)) < 0);
    }

    [Fact]
    public void Names_are_told_in_order_and_side_by_side()
    {
        var weights = new int[Rows * TagLabels.Weighted];
        weights[(1 * TagLabels.Weighted) + TagLabels.Begin(TagType.Place) - 1] = 100;
        weights[(2 * TagLabels.Weighted) + TagLabels.Inside(TagType.Place) - 1] = 100;
        weights[(3 * TagLabels.Weighted) + TagLabels.Begin(TagType.Person) - 1] = 100;
        var lattice = Decode(new int[TagLabels.Count * TagLabels.Count], weights, [0, 1, 2, 1, 0, 3]);
        var names = new List<TaggedName>();
        for (var at = 0; lattice.TryNext(at, out var name); at = name.End)
        {
            names.Add(name);
        }

        Assert.Equal([new TaggedName(1, 3, TagType.Place), new TaggedName(3, 4, TagType.Place), new TaggedName(5, 6, TagType.Person)], names);
    }

    private static bool IsName(int[] labels, int first, int end, TagType type) =>
        labels[first] == TagLabels.Begin(type)
        && Enumerable.Range(first + 1, end - first - 1).All(i => labels[i] == TagLabels.Inside(type))
        && (end == labels.Length || labels[end] != TagLabels.Inside(type));

    private static TaggerModel Model(int[] orders, int[] weights) => new(
        "en", 1, 6, 1 / 32f, [.. orders.Select(o => (short)o)], [ulong.MaxValue], [.. new sbyte[TagLabels.Weighted], .. weights.Select(w => (sbyte)w)]);

    private static TagLattice Decode(int[] orders, int[] weights, int[] sentence)
    {
        var lattice = new TagLattice();
        lattice.Reset(Model(orders, weights), sentence.Length);
        for (var token = 0; token < sentence.Length; token++)
        {
            lattice.Score(token, [sentence[token]]);
        }

        lattice.Decode();
        return lattice;
    }

    private static int ScoreOf(int[] labels, int[] orders, int[] weights, int[] sentence)
    {
        var (score, previous) = (0, TagLabels.Outside);
        for (var token = 0; token < labels.Length; token++)
        {
            score += orders[(previous * TagLabels.Count) + labels[token]];
            score += labels[token] == TagLabels.Outside ? 0 : weights[(sentence[token] * TagLabels.Weighted) + labels[token] - 1];
            previous = labels[token];
        }

        return score;
    }

    private static IEnumerable<int[]> Sequences(int length) =>
        length == 0
            ? [[]]
            : Sequences(length - 1).SelectMany(s => Enumerable.Range(0, TagLabels.Count)
                .Where(l => TagLabels.MayFollow(s.Length == 0 ? TagLabels.Outside : s[^1], l)).Select(l => s.Append(l).ToArray()));
}
