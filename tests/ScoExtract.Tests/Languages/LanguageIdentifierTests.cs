using ScoExtract.Languages;
using ScoExtract.TestSupport;
using ScoExtract.Text;

namespace ScoExtract.Tests.Languages;

public sealed class LanguageIdentifierTests
{
    private static readonly LanguagePack[] Packs = [.. LanguagePack.BuiltIn.Select(LanguagePack.Load)];
    private static readonly Tokenizer Tokenizer = new(Packs.SelectMany(p => p.Elisions));
    private static readonly LanguageIdentifier Identifier = new(Packs);

    public static TheoryData<string, string> Texts
    {
        get
        {
            using var reader = File.OpenText(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Languages", "languages.tsv"));
            var rows = new TheoryData<string, string>();
            foreach (var row in TsvTable.Read("languages.tsv", reader).Rows)
            {
                rows.Add(row["text"], row.Required("language"));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_text_is_in_the_language(string text, string language) => Assert.Equal(language, Identify(Identifier, text));

    [Fact]
    public void The_more_frequent_script_and_language_of_a_mixed_text_wins()
    {
        Assert.Equal("ar", Identify(Identifier, "منظمة شانغهاي للتعاون (SCO) هي منظمة حكومية دولية"));
        Assert.Equal("en", Identify(Identifier, "The name of the organization is in Arabic منظمة شانغهاي للتعاون and it was chosen in 2001"));
    }

    [Fact]
    public void A_built_in_language_that_was_not_given_is_not_taken_for_another_one()
    {
        var english = new LanguageIdentifier([LanguagePack.Load("en")]);

        Assert.Equal("en", Identify(english, "The organization was founded by six states in 2001."));
        Assert.Equal("und", Identify(english, "L’organisation a été fondée par six États en 2001, et elle est active depuis."));
    }

    [Fact]
    public void Evidence_counts_the_words_that_tell()
    {
        using var text = Tokenizer.Tokenize("the xyz of abc 7 and");

        Assert.Equal(3, Identifier.Evidence(text.Tokens, "en"));
        Assert.Equal(0, Identifier.Evidence(text.Tokens, "fr"));
        Assert.Equal(0, Identifier.Evidence(text.Tokens, "ar"));
    }

    [Fact]
    public void Evidence_of_the_only_language_of_a_script_is_its_letters()
    {
        using var text = Tokenizer.Tokenize("the name منظمة is");

        Assert.Equal(5, Identifier.Evidence(text.Tokens, "ar"));
    }

    private static string Identify(LanguageIdentifier identifier, string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        return identifier.Identify(text.Tokens);
    }
}
