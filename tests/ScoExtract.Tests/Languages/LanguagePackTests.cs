using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Tests.Languages;

public sealed class LanguagePackTests
{
    private const string Good = """
        {
          "code": "xx", "name": "Test",
          // a remark
          "boundary": "spaces", "script": "Latin",
          "elisions": ["l"], "abbreviations": ["vol"],
        }
        """;

    public static TheoryData<string> BuiltIn => [.. LanguagePack.BuiltIn];

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_built_in_pack_loads(string code)
    {
        var pack = LanguagePack.Load(code);

        Assert.Equal(code, pack.Code);
        Assert.NotEmpty(pack.Name);
        Assert.NotEmpty(pack.FunctionWords);
        Assert.NotEqual(Script.Other, pack.Script);
        Assert.Equal(pack.Boundary == WordBoundary.Clitics, pack.Clitics.Length > 0);
    }

    [Theory]
    [MemberData(nameof(BuiltIn))]
    public void Every_word_of_a_pack_is_one_token(string code)
    {
        var pack = LanguagePack.Load(code);
        var tokenizer = new Tokenizer(pack.Elisions);
        foreach (var word in pack.FunctionWords.Concat(pack.Abbreviations).Where(w => !w.EndsWith('\'')))
        {
            using var text = tokenizer.Tokenize(word);
            Assert.Equal((word, 1), (word, text.Count));
        }
    }

    [Fact]
    public void A_pack_is_read_from_commented_json()
    {
        var pack = LanguagePack.Parse("Languages/xx", Good);

        Assert.Equal(("xx", "Test", WordBoundary.Spaces, Script.Latin), (pack.Code, pack.Name, pack.Boundary, pack.Script));
        Assert.Equal(["l"], pack.Elisions);
        Assert.Equal(["vol"], pack.Abbreviations);
        Assert.Empty(pack.FunctionWords);
        Assert.Empty(pack.Clitics);
        Assert.Null(pack.Table("months"));
    }

    [Theory]
    [InlineData("\"name\": \"Test\",", "", "Languages/xx/language.json: the property 'name' is missing.")]
    [InlineData("\"Test\"", "7", "Languages/xx/language.json, line 2: 'name' is no text.")]
    [InlineData("Latin", "Elvish", "Languages/xx/language.json, line 4: 'Elvish' is no script; there are Other, Latin, Arabic, Cyrillic, Han.")]
    [InlineData("Latin", "1", "Languages/xx/language.json, line 4: '1' is no script; there are Other, Latin, Arabic, Cyrillic, Han.")]
    [InlineData("spaces", "often", "Languages/xx/language.json, line 4: 'often' is no boundary; there are Spaces, Clitics, None.")]
    [InlineData("[\"vol\"]", "\"vol\"", "Languages/xx/language.json, line 5: 'abbreviations' is no list of texts.")]
    [InlineData("[\"vol\"]", "[\"vol\", 3]", "Languages/xx/language.json, line 5: 'abbreviations' is no list of texts.")]
    [InlineData("\"code\": \"xx\",", "\"code\" \"xx\",", "Languages/xx/language.json, line 2: this is no JSON.")]
    public void A_broken_pack_is_refused_by_file_and_line(string good, string bad, string message)
    {
        var error = Assert.Throws<DataFormatException>(() => LanguagePack.Parse("Languages/xx", Good.Replace(good, bad, StringComparison.Ordinal)));

        Assert.Equal(message, error.Message);
    }

    [Fact]
    public void A_pack_that_is_a_list_is_refused() =>
        Assert.Equal("Languages/xx/language.json, line 1: an object is expected.", Assert.Throws<DataFormatException>(() => LanguagePack.Parse("Languages/xx", "[]")).Message);

    [Theory]
    [InlineData("de")]
    [InlineData("FR")]
    [InlineData("../fr")]
    public void An_unknown_code_is_refused_with_the_codes_there_are(string code) =>
        Assert.StartsWith($"There is no language pack for '{code}'; there are en, fr, ar, ru, zh, es.", Assert.Throws<ArgumentException>(() => LanguagePack.Load(code)).Message);
}
