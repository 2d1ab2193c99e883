using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching;

public sealed class GazetteerTests
{
    private static readonly Tokenizer Tokenizer = new(["l", "d"]);

    [Theory]
    [InlineData("للأمم المتحدة", "الأمم المتحدة", "لأمم المتحدة")]
    [InlineData("وللجنة الاقتصادية", "اللجنة الاقتصادية", "لجنة الاقتصادية")]
    [InlineData("وروسيا", "روسيا", "روسيا")]
    [InlineData("بالصين", "الصين", "الصين")]
    public void A_phrase_is_found_behind_a_clitic(string raw, string phrase, string found)
    {
        var gazetteer = Build(phrase);
        using var text = Tokenizer.Tokenize(raw);
        var splitter = new CliticSplitter(LanguagePack.Load("ar"));
        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        var spans = new List<string>();
        foreach (var reading in readings[..splitter.Split(text, 0, readings)])
        {
            foreach (var hit in hits[..gazetteer.FindAll(text, 0, reading.Hash, reading.Skip, hits)])
            {
                spans.Add(hit.Span.Slice(raw));
            }
        }

        Assert.Equal([found], spans);
    }

    [Theory]
    [InlineData("was admitted", "was formally admitted", "was formally admitted")]
    [InlineData("was admitted", "it was then formally admitted", "was then formally admitted")]
    [InlineData("was formally admitted", "was formally admitted", "was formally admitted")]
    [InlineData("was admitted", "was formally, admitted", null)]
    [InlineData("was admitted", "was then formally then admitted", null)]
    [InlineData("was admitted", "was rarely admitted", null)]
    public void Free_words_may_stand_between_the_words_of_a_phrase(string phrase, string raw, string? found)
    {
        var builder = new GazetteerBuilder(Tokenizer);
        Assert.True(builder.Add(phrase, 1));
        builder.AddFree("formally");
        builder.AddFree("then");
        var gazetteer = builder.Build();
        using var text = Tokenizer.Tokenize(raw);
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        string? span = null;
        for (var i = 0; i < text.Count; i++)
        {
            span = gazetteer.FindAll(text, i, hits) > 0 ? hits[0].Span.Slice(raw) : span;
        }

        Assert.Equal(found, span);
    }

    [Theory]
    [InlineData("Bosnie-Herzégovine", "la BOSNIE HERZEGOVINE", "BOSNIE HERZEGOVINE")]
    [InlineData("Guinea-Bissau", "Guinea –\nBissau", "Guinea –\nBissau")]
    [InlineData("résolution", "une reso-\nlution", "reso-\nlution")]
    [InlineData("sous-région", "la sous-\nrégion", "sous-\nrégion")]
    [InlineData("Conseil de sécurité", "le Con-\nseil de sécu-\nrité", "Con-\nseil de sécu-\nrité")]
    [InlineData("Asie centrale", "Asie cen\u00AD\ntrale", "Asie cen\u00AD\ntrale")]
    [InlineData("organization", "the 0rganization", "0rganization")]
    [InlineData("Conférence pour l’interaction", "Conférence pour I’ interaction", "Conférence pour I’ interaction")]
    [InlineData("Côte d’Ivoire", "Co\u0302te d'Ivoire", "Co\u0302te d'Ivoire")]
    [InlineData("Việt Nam", "VIET NAM", "VIET NAM")]
    [InlineData("上海合作组织", "在上海合作组织内", "上海合作组织")]
    [InlineData("США", "в США.", "США")]
    public void A_phrase_is_found_however_it_is_written(string phrase, string raw, string found) =>
        Assert.Equal([found], Find(Build(phrase), raw, 4));

    [Theory]
    [InlineData("Saudi Arabia", "Saudi\n\nArabia")] // two paragraphs
    [InlineData("Saudi Arabia", "Saudi, Arabia")]
    [InlineData("Saudi Arabia", "Saudi")]
    [InlineData("Niger", "Nigeria")]
    [InlineData("Chine", "Chinois")]
    public void A_phrase_is_not_found_in(string phrase, string raw) => Assert.Empty(Find(Build(phrase), raw, 4));

    [Theory]
    [InlineData(4, new[] { "a", "a b", "a b c" })]
    [InlineData(2, new[] { "a b", "a b c" })]
    [InlineData(1, new[] { "a b c" })]
    [InlineData(0, new string[0])]
    public void Of_more_hits_than_there_is_room_for_the_longest_are_kept(int room, string[] found) =>
        Assert.Equal(found, Find(Build("a", "a b", "a b c", "b z"), "a b c d", room));

    [Fact]
    public void A_broken_word_is_found_broken_and_whole_in_the_order_of_length()
    {
        var gazetteer = Build("re", "re cover", "recover", "re cover y", "recover y");

        Assert.Equal(["re", "re-\ncover", "re-\ncover", "re-\ncover y", "re-\ncover y"], Find(gazetteer, "re-\ncover y", 8));
        Assert.Equal(["re-\ncover y", "re-\ncover y"], Find(gazetteer, "re-\ncover y", 2));
    }

    [Fact]
    public void A_hit_gives_the_payloads_of_its_phrase()
    {
        var builder = new GazetteerBuilder(Tokenizer);
        Assert.True(builder.Add("Georgia", 7));
        Assert.True(builder.Add("GEORGIA", 3));
        Assert.True(builder.Add("Georgia", 7));
        Assert.False(builder.Add(" - ", 1));
        Assert.Equal(1, builder.Count);
        var gazetteer = builder.Build();
        using var text = Tokenizer.Tokenize("in Georgia");
        Span<GazetteerHit> hits = new GazetteerHit[2];

        Assert.Equal(0, gazetteer.FindAll(text, 0, hits));
        Assert.Equal(1, gazetteer.FindAll(text, 1, hits));
        Assert.Equal([7, 3], gazetteer.Payloads(hits[0]).ToArray());
        Assert.Equal(1, hits[0].TokenCount);
    }

    [Fact]
    public void A_builder_goes_on_without_changing_what_it_built()
    {
        var builder = new GazetteerBuilder(Tokenizer);
        builder.Add("Chad", 0);
        var first = builder.Build();
        builder.Add("Mali", 1);
        var second = builder.Build();

        Assert.Equal(["Chad"], Find(first, "Chad and Mali", 4));
        Assert.Equal(["Chad", "Mali"], Find(second, "Chad and Mali", 4));
    }

    [Fact]
    public void Many_names_are_found_among_many()
    {
        var names = Enumerable.Range(0, 5_000).Select(i => $"name {i * 7919 % 100_003}").Distinct().ToArray();
        var gazetteer = Build(names);

        Assert.All(names.Where((_, i) => i % 97 == 0), name => Assert.Equal([name], Find(gazetteer, "a " + name, 4)));
        Assert.Empty(Find(gazetteer, "name 100004", 4));
    }

    [Theory]
    [InlineData("Straße", "STRASSE")]
    [InlineData("Œuvre ﬁne", "oeuvre fine")]
    public void Ligatures_are_the_letters_they_stand_for(string phrase, string raw) => Assert.Equal([raw], Find(Build(phrase), raw, 4));

    [Fact]
    public void An_empty_gazetteer_finds_nothing() => Assert.Empty(Find(Build(), "a b", 4));

    private static List<string> Find(Gazetteer gazetteer, string raw, int room)
    {
        using var text = Tokenizer.Tokenize(raw);
        var (found, hits) = (new List<string>(), new GazetteerHit[room]);
        for (var i = 0; i < text.Count; i++)
        {
            var count = gazetteer.FindAll(text, i, hits);
            found.AddRange(hits[..count].Select(h => h.Span.Slice(raw)));
        }

        return found;
    }

    private static Gazetteer Build(params string[] phrases)
    {
        var builder = new GazetteerBuilder(Tokenizer);
        for (var i = 0; i < phrases.Length; i++)
        {
            builder.Add(phrases[i], i);
        }

        return builder.Build();
    }
}
