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
