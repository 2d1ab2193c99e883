using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class GoldValidatorTests
{
    private static readonly GoldMention Good = new() { Id = "d1", Type = "Date", Start = 10, End = 20, Text = "0123456789", Value = "2001" };

    private static readonly GoldStatusFact GoodFact = GoldFact("BY") with { Id = "s1", Evidence = new TextSpan(0, 70) };

    public static TheoryData<string, GoldMention> BadMentions => new()
    {
        { "d1: the text at [10,20) is '0123456789', not '0123456780'", Good with { Text = "0123456780" } },
        { "d1: [10,71) is no span", Good with { End = 71 } },
        { "d1: [10,10) is no span", Good with { End = 10, Text = "" } },
        { "d1: [-1,20) is no span", Good with { Start = -1 } },
        { "d1: there is no type 'Person'", Good with { Type = "Person" } },
        { "p1: the id of a Date is d and a number", Good with { Id = "p1" } },
        { "d: the id of a Date is d and a number", Good with { Id = "d" } },
        { "d1: a Date has a value", Good with { Value = null } },
    };

    public static TheoryData<string, GoldStatusFact> BadFacts => new()
    {
        { "s1: a Change tells its change", GoodFact with { Change = null } },
        { "s1: a Change tells its change", GoodFact with { Kind = StatusFactKind.State } },
        { "s1: the subject 'Belarus'", GoodFact with { Subject = "Belarus" } },
        { "s1: the subject 'org:'", GoodFact with { Subject = "org:" } },
        { "s1: [0,71) is no span", GoodFact with { Evidence = new TextSpan(0, 71) } },
        { "s1: [7,7) is no span", GoodFact with { Evidence = new TextSpan(7, 7) } },
    };

    [Fact]
    public void What_is_right_passes()
    {
        Assert.Empty(GoldValidator.Check(Document([Good], [GoodFact, GoodFact with { Id = "s2", Subject = "org:SCO" }])));
    }

    [Theory]
    [MemberData(nameof(BadMentions))]
    public void A_wrong_mention_is_told(string problem, GoldMention mention)
    {
        Assert.Contains($"a.txt: {problem}", Assert.Single(GoldValidator.Check(Document([mention]))), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(BadFacts))]
    public void A_wrong_fact_is_told(string problem, GoldStatusFact fact)
    {
        Assert.Contains($"a.txt: {problem}", Assert.Single(GoldValidator.Check(Document([], [fact]))), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(19, 25, "d1 and d2 overlap")]
    [InlineData(0, 5, "d2 stands before d1")]
    public void Mentions_are_flat_and_in_order(int start, int end, string problem)
    {
        var second = Good with { Id = "d2", Start = start, End = end, Text = Digits[start..end] };

        Assert.Contains(problem, Assert.Single(GoldValidator.Check(Document([Good, second]))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_id_is_given_once()
    {
        var second = Good with { Start = 30, End = 40 };

        Assert.Equal(["a.txt: the id d1 is given 2 times"], GoldValidator.Check(Document([Good, second])));
    }

    [Fact]
    public void The_head_of_the_file_is_checked_too()
    {
        var document = Document([]);
        var bad = document with { Sha256 = "00", Gold = document.Gold with { Sha256 = "ff", OffsetUnit = "bytes", DocumentDate = "2021" } };

        Assert.Equal(3, GoldValidator.Check(bad).Count);
    }
}
