using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class TaggedCorpusTests
{
    [Fact]
    public void Sentences_come_with_their_source()
    {
        var sentences = TaggedCorpus.Read("toy.tsv", new StringReader("# source = One\nIn\tO\nAstana\tB-LOC\n\n\n# source = Two\nNATO\tB-ORG\n"));
        Assert.Equal(["One", "Two"], sentences.Select(s => s.Source));
        Assert.Equal(["In", "Astana"], sentences[0].Words);
        Assert.Equal(["B-ORG"], sentences[1].Tags);
    }

    [Theory]
    [InlineData("In\tO\nAstana B-LOC\n", 2, "TAB")]
    [InlineData("In\tO\n\nAstana\tB-GPE\n", 3, "'B-GPE'")]
    [InlineData("In\tO\nAstana\tLOC\n", 2, "'LOC'")]
    public void A_broken_line_is_named(string text, int line, string reason)
    {
        var error = Assert.Throws<DataFormatException>(() => TaggedCorpus.Read("toy.tsv", new StringReader(text)));
        Assert.Equal(("toy.tsv", line), (error.File, error.Line));
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
    }
}
