using ScoExtract.Learning.Ranking;
using ScoExtract.Learning.Tagging;
using ScoExtract.Learning.Tests.Tagging;

namespace ScoExtract.Learning.Tests.Ranking;

public class CorpusDocumentTests
{
    [Fact]
    public void Neighbouring_sentences_of_one_source_are_one_document()
    {
        var sentences = Enumerable.Repeat(ToyCorpus.Sentence("They left ."), 23).Append(ToyCorpus.Sentence("He stayed .") with { Source = "other" });
        Assert.Equal([10, 10, 3, 1], CorpusDocument.Of([.. sentences]).Select(d => d.Text.Count(c => c == '\n')));
    }

    [Theory]
    [InlineData("Bank of Zembla", "Organization")]
    [InlineData("Zembla", null)]
    [InlineData("the Bank of Zembla", null)]
    [InlineData("Klow", "Place")]
    [InlineData("met", null)]
    public void Only_exactly_a_names_words_are_the_name(string words, string? type)
    {
        var document = CorpusDocument.Of([ToyCorpus.Sentence("They met the Bank/ORG of/ORG Zembla/ORG in Klow/LOC .")]).Single();
        var start = document.Text.IndexOf(words, StringComparison.Ordinal);
        Assert.Equal(type, document.TypeOf(new TextSpan(start, start + words.Length))?.ToString());
    }
}
