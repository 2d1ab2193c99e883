using System.Globalization;
using System.Text;
using CsCheck;
using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

public sealed class TokenizerProperties
{
    private static readonly Tokenizer Tokenizer = new(["l", "d", "qu"]);

    [Fact]
    public void Tokens_are_in_order_disjoint_and_cover_all_that_is_no_space() => SampleTexts.Any.Sample(raw =>
    {
        using var text = Tokenizer.Tokenize(raw);
        var at = 0;
        for (var i = 0; i < text.Count; i++)
        {
            Assert.InRange(text[i].Start, at, raw.Length - 1);
            Assert.True(text[i].Length > 0);
            Assert.All(raw[at..text[i].Start], MayBeLeftOut);
            at = text[i].End;
        }

        Assert.All(raw[at..], MayBeLeftOut);
    });

    [Fact]
    public void Tokens_do_not_begin_with_what_vanishes_nor_end_with_what_belongs_to_no_letter() => SampleTexts.Any.Sample(raw =>
    {
        using var text = Tokenizer.Tokenize(raw);
        for (var i = 0; i < text.Count; i++)
        {
            Assert.False(Folding.IsIgnored(text.Characters(i)[0]));
            Assert.NotEqual(CharClass.Ignored, CharClasses.Of(text.Characters(i)[^1]));
        }
    });

    [Fact]
    public void The_hash_is_that_of_the_folded_text_unless_it_was_repaired_or_joined() => SampleTexts.Any.Sample(raw =>
    {
        using var text = Tokenizer.Tokenize(raw);
        for (var i = 0; i < text.Count; i++)
        {
            if ((text[i].Flags & TokenFlags.Repaired) == 0 && !text.Characters(i).Contains('\n'))
            {
                Assert.Equal(Folding.Hash(Folding.Fold(text.Characters(i))), text[i].Hash);
            }
        }
    });

    [Fact]
    public void Composed_and_decomposed_text_have_the_same_hashes() =>
        SampleTexts.Letters.Sample(raw => Assert.Equal(Hashes(raw.Normalize(NormalizationForm.FormC)), Hashes(raw.Normalize(NormalizationForm.FormD))));

    [Fact]
    public void Upper_and_lower_case_have_the_same_hashes() =>
        SampleTexts.Letters.Sample(raw => Assert.Equal(Hashes(raw.ToUpperInvariant()), Hashes(raw.ToLowerInvariant())));

    [Fact]
    public void What_vanishes_changes_no_hash() =>
        SampleTexts.Letters.Sample(raw => Assert.Equal(Hashes(raw), Hashes(string.Concat(raw.Select(c => char.IsLetter(c) ? c + "\u200D" : c.ToString())))));

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void No_culture_changes_anything(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            SampleTexts.Any.Sample(
                raw =>
                {
                    CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                    var expected = Hashes(raw);
                    CultureInfo.CurrentCulture = new CultureInfo(culture);
                    Assert.Equal(expected, Hashes(raw));
                },
                iter: 50,
                threads: 1);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Sentences_cover_every_token_once_and_stay_in_their_paragraph() => SampleTexts.Any.Sample(raw =>
    {
        using var text = Tokenizer.Tokenize(raw);
        var (at, paragraph) = (0, 0);
        foreach (var sentence in new SentenceSplitter(["vol"]).Split(text))
        {
            Assert.Equal(at, sentence.FirstToken);
            Assert.True(sentence.Count > 0);
            Assert.InRange(sentence.Paragraph, paragraph, paragraph + 1);
            (at, paragraph) = (sentence.EndToken, sentence.Paragraph);
        }

        Assert.Equal(text.Count, at);
    });

    private static void MayBeLeftOut(char c) =>
        Assert.True(CharClasses.Of(c) is CharClass.Space or CharClass.LineBreak or CharClass.Ignored or CharClass.Mark, $"U+{(int)c:X4} is in no token");

    private static ulong[] Hashes(string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        return [.. text.Tokens.ToArray().Select(t => t.Hash)];
    }
}
