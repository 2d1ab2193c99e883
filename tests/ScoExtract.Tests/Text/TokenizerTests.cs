using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

public sealed class TokenizerTests
{
    private static readonly Tokenizer Tokenizer = new(["l", "d", "qu", "s"]);

    // Tokens between bars; a token's kind in front where it is not plain: w(ord), n(umber), a(lphanumeric), i(deograph), p(unctuation), s(ymbol).
    [Theory]
    [InlineData("La Chine adhère.", "w:La|w:Chine|w:adhère|p:.")]
    [InlineData("l’ONU d'Asie qu’il aujourd'hui", "w:l’|w:ONU|w:d'|w:Asie|w:qu’|w:il|w:aujourd|p:'|w:hui")]
    [InlineData("l’ OCS People's states’ rights", "w:l’|w:OCS|w:People|p:'|w:s|w:states|p:’|w:rights")]
    [InlineData("I’organisation 1’Iran |’eau I’m 1’s I’ve", "w:I’|w:organisation|w:1’|w:Iran|w:|’|w:eau|w:I|p:’|w:m|n:1|p:’|w:s|w:I|p:’|w:ve")]
    [InlineData("1er 19th G20 2O18 Covid19 Astana3 15septembre2022 21ème", "a:1er|a:19th|a:G20|a:2O18|w:Covid|n:19|w:Astana|n:3|n:15|w:septembre|n:2022|a:21ème")]
    [InlineData("0rganization reso1ution A75L69", "w:0rganization|w:reso1ution|a:A75L69")]
    [InlineData("و65 2001年6月15日 65-й", "w:و|n:65|n:2001|i:年|n:6|i:月|n:15|i:日|n:65|p:-|w:й")]
    [InlineData("янв\u0061ря N\u043Evember U\u0416 2\u041E12 \u04170 5\u043E \u041612", "w:янв\u0061ря|w:N\u043Evember|w:U|w:\u0416|a:2\u041E12|a:\u04170|n:5|w:\u043E|w:\u0416|n:12")]
    [InlineData("A/RES/59/48", "w:A|p:/|w:RES|p:/|n:59|p:/|n:48")]
    [InlineData("1 000,5 ٢٠٢١ ２０２１", "n:1|n:000|p:,|n:5|n:٢٠٢١|n:２０２１")]
    [InlineData("x² 5° n.º", "w:x|s:²|n:5|s:°|w:n|p:.|s:º")]
    [InlineData("Декларация中国Asia", "w:Декларация|i:中|i:国|w:Asia")]
    [InlineData("e\u0301te\u0301 \u0301a عاماً هـ", "w:e\u0301te\u0301|w:a|w:عاماً|w:هـ")]
    [InlineData("\u00ADna\u00ADtions\u00AD \u200Funies\u200E,", "w:na\u00ADtions|w:unies|p:,")]
    [InlineData("reso\u00AD\nlution coopé¬ \r\n ration", "w:reso\u00AD\nlution|w:coopé¬ \r\n ration")]
    [InlineData("reso-\nlution", "w:reso|p:-|w:lution")]
    [InlineData("a\0b \0 c", "w:a\0b|w:c")]
    [InlineData("😀x 𠀀", "s:😀|w:x|i:𠀀")]
    [InlineData("", "")]
    [InlineData(" \n\t\u00AD\u200B", "")]
    public void Text_is_cut_into(string raw, string expected)
    {
        using var text = Tokenizer.Tokenize(raw);
        var cut = Enumerable.Range(0, text.Count).Select(i => Kind(text[i].Kind) + ":" + text.Characters(i).ToString());

        Assert.Equal(expected, string.Join('|', cut));
    }

    // Addresses between angle brackets; the brackets are not part of the text.
    [Theory]
    [InlineData("See (⟨https://example.org/a-b⟩) or ⟨http://example.org/Paris?d=2022-05-13#UN⟩ of 2022.")]
    [InlineData("[#France](⟨/tags/France_(country)⟩ \"France\") and [UN](⟨https://un.org/x⟩)")]
    [InlineData("ask ⟨press.office@un.org⟩ in Geneva, @UN or a @ b.c")]
    [InlineData("⟨www.Geneva.example⟩ and example.org; Awww.x")]
    [InlineData("见⟨https://example.org/⟩中国")]
    [InlineData("смотри ⟨https://example.org/Россия⟩ и Россия")]
    [InlineData("and: // no, 12:30, a]b, http: //x, [1] (a)")]
    public void Addresses_are_marked(string marked)
    {
        using var tokens = Tokenizer.Tokenize(marked.Replace("⟨", "").Replace("⟩", ""));
        var seen = new System.Text.StringBuilder(tokens.Raw);
        for (var i = tokens.Count - 1; i >= 0; i--)
        {
            if (tokens[i].IsInAddress && (i + 1 == tokens.Count || !tokens[i + 1].IsInAddress))
            {
                seen.Insert(tokens[i].End, '⟩');
            }

            if (tokens[i].IsInAddress && (i == 0 || !tokens[i - 1].IsInAddress))
            {
                seen.Insert(tokens[i].Start, '⟨');
            }
        }

        Assert.Equal(marked, seen.ToString());
    }

    [Fact]
    public void Half_a_surrogate_pair_is_a_symbol()
    {
        using var text = Tokenizer.Tokenize("a\uD800 \uDC00b\uD83D");

        Assert.Equal([TokenKind.Word, TokenKind.Symbol, TokenKind.Symbol, TokenKind.Word, TokenKind.Symbol], text.Tokens.ToArray().Select(t => t.Kind));
        Assert.All(text.Tokens.ToArray(), t => Assert.Equal(1, t.Length));
    }

    [Theory]
    [InlineData("I’", "l’")]
    [InlineData("1’", "l'")]
    public void A_misread_article_hashes_as_the_article(string misread, string article)
    {
        using var text = Tokenizer.Tokenize(misread + "Iran " + article + "Iran");

        Assert.Equal(text[0].Hash, text[2].Hash);
        Assert.Equal(TokenFlags.Elision | TokenFlags.Repaired, text[0].Flags & (TokenFlags.Elision | TokenFlags.Repaired));
        Assert.Equal(TokenFlags.Elision, text[2].Flags & (TokenFlags.Elision | TokenFlags.Repaired));
    }

    [Fact]
    public void Without_elisions_nothing_elides()
    {
        using var text = new Tokenizer([]).Tokenize("l'Iran 1’Iran");

        Assert.Equal(6, text.Count);
    }

    [Theory]
    [InlineData("0rganization", "Organization", TokenFlags.Capitalized)]
    [InlineData("reso1ution", "resolution", TokenFlags.None)]
    [InlineData("0RGANISATION", "Organisation", TokenFlags.Capitalized | TokenFlags.AllUpper)]
    [InlineData("янв\u0061\u0070я", "января", TokenFlags.None)]
    [InlineData("\u0410stana", "Astana", TokenFlags.Capitalized)]
    public void A_misread_letter_is_repaired_in_the_hash(string misread, string word, TokenFlags shape)
    {
        using var text = Tokenizer.Tokenize(misread);

        Assert.Equal(Folding.Hash(word), text[0].Hash);
        Assert.Equal(shape | TokenFlags.Repaired, text[0].Flags & ~(TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore));
    }

    [Theory]
    [InlineData("a b", 1)]
    [InlineData("a\nb", 3)]
    [InlineData("a\r\nb", 3)]
    [InlineData("a\r\r\nb", 3)]
    [InlineData("a\n \t\nb", 7)]
    [InlineData("a\fb", 7)]
    [InlineData("a\u2029b", 7)]
    [InlineData("a\r\rb", 7)]
    [InlineData("a-\n\nb", 7)]
    public void White_space_before_a_token_is_flagged(string raw, int flags)
    {
        using var text = Tokenizer.Tokenize(raw);

        Assert.Equal((TokenFlags)flags, text[text.Count - 1].Flags);
    }

    [Theory]
    [InlineData("reso-\nlution", true)]
    [InlineData("reso- \r\n  lution", true)]
    [InlineData("reso‐\nlution", true)]
    [InlineData("reso-lution", false)]
    [InlineData("reso-\n\nlution", false)]
    [InlineData("reso-\n2", false)]
    [InlineData("reso -\nlution", false)]
    public void A_word_broken_by_a_hyphen_is_marked(string raw, bool wrapped)
    {
        using var text = Tokenizer.Tokenize(raw);

        Assert.Equal(wrapped, (text[0].Flags & TokenFlags.Wrapped) != 0);
        Assert.Equal(wrapped, text.TryJoin(0, out var hash));
        Assert.Equal(Folding.Hash(wrapped ? "resolution" : "reso"), hash);
    }

    [Theory]
    [InlineData("0", 0)]
    [InlineData("2021", 2021)]
    [InlineData("٢٠٢١", 2021)]
    [InlineData("999999999", 999999999)]
    [InlineData("1000000000", -1)]
    [InlineData("99999999999999999999999999", -1)]
    public void A_number_has_its_value(string raw, int value)
    {
        using var text = Tokenizer.Tokenize(raw);

        Assert.Equal(value, text[0].Value);
    }

    [Theory]
    [InlineData("A", TokenFlags.Capitalized | TokenFlags.AllUpper)]
    [InlineData("Asie", TokenFlags.Capitalized)]
    [InlineData("OTAN", TokenFlags.Capitalized | TokenFlags.AllUpper)]
    [InlineData("É\u0301TATS", TokenFlags.Capitalized | TokenFlags.AllUpper)]
    [InlineData("eAU", TokenFlags.None)]
    [InlineData("ШОС", TokenFlags.Capitalized | TokenFlags.AllUpper)]
    [InlineData("الصين", TokenFlags.None)]
    public void Capitals_are_flagged(string word, TokenFlags flags)
    {
        using var text = Tokenizer.Tokenize("x " + word);

        Assert.Equal(flags | TokenFlags.SpaceBefore, text[1].Flags);
    }

    [Fact]
    public void A_token_is_found_by_offset()
    {
        using var text = Tokenizer.Tokenize("ab cd");

        Assert.Equal([0, 0, 1, 1, 1, 2], new[] { 0, 1, 2, 3, 4, 5 }.Select(text.IndexAt));
    }

    private static char Kind(TokenKind kind) => "wnaips"[(int)kind];
}
