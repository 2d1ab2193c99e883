using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>What does not go together is shown, with the heavier side first and in words.</summary>
public sealed class ConflictTests
{
    public static TheoryData<string, string, string> Cases => CaseTable.Read3("conflicts.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Conflicts_are_those_of_the_table(string name, string facts, string conflicts)
    {
        Assert.NotEmpty(name);
        Assert.Equal(conflicts, string.Join("; ", FactNotation.Timeline(facts).Conflicts.Select(Show)));
    }

    [Fact]
    public void Every_kind_has_a_case()
    {
        var shown = Cases.Select(c => c.Data.Item3).ToList();

        Assert.All(Enum.GetNames<ConflictKind>(), kind => Assert.Contains(shown, s => s.Contains(kind + " ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void An_explanation_names_both_documents_and_ends_as_a_sentence(string name, string facts, string conflicts)
    {
        Assert.NotNull(name + conflicts);
        Assert.All(FactNotation.Timeline(facts).Conflicts, c =>
        {
            Assert.Contains(c.First.Source.Document.Id, c.Explanation, StringComparison.Ordinal);
            Assert.Contains(c.Second.Source.Document.Id, c.Explanation, StringComparison.Ordinal);
            Assert.EndsWith(".", c.Explanation, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData(
        "fr.txt: UNGA org:SCO Observer State 2005; en.txt: UNGA org:SCO Observer Granted 2004-12-02 by=A/RES/59/48; ar.txt: UNGA org:SCO Observer Granted 2004",
        "org:SCO in UNGA: observer since 2004-12-02 by A/RES/59/48 (en.txt, en, and 1 more), but since 2005 (fr.txt, fr). The first is followed: it names the document that decided.")]
    [InlineData(
        "fr.txt: SCO BY Observer State; en.txt: SCO BY Member Granted 2024-07-04",
        "BY in SCO: observer in a document without a date (fr.txt, fr), but became member on 2024-07-04 (en.txt, en). Both hold if the former speaks of an earlier time.")]
    [InlineData(
        "en.txt: SCO IN Member Granted 2017-06-09; fr.txt: SCO IN Observer State 2019",
        "IN in SCO: observer since 2019 (fr.txt, fr), though became member on 2017-06-09 (en.txt, en), and no end of that is told.")]
    public void A_conflict_explains_itself(string facts, string explanation)
    {
        Assert.Equal(explanation, Assert.Single(FactNotation.Timeline(facts).Conflicts).Explanation);
    }

    [Fact]
    public void An_explanation_can_use_names_for_ids()
    {
        var conflict = Assert.Single(FactNotation.Timeline("fr.txt: SCO BY Observer State; en.txt: SCO BY Member Granted 2024-07-04").Conflicts);

        Assert.StartsWith("<BY> in [SCO]:", conflict.Explain(id => $"<{id}>", id => $"[{id}]"), StringComparison.Ordinal);
    }

    private static string Show(MembershipConflict conflict) =>
        $"{(conflict.CanBeReconciled ? "?" : "")}{conflict.Kind} {conflict.First.Source.Document.Id} {conflict.Second.Source.Document.Id}";
}
