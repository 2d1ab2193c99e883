using ScoExtract.Languages;
using ScoExtract.Status.Lexicon;

namespace ScoExtract.Tests.Status.Lexicon;

/// <summary>Every row of the tables of affixes is read in its example and not in its counterexample; languages that part their words have none.</summary>
public sealed class AffixesTests
{
    private static readonly TsvTable Table = LanguagePack.Load("ar").Table("status.affixes")!;
    private static readonly Affixes Arabic = Affixes.Of("ar");

    public static TheoryData<string> Rows => [.. Table.Rows.Select(r => r.Required("id"))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Affix_is_read_in_its_example_and_not_in_its_counterexample(string id)
    {
        var row = Table.Rows.Single(r => r["id"] == id);

        Assert.True(Holds(row, row.Required("example")));
        Assert.False(Holds(row, row.Required("counterExample")));
    }

    [Theory]
    [InlineData("ل", "العضوية", "للعضوية")]
    [InlineData("ول", "العضوية", "وللعضوية")]
    [InlineData("ب", "العضوية", "بالعضوية")]
    [InlineData("ل", "عضوية", "لعضوية")]
    public void Article_is_taken_into_the_preposition_before_it(string prefix, string phrase, string written) => Assert.Equal(written, Arabic.Join(prefix, phrase));

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("es")]
    public void Language_that_parts_its_words_has_none(string language)
    {
        var affixes = Affixes.Of(language);

        Assert.Empty(affixes.Prefixes);
        Assert.False(affixes.HasPrefix("word"));
        Assert.False(affixes.IsOwned("word"));
    }

    private static bool Holds(TsvRow row, string word) => row.Required("kind") switch
    {
        "Conjunction" => Arabic.Coordinates(word),
        "Preposition" => Arabic.HasPrefix(word) && Arabic.Role(word) == row.Required("role"),
        "Article" or "LedArticle" => !Arabic.MayBeOwned(word),
        "Owner" => Arabic.IsOwned(word) && !Arabic.MayBeOwned(word),
        _ => Arabic.IsFeminineOwned(word),
    };
}
