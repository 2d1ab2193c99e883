using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class WordTranslatorTests
{
    private static readonly ParallelText Parallel = new(new Dictionary<string, IReadOnlyList<string>>
    {
        ["fr"] = ["la banque est fermée", "la route est longue", "une banque neuve", "une route neuve", "la ville est neuve", "la banque longue"],
        ["es"] = ["la banca está cerrada", "la carretera está larga", "una banca nueva", "una carretera nueva", "la ciudad está nueva", "la banca larga"],
    });

    [Fact]
    public void Words_are_translated_as_the_parallel_text_bears_out_and_names_stay()
    {
        var sentence = ToyCorpus.Sentence("La Banque/ORG Zembla/ORG est neuve .");
        var translated = WordTranslator.Learn(Parallel, "fr", "es").Translate(sentence);
        Assert.Equal("La Banca Zembla está nueva .", string.Join(' ', translated.Words));
        Assert.Equal(sentence.Tags, translated.Tags);
    }
}
