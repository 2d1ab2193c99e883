using ScoExtract.Components;
using ScoExtract.Languages;
using ScoExtract.Pipeline;

namespace ScoExtract.Tests.Components;

public sealed class DocumentContextTests
{
    private static readonly TextAnalyzer Analyzer = new([.. LanguagePack.BuiltIn.Select(LanguagePack.Load)]);

    [Fact]
    public void A_token_is_in_its_sentence()
    {
        var context = Analyzer.Analyze(new Document("d", "It was founded. It grew.\n\nIt is here."));

        Assert.Equal(3, context.Sentences.Count);
        for (var i = 0; i < context.Text.Count; i++)
        {
            Assert.True(context.Sentences[context.SentenceAt(i)].Contains(i));
        }
    }

    [Fact]
    public void A_paragraph_may_be_in_another_language_than_its_document()
    {
        var context = Analyzer.Analyze(new Document(
            "d",
            """
            L’organisation a été fondée par six États en 2001 et elle est active depuis dans la région.

            It was founded by six states in 2001 and it has been an observer since then.

            China, India, Pakistan

            Elle est observatrice auprès de l’Assemblée générale des Nations Unies.
            """));

        Assert.Equal("fr", context.LanguageCode);
        Assert.Equal(["fr", "en", "fr", "fr"], context.Sentences.Select(s => context.LanguageOf(s)!.Code));
    }

    [Fact]
    public void A_given_language_is_taken_and_an_unknown_one_refused()
    {
        Assert.Equal("es", Analyzer.Analyze(new Document("d", "Xi'an") { Language = "es" }).LanguageCode);
        Assert.Equal(
            "There is no language pack for 'de', the language of the document 'd'; there are en, fr, ar, ru, zh, es. (Parameter 'document')",
            Assert.Throws<ArgumentException>(() => Analyzer.Analyze(new Document("d", "x") { Language = "de" })).Message);
    }

    [Fact]
    public void An_empty_document_has_no_sentences_and_no_language()
    {
        var context = Analyzer.Analyze(new Document("d", ""));

        Assert.Empty(context.Sentences);
        Assert.Null(context.Language);
        Assert.Equal("und", context.LanguageCode);
    }
}
