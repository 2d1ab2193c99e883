using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class RenderedSentenceTests
{
    [Theory]
    [InlineData("L' attaque , à Paris ( France ) .", "L'attaque, à Paris (France).")]
    [InlineData("The Court 's view did n't hold : no .", "The Court's view didn't hold: no.")]
    [InlineData("上海 合作 组织 成立 于 2001 年 。", "上海合作组织成立于2001年。")]
    [InlineData("قال ، في الصين .", "قال، في الصين.")]
    public void Words_are_joined_as_people_write_them(string words, string text)
    {
        var sentence = Sentence(words);
        var rendered = RenderedSentence.Of(sentence, spaced: false);
        Assert.Equal(text, rendered.Text);
        Assert.Equal(sentence.Words, rendered.Words.Select(w => rendered.Text[w.Start..w.End]));
    }

    [Fact]
    public void Or_with_a_space_between_any_two_but_not_in_Chinese()
    {
        Assert.Equal("L' attaque , à Paris .", RenderedSentence.Of(Sentence("L' attaque , à Paris ."), spaced: true).Text);
        Assert.Equal("于2001年。", RenderedSentence.Of(Sentence("于 2001 年 。"), spaced: true).Text);
    }

    private static TaggedSentence Sentence(string words) => new("toy", words.Split(' '), [.. words.Split(' ').Select(_ => "O")]);
}
