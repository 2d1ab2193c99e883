using ScoExtract.Dates;
using ScoExtract.Dates.Grammar;
using ScoExtract.Languages;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Dates.Grammar;

/// <summary>What is tried as the beginning of a date, and what the words beside it rule out.</summary>
public sealed class DateStartsTests
{
    [Theory]
    [InlineData("fr", "dans trois jours", true)]
    [InlineData("fr", "dans ce domaine", false)]
    [InlineData("fr", "au XXe siècle", false)]
    [InlineData("fr", "fin XXe siècle", true)]
    [InlineData("fr", "domaine", false)]
    [InlineData("en", "between May and June", true)]
    [InlineData("en", "between Chad and Mali", false)]
    [InlineData("en", "between III and IV", true)]
    [InlineData("en", "250 delegates", false)]
    [InlineData("en", "250 years", true)]
    [InlineData("en", "25 delegates", false)]
    [InlineData("en", "25 August", true)]
    [InlineData("fr", "deux délégations", false)]
    [InlineData("fr", "deux ans", true)]
    [InlineData("fr", "Vème République", false)]
    [InlineData("fr", "Vème siècle", true)]
    [InlineData("fr", "été adopté", false)]
    [InlineData("en", "2004", true)]
    [InlineData("en", "May", true)]
    [InlineData("ar", "في المؤتمر", false)]
    [InlineData("ar", "بين يناير ومارس", true)]
    [InlineData("ru", "между делегациями", false)]
    [InlineData("ru", "между январём и мартом", true)]
    public void A_date_is_looked_for_only_where_one_may_begin(string language, string text, bool expected)
    {
        var pack = LanguagePack.Load(language);
        var tokenizer = new TextAnalyzer([pack]).Tokenizer;
        var starts = DateGrammar.Load(pack, tokenizer).Starts;
        using var tokens = tokenizer.Tokenize(text);
        Assert.Equal(expected, starts.MayStart(text, tokens[0]) && !starts.IsRuledOut(text, tokens.Tokens, 0));
    }
}
