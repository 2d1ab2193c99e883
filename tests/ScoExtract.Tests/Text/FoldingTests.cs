using System.Globalization;
using System.Text;
using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("Côte d’Ivoire", "cote d'ivoire")]
    [InlineData("Việt Nam", "viet nam")]
    [InlineData("Łódź Ørsted Đà Nẵng", "lodz orsted da nang")]
    [InlineData("İstanbul Türkiye ığdır", "istanbul turkiye igdir")]
    [InlineData("Azərbaycan ƏHALİ", "azarbaycan ahali")]
    [InlineData("Œuvre Æther Straße STRAẞE", "oeuvre aether strasse strasse")]
    [InlineData("oﬃce ﬁn ﬂeuve Ⅻ", "office fin fleuve xii")]
    [InlineData("1ᵉʳ m²", "1er m2")]
    [InlineData("Ёлка ЙОД Ўзбекистон Україна", "елка иод узбекистон украіна")]
    [InlineData("إيران أوزبكستان آسيا ٱل", "ايران اوزبكستان اسيا ال")]
    [InlineData("القاهرة على هيئة مسؤول", "القاهره علي هييه مسوول")]
    [InlineData("پاکستان گروه ڤيتنام", "باكستان كروه فيتنام")]
    [InlineData("مُحَمَّد مـحـمـد عاماً", "محمد محمد عاما")]
    [InlineData("ﺍﻷﻣﻢ ﺍﻟﻤﺘﺤﺪﺓ ﻻ ﷲ ﶉ", "الامم المتحده لا الله محج")]
    [InlineData("٢٠٢١ ۲۰۲۱ ２０２１ २०२१", "2021 2021 2021 2021")]
    [InlineData("ＳＣＯ（ＵＮ）", "sco(un)")]
    [InlineData("⼤⽉⽇ 豈", "大月日 豈")]
    [InlineData("聯合國大會 歐洲聯盟 裡裏里 \uF902", "联合国大会 欧洲联盟 里里里 车")]
    [InlineData("ΑΘΉΝΑ ὁδός", "αθηνα οδοσ")]
    [InlineData("a\u00ADb\u200Dc\uFEFFd\u200Fe\0f", "abcdef")]
    [InlineData("‐‑‒–—―−－", "--------")]
    [InlineData("’‘ʼʻ´`′", "'''''''")]
    [InlineData("“”«»„‹›", "\"\"\"\"\"\"\"")]
    [InlineData("، ؛ ؟ 。 ！ ：（）", ", ; ? . ! :()")]
    [InlineData("国際 カタログ ー", "国际 カタロク ー")]
    public void Text_folds_to(string text, string folded) => Assert.Equal(folded, Folding.Fold(text));

    [Fact]
    public void Letters_fold_as_their_canonical_decomposition_does()
    {
        for (var c = '\u0080'; c < '\uFFFE'; c++)
        {
            if (IsCovered(c) && Folding.Fold(c.ToString()) != Folding.Fold(c.ToString().Normalize(NormalizationForm.FormD)))
            {
                Assert.Fail($"U+{(int)c:X4} {c}");
            }
        }
    }

    [Fact]
    public void Arabic_presentation_forms_fold_as_their_compatibility_decomposition_does()
    {
        for (var c = '\uFB50'; c <= '\uFEFC'; c++)
        {
            var letters = c.ToString().Normalize(NormalizationForm.FormKD);
            if (CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.OtherLetter && !letters.Contains(' '))
            {
                Assert.Equal(Folding.Fold(letters), Folding.Fold(c.ToString()));
            }
        }
    }

    [Fact]
    public void A_capital_folds_as_its_small_letter_does()
    {
        for (var c = '\u0041'; c < '\uFFFE'; c++)
        {
            if (char.IsUpper(c) && char.ToLowerInvariant(c) != c)
            {
                Assert.Equal(Folding.Fold(char.ToLowerInvariant(c).ToString()), Folding.Fold(c.ToString()));
            }
        }
    }

    [Fact]
    public void Folding_twice_is_folding_once()
    {
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var once = Folding.Fold(((char)i).ToString());
            Assert.Equal(once, Folding.Fold(once));
        }
    }

    [Fact]
    public void No_two_characters_share_a_hash_unless_they_fold_alike()
    {
        var seen = new Dictionary<ulong, string>();
        for (var i = 0; i <= char.MaxValue; i++)
        {
            var c = ((char)i).ToString();
            var folded = Folding.Fold(c);
            Assert.Equal(folded, seen.TryAdd(Folding.Hash(c), folded) ? folded : seen[Folding.Hash(c)]);
        }
    }

    [Fact]
    public void The_first_folded_character_is_given_and_nothing_for_what_vanishes()
    {
        Assert.Equal('e', Folding.Fold('É'));
        Assert.Equal('o', Folding.Fold('Œ'));
        Assert.Equal('\0', Folding.Fold('\u00AD'));
        Assert.Equal('\0', Folding.Fold('\u0301'));
        Assert.Equal(Folding.Hash("-"), Folding.Hash('-'));
    }

    // The scripts of the languages and their neighbours; Hangul and the scripts of India decompose into letters, not marks.
    private static bool IsCovered(char c) =>
        c is < '\u0900' or (>= '\u1E00' and < '\u2000') or (>= '\u2F00' and < '\u3100') or (>= '\uF900' and < '\uFB00' and not ('\uFA6C' or '\uFACF' or '\uFAD0' or '\uFAD1' or '\uFAD5' or '\uFAD6' or '\uFAD7')) or (>= '\uFB1D' and < '\uFB50')
        && char.IsLetter(c);
}
