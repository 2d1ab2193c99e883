using CsCheck;
using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Pipeline;
using ScoExtract.Text;

namespace ScoExtract.Tests.Pipeline;

public sealed class MentionResolverTests
{
    [Theory]
    [InlineData("0-5:1 6-9:1", "0-5 6-9")]
    [InlineData("6-9:1 0-5:1", "0-5 6-9")] // in text order
    [InlineData("0-5:1 3-9:2", "3-9")] // priority first
    [InlineData("0-5:1 3-9:1", "3-9")] // then length
    [InlineData("0-5:1 4-9:1", "0-5")] // then the order of proposal
    [InlineData("4-9:1 0-5:1", "4-9")]
    [InlineData("0-9:1 2-4:2 6-8:2", "2-4 6-8")]
    [InlineData("0-5:1 5-9:1", "0-5 5-9")] // side by side is no overlap
    [InlineData("0-5:1 0-5:1", "0-5")]
    [InlineData("", "")]
    public void A_flat_set_is_kept(string candidates, string kept) =>
        Assert.Equal(kept, string.Join(' ', Resolve([.. candidates.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Parse)]).Select(m => $"{m.Span.Start}-{m.Span.End}")));

    [Fact]
    public void What_stands_already_is_kept()
    {
        var context = Context();
        context.Mentions.Add(Mention(2, 4));
        context.Candidates.Add(new MentionCandidate(Mention(0, 9), 9));
        context.Candidates.Add(new MentionCandidate(Mention(5, 9), 0));

        new MentionResolver().Process(context, default);

        Assert.Equal([new TextSpan(2, 4), new TextSpan(5, 9)], context.Mentions.Select(m => m.Span));
        Assert.Empty(context.Candidates);
    }

    [Theory]
    [InlineData(50, 61)]
    [InlineData(-1, 4)]
    [InlineData(5, 4)]
    public void A_span_that_is_none_of_the_text_is_told_with_the_component(int start, int end)
    {
        var candidate = Context();
        candidate.Candidates.Add(new MentionCandidate(Mention(start, end), 1));
        var mention = Context();
        mention.Mentions.Add(Mention(start, end));

        foreach (var context in new[] { candidate, mention })
        {
            var message = Assert.Throws<InvalidOperationException>(() => new MentionResolver().Process(context, default)).Message;
            Assert.Contains($"'test' found a mention at [{start},{end})", message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Kept_mentions_are_disjoint_and_every_other_one_has_a_better_rival() =>
        Gen.Select(Gen.Int[0, 40], Gen.Int[1, 12], Gen.Int[0, 3]).List[0, 30].Sample(list =>
        {
            var candidates = list.Select(c => new MentionCandidate(Mention(c.Item1, c.Item1 + c.Item2), c.Item3)).ToArray();
            var kept = Resolve(candidates);

            Assert.All(kept.Zip(kept.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            Assert.All(
                candidates.Where(c => !kept.Contains(c.Mention)),
                c => Assert.Contains(candidates, k => kept.Contains(k.Mention) && k.Mention.Span.Overlaps(c.Mention.Span) && (k.Priority, k.Mention.Span.Length).CompareTo((c.Priority, c.Mention.Span.Length)) >= 0));
        });

    private static List<Mention> Resolve(MentionCandidate[] candidates)
    {
        var context = Context();
        foreach (var candidate in candidates)
        {
            context.Candidates.Add(candidate);
        }

        new MentionResolver().Process(context, default);
        return [.. context.Mentions];
    }

    private static DocumentContext Context() =>
        new(new Document("t", new string('x', 60)), new Tokenizer([]).Tokenize(""), [], [], null, LanguageIdentifier.Undetermined);

    private static MentionCandidate Parse(string candidate)
    {
        var numbers = candidate.Split('-', ':').Select(int.Parse).ToArray();
        return new MentionCandidate(Mention(numbers[0], numbers[1]), numbers[2]);
    }

    private static PlaceMention Mention(int start, int end) =>
        new() { Span = new TextSpan(start, end), Text = "", Provenance = new Provenance("test", "test") };
}
