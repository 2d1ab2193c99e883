using System.Diagnostics;
using System.Globalization;

namespace ScoExtract.Benchmarks;

/// <summary>The figures of BENCHMARKS.md in half a minute: the best of many short passes on one thread, so that a busy machine disturbs little. BenchmarkDotNet gives them with their spread.</summary>
internal static class QuickRun
{
    public static void Run(TextWriter output, int megabytes)
    {
        // The assembly is loaded before the clock starts.
        _ = new TextSpan(0, 1).Length;
        var start = Stopwatch.GetTimestamp();
        Text.Folding.Hash('a');
        _ = Text.Folding.Hash("a");
        Line(output, "character table, first use", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms");

        start = Stopwatch.GetTimestamp();
        var extractor = Extractor.CreateDefault();
        Line(output, "Extractor.CreateDefault, first", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");

        start = Stopwatch.GetTimestamp();
        extractor.Extract(new Document("first", "The organization was founded in Shanghai on 15 June 2001."));
        Line(output, "first document", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");

        var work = new Workload(megabytes * 1_000_000);
        Measure(output, "tokenizer", work.Bytes, work.Tokenize);
        Measure(output, "tokenizer, sentences", work.Bytes, work.Split);
        Measure(output, "tokenizer, language", work.Bytes, work.Identify);
        Line(output, "names found a hundred tokens", $"{100.0 * work.LookUp(5_000) / work.Tokenize():F1} of 5,000, {100.0 * work.LookUp(50_000) / work.Tokenize():F1} of 50,000");
        Measure(output, "tokenizer, 5,000 names", work.Bytes, () => work.LookUp(5_000));
        Measure(output, "tokenizer, 50,000 names", work.Bytes, () => work.LookUp(50_000));
        Measure(output, "whole pipeline", work.Bytes, work.Extract);

        // The last pass, when everything is compiled.
        work.TimeComponents();
        foreach (var (component, seconds) in work.TimeComponents())
        {
            Line(output, "  " + component, $"{work.Bytes / 1e6 / seconds:F0} MB/s");
        }
    }

    private static void Measure(TextWriter output, string name, long bytes, Func<int> pass)
    {
        var (best, allocated, started) = (double.MaxValue, 0L, Stopwatch.GetTimestamp());
        for (var i = 0; i < 100 && (i < 3 || Stopwatch.GetElapsedTime(started).TotalSeconds < 3); i++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            var start = Stopwatch.GetTimestamp();
            pass();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Line(output, name, $"{bytes / 1e6 / best:F0} MB/s, {(double)allocated / bytes:F2} bytes allocated a byte of text");
    }

    private static void Line(TextWriter output, string name, FormattableString value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{FormattableString.Invariant(value)}"));
}
