using static ScoExtract.Evaluation.Tests.Annotations;

namespace ScoExtract.Evaluation.Tests;

public sealed class GoldVocabularyTests
{
    public static TheoryData<string, GoldStatusFact> UnknownInFacts => new()
    {
        { "no table has an organization 'XXSCO'", GoldFact("BY") with { Organization = "XXSCO" } },
        { "no table has a country 'XQ'", GoldFact("XQ") },
        { "no table has an organization 'XXSCO'", GoldFact("org:XXSCO") },
        { "no table has a place 'KZ:Nowhere'", GoldFact("BY") with { Place = "KZ:Nowhere" } },
        { "no table has an organization 'XXSCO'", GoldFact("BY") with { DecidedBy = "XXSCO" } },
        { "'59/48' is no document symbol in its canonical form", GoldFact("BY") with { Instrument = "59/48" } },
        { "'June 2001' is no EDTF value", GoldFact("BY", date: "June 2001") },
        { "'2001-13' is no EDTF value", GoldFact("BY") with { DateAlternatives = ["2001", "2001-13"] } },
    };

    [Theory]
    [InlineData("Date", "XXXX-06-13/XXXX-06-14")]
    [InlineData("Place", "KZ:Astana")]
    [InlineData("Organization", "SCO-RATS")]
    [InlineData("Organization", null)]
    [InlineData("DocumentSymbol", "A/79/807-S/2025/132")]
    public void What_is_known_passes(string type, string? value)
    {
        Assert.Empty(GoldVocabulary.Check(Document([Right(type, 0, 5, value)], [GoldFact("BY"), GoldFact("org:SCO", date: "2001-06")])));
    }

    [Theory]
    [InlineData("Date", "2001-02-30", "'2001-02-30' is no EDTF value")]
    [InlineData("Place", "XQ", "no table has a place 'XQ'")]
    [InlineData("Organization", "sco", "no table has an organization 'sco'")]
    [InlineData("DocumentSymbol", "A/RES/59/48 ", "'A/RES/59/48 ' is no document symbol in its canonical form")]
    public void What_a_mention_names_without_a_table_is_told(string type, string value, string problem)
    {
        Assert.Equal([$"a.txt: x0: {problem}"], GoldVocabulary.Check(Document([Right(type, 0, 5, value)])));
    }

    [Fact]
    public void Every_alternative_is_checked()
    {
        Assert.Single(GoldVocabulary.Check(Document([Right("Place", 0, 5, "KZ", alternatives: ["KZ:Astana", "XQ"])])));
    }

    [Theory]
    [MemberData(nameof(UnknownInFacts))]
    public void What_a_fact_names_without_a_table_is_told(string problem, GoldStatusFact fact)
    {
        Assert.Equal([$"a.txt: s1: {problem}"], GoldVocabulary.Check(Document([], [fact with { Id = "s1" }])));
    }
}
