using System.Diagnostics;
using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Tests.Matching;

/// <summary>Looking names up takes as long in a large table as in a small one that finds the same.</summary>
[Collection(TimedTests.Name)]
public sealed class GazetteerSizeTests
{
    private const int Small = 5_000;
    private const int Times = 10;
    private const int Passes = 30;

    // The aim is 1.4, measured on a quiet machine (BENCHMARKS.md); what grew with the table would be ten.
    private const double Bound = 3;

    private static readonly Tokenizer Tokenizer = new([]);

    [Fact]
    public void Ten_times_the_names_are_looked_up_in_about_the_same_time()
    {
        var random = new Random(7);
        var listed = Enumerable.Range(0, 100).Select(_ => Words(random, 2)).ToArray();
        var text = string.Join(' ', Enumerable.Range(0, 20_000).Select(i => i % 10 == 0 ? listed[random.Next(listed.Length)] : Words(random, 1)));
        var (small, large) = (Table(listed, Small), Table(listed, Small * Times));
        using var tokens = Tokenizer.Tokenize(text);

        // By turns, so that a busy moment meets both.
        var (smallest, largest) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Passes; i++)
        {
            smallest = Math.Min(smallest, Measure(tokens, small));
            largest = Math.Min(largest, Measure(tokens, large));
        }

        Assert.InRange(largest / smallest, 0, Bound);
    }

    private static double Measure(TokenizedText tokens, Gazetteer names)
    {
        var start = Stopwatch.GetTimestamp();
        var found = 0;
        Span<GazetteerHit> hits = stackalloc GazetteerHit[4];
        for (var i = 0; i < tokens.Count; i++)
        {
            found += names.FindAll(tokens, i, hits);
        }

        Assert.Equal(2_000, found);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds;
    }

    private static Gazetteer Table(string[] listed, int count)
    {
        var random = new Random(13);
        var builder = new GazetteerBuilder(Tokenizer);
        for (var i = 0; i < count; i++)
        {
            builder.Add(i < listed.Length ? listed[i] : Words(random, 2), i);
        }

        return builder.Build();
    }

    private static string Words(Random random, int count) =>
        string.Join(' ', Enumerable.Range(0, count).Select(_ => string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('a' + random.Next(26))))));
}
