using System.Diagnostics;
using ScoExtract.Languages;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Text;

/// <summary>Sixteen times the text may take sixteen times as long, and by no means the 256 times of a quadratic step.</summary>
[Collection(TimedTests.Name)]
public sealed class LinearityTests
{
    private const int Length = 20_000;
    private const int Times = 16;

    // Far from both, so that a busy machine does not decide.
    private const double Bound = Times * 5;

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
        var (small, large) = (Text(unit, Length), Text(unit, Length * Times));
        Measure(small);

        // The best of some tries, and more of them when the machine is busy.
        var ratio = double.MaxValue;
        for (var i = 0; i < 6 && ratio > Bound; i++)
        {
            ratio = Math.Min(ratio, Best(large) / Best(small));
        }

        Assert.True(ratio < Bound, $"{Times} times the text took {ratio:F0} times as long");
    }

    private static string Text(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static double Best(string raw) => Math.Max(1, Enumerable.Range(0, 3).Min(_ => Measure(raw)));

    private static double Measure(string raw)
    {
        var start = Stopwatch.GetTimestamp();
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

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
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
