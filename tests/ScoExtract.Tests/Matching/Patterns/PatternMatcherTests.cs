using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching.Patterns;

public sealed class PatternMatcherTests
{
    [Theory]
    [InlineData("n", "7", "7")]
    [InlineData("n[1-31]", "32", null)]
    [InlineData("d:n[1-31]", "31 x", "31 d=31")]
    [InlineData("\"of\" n", "of 7", "of 7")]
    [InlineData("\"of\" n", "in 7", null)]
    [InlineData("\"of|in\" n", "in 7", "in 7")]
    [InlineData("\"as of\" n", "as of 7", "as of 7")]
    [InlineData("(A|B) n", "B 7", "B 7")]
    [InlineData("(A|B) n", "C 7", null)]
    [InlineData("A? n", "7", "7")]
    [InlineData("A (\",\" A)*", "A, A, A B", "A, A, A")]
    [InlineData("A+ B", "A A A B", "A A A B")]
    [InlineData("A+ A B", "A A A B", "A A A B")]
    [InlineData("A+ B", "B", null)]
    [InlineData("n _ \"/\" _ n", "1/2", "1/2")]
    [InlineData("n _ \"/\" _ n", "1 /2", null)]
    [InlineData("A ~ B", "A B", "A B")]
    [InlineData("\"of\" < n > A", "of 7 A", "7")]
    [InlineData("n ?=A", "7 A", "7")]
    [InlineData("n ?=A", "7 B", null)]
    [InlineData("n ?!A", "7 B", "7")]
    [InlineData("n ?!A", "7 A", null)]
    [InlineData("n ?!A", "7", "7")]
    [InlineData("A{k=3} x:n", "A 7", "A 7 k=3 x=7")]
    [InlineData("((A)) (x:A|y:B)?", "A5 B6", "A5 B6 y=6")]
    [InlineData("$day \"of\"? $day", "7 of 8", "7 of 8 d=7 d=8")]
    [InlineData("(A B|A) (B C|C)", "A B C", "A B C")]
    public void A_pattern_takes_what_it_says(string pattern, string text, string? expected) => Assert.Equal(expected, Match([pattern], text, 0));

    [Theory]
    [InlineData("?<=A n", "A 7", "7")]
    [InlineData("?<=A n", "B 7", null)]
    [InlineData("?<!A n", "B 7", "7")]
    [InlineData("?<!A n", "A 7", null)]
    public void A_pattern_may_ask_what_stands_before(string pattern, string text, string? expected) => Assert.Equal(expected, Match([pattern], text, 1));

    [Theory]
    [InlineData("?<<=A n", "A B 7", "7")]
    [InlineData("?<<=A n", "B A 7", null)]
    [InlineData("?<<!A n", "B A 7", "7")]
    [InlineData("?<<!A n", "A B 7", null)]
    public void A_pattern_may_ask_what_stands_one_token_farther_back(string pattern, string text, string? expected) => Assert.Equal(expected, Match([pattern], text, 2));

    [Theory]
    [InlineData("?<<=A n", "7", null)]
    [InlineData("?<<!A n", "7", "7")]
    public void Nothing_stands_before_the_first_token(string pattern, string text, string? expected) => Assert.Equal(expected, Match([pattern], text, 0));

    [Fact]
    public void The_longest_match_wins_and_of_equals_the_first_pattern()
    {
        Assert.Equal("A B x=1", Match(["A", "{x=1} A B", "{x=2} A B"], "A B", 0));
        Assert.Equal("A x=2", Match(["A B C", "{x=2} A"], "A B", 0));
    }

    [Fact]
    public void A_match_does_not_go_on_in_the_next_paragraph() => Assert.Equal("A", Match(["A A?"], "A\n\nA", 0));

    [Theory]
    [InlineData("\"A")]
    [InlineData("A ?=\"B")]
    [InlineData("(A")]
    [InlineData("A)")]
    [InlineData("A[1-")]
    [InlineData("$nowhere")]
    public void A_pattern_that_is_not_well_formed_is_an_error(string pattern) =>
        Assert.Throws<FormatException>(() => Match([pattern], "A", 0));

    [Theory]
    [InlineData("A?")]
    [InlineData("(A|B*)")]
    [InlineData("?=A")]
    public void A_pattern_that_can_match_nothing_is_an_error(string pattern) =>
        Assert.Throws<FormatException>(() => Match([pattern], "A", 0));

    [Fact]
    public void A_text_made_to_exhaust_the_steps_at_every_token_gets_no_more_than_its_length_is_worth()
    {
        // Every token begins a list that has no end: without a limit each would be read to the end of the text.
        var (matcher, classifier, _) = Matcher(["(A|B|A B)+ C"]);
        using var text = WordClassifier.Tokenizer.Tokenize(string.Concat(Enumerable.Repeat("A B ", 20_000)));
        matcher.Reset(text);
        for (var i = 0; i < text.Count; i++)
        {
            Assert.False(matcher.TryMatch(PatternPosition.Before(i), out _));
        }

        Assert.InRange(classifier.Asked, 1, 4 * text.Count);
    }

    private static string? Match(string[] patterns, string raw, int token)
    {
        var (matcher, _, slots) = Matcher(patterns);
        using var text = WordClassifier.Tokenizer.Tokenize(raw);
        matcher.Reset(text);
        if (!matcher.TryMatch(PatternPosition.Before(token), out var match))
        {
            return null;
        }

        var span = text.Span(PatternPosition.Token(match.Begin), PatternPosition.Token(match.End - 1));
        return string.Join(' ', matcher.Captures.ToArray().Select(c => $"{slots[c.Slot]}={c.Value}").Prepend(span.Slice(raw)));
    }

    private static (PatternMatcher Matcher, WordClassifier Classifier, Dictionary<int, string> Slots) Matcher(string[] patterns)
    {
        var (symbols, slots) = (new PatternSymbols(), new PatternSymbols());
        foreach (var name in new[] { "A", "B", "C", "n" })
        {
            symbols.Class(name);
        }

        var compiler = new PatternCompiler(symbols, slots);
        compiler.Define("day", "d:n[1-31]");
        foreach (var pattern in patterns)
        {
            compiler.Add(pattern);
        }

        var classifier = new WordClassifier(symbols);
        return (new PatternMatcher(compiler.Build(), classifier), classifier, "dkxy".ToDictionary(c => slots.Class($"{c}"), c => $"{c}"));
    }
}
