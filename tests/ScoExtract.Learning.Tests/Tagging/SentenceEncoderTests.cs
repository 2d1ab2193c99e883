using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Learning.Tests.Tagging;

public class SentenceEncoderTests
{
    [Theory]
    [InlineData("fr", "l'/O Afrique/B-LOC du/I-LOC Sud/I-LOC ,/O Bosnie-Herzégovine/B-LOC", "l'=O Afrique=B du=I Sud=I ,=O Bosnie=B -=I Herzégovine=I")]
    [InlineData("en", "U.S./B-LOC Senate/B-ORG Paris/B-LOC Rome/B-LOC", "U=B .=I S=I .=I Senate=B Paris=B Rome=B")]
    [InlineData("zh", "中国/B-LOC 和/O 上海/B-LOC 合作/O", "中=B 国=I 和=O 上=B 海=I 合=O 作=O")]
    [InlineData("en", "a/O Rome/I-LOC Rome/I-LOC", "a=O Rome=B Rome=I")]
    public void Tags_of_the_corpus_become_labels_of_our_tokens(string language, string tagged, string labelled)
    {
        var pairs = tagged.Split(' ').Select(p => p.Split('/')).ToArray();
        var sentence = new TaggedSentence("toy", [.. pairs.Select(p => p[0])], [.. pairs.Select(p => p[1])]);
        var rendered = RenderedSentence.Of(sentence, spaced: false);
        using var text = new Tokenizer(LanguagePack.Load(language).Elisions).Tokenize(rendered.Text);
        var labels = SentenceEncoder.Labels(text, rendered.Words, sentence.Tags);
        var shown = labels.Select((l, i) => $"{text.Characters(i)}={(l == TagLabels.Outside ? 'O' : TagLabels.IsBegin(l) ? 'B' : 'I')}");
        Assert.Equal(labelled, string.Join(' ', shown));
    }
}
