using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

/// <summary>Sixteen times the text may take sixteen times as long, and by no means the 256 times of a quadratic step.</summary>
[Collection(TimedTests.Name)]
public sealed class LinearityTests
{
    private const int Length = 40_000;
    private const int Times = 16;

    private const double Bound = Times * 3;

    private static readonly LanguagePack[] Packs = [.. LanguagePack.BuiltIn.Select(LanguagePack.Load)];
    private static readonly Tokenizer Tokenizer = new(Packs.SelectMany(p => p.Elisions));
    private static readonly SentenceSplitter Splitter = new(Packs.SelectMany(p => p.Abbreviations));
    private static readonly LanguageIdentifier Identifier = new(Packs);
    private static readonly CliticSplitter Clitics = new(LanguagePack.Load("ar"));
    private static readonly Gazetteer Gazetteer = Names();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("a\u2028")]
    [InlineData("A b c\n\n")]
    [InlineData("a-\n")]
    [InlineData("http://")]
    [InlineData("](")]
    [InlineData("a@b.")]
    [InlineData("a@")]
    [InlineData("@")]
    [InlineData("@.")]
    [InlineData("www.")]
    [InlineData("a\u00AD")]
    [InlineData("a\u00AD\n")]
    [InlineData("a\u00AD   ")]
    [InlineData("\u200D")]
    [InlineData("\u0301")]
    [InlineData("1")]
    [InlineData("abcd1")]
    [InlineData("1a")]
    [InlineData("aа")]
    [InlineData("Жaаj")]
    [InlineData("1О")]
    [InlineData(".")]
    [InlineData(".)")]
    [InlineData("?!")]
    [InlineData("1. ")]
    [InlineData("1.\n")]
    [InlineData("(")]
    [InlineData("|")]
    [InlineData("a|b|\n")]
    [InlineData("\t")]
    [InlineData("I’ ")]
    [InlineData("l’")]
    [InlineData("\0")]
    [InlineData("中")]
    [InlineData("\uD800")]
    [InlineData("ولل ")]
    [InlineData("و")]
    [InlineData("La coopération entre les États membres, ")]
    public void Time_grows_with_the_text(string unit)
    {
        GrowthOfTime.AssertBelow(Bound, GrowthOfTime.Repeat(unit, Length), GrowthOfTime.Repeat(unit, Length * Times), Work);
    }

    private static void Work(string raw)
    {
        using var text = Tokenizer.Tokenize(raw);
        Splitter.Split(text);
        Identifier.Identify(text.Tokens);
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        Span<CliticReading> readings = stackalloc CliticReading[CliticSplitter.MaxReadings];
        for (var i = 0; i < text.Count; i++)
        {
            Gazetteer.FindAll(text, i, hits);
            Clitics.Split(text, i, readings);
        }
    }

    private static Gazetteer Names()
    {
        var builder = new GazetteerBuilder(Tokenizer);
        foreach (var name in new[] { "a", "a a", "a b c d e", "a-a-a-a", "aa", "aaaa", "1 1 1 1", "coopération entre les États", "中中中" })
        {
            builder.Add(name, 1);
        }

        return builder.Build();
    }
}
