using System.Diagnostics;
using System.Globalization;

namespace ScoExtract.Benchmarks;

/// <summary>The figures of BENCHMARKS.md in a minute: of each megabyte the best of many passes on one thread, so that a busy machine disturbs little. BenchmarkDotNet gives them with their spread.</summary>
internal sealed class QuickRun(TextWriter output)
{
    private const double SecondsEach = 3;

    // The steps are measured together: as long as they would be one by one, so that all of them are compiled to the end.
    private const double SecondsOfSteps = 24;

    // The bytes of a part: short enough to find a quiet moment for, too long for the branch predictor to learn.
    private const int Part = 1_000_000;

    private Workload[] _parts = [];

    /// <summary>Everything, on text made for the purpose.</summary>
    public void All(int megabytes)
    {
        Start();
        _parts = Workload.Create(NovelText.Documents(megabytes * Part), Part);
        var part = _parts[0];
        Line("names found a hundred tokens", $"{100.0 * part.LookUp(5_000) / part.Tokenize():F1} of 5,000, {100.0 * part.LookUp(50_000) / part.Tokenize():F1} of 50,000");
        Measure("tokenizer", w => w.Tokenize());
        Measure("tokenizer, sentences", w => w.Split());
        Measure("tokenizer, language", w => w.Identify());
        Measure("tokenizer, 5,000 names", w => w.LookUp(5_000));
        Measure("tokenizer, 50,000 names", w => w.LookUp(50_000));
        var tagging = Time("tagger", w => w.Tag());
        Line("tagger alone", $"{tagging.Results / tagging.Seconds / 1e6:F1} million tokens/s");
        output.WriteLine("extractors of the public API with only");
        foreach (var name in LoneComponents.Names)
        {
            var extractor = LoneComponents.Create(name);
            Measure("  " + name, w => w.Extract(extractor));
        }

        var all = Extractor.CreateDefault();
        Measure("whole pipeline", w => w.Extract(all));
        Steps();
    }

    /// <summary>What the steps of the pipeline cost on documents of one's own.</summary>
    public void Steps(IEnumerable<string> documents)
    {
        _parts = Workload.Create([.. documents], Part);
        Steps();
    }

    private void Start()
    {
        // The assembly is loaded before the clock starts.
        _ = new TextSpan(0, 1).Length;
        var start = Stopwatch.GetTimestamp();
        Text.Folding.Hash('a');
        _ = Text.Folding.Hash("a");
        Line("character table, first use", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F1} ms");

        Languages.LanguagePack[] packs = [.. Languages.LanguagePack.BuiltIn.Select(Languages.LanguagePack.Load)];
        var tokenizer = new Pipeline.TextAnalyzer(packs).Tokenizer;
        var memory = GC.GetTotalMemory(forceFullCollection: true);
        start = Stopwatch.GetTimestamp();
        var names = new Names.Catalog.NameCatalogBuilder(packs, tokenizer).AddBuiltIn().Build();
        var loading = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        Line("names of six languages", $"{loading:F0} ms, {(GC.GetTotalMemory(forceFullCollection: true) - memory) / 1e6:F0} MB");
        GC.KeepAlive(names);

        start = Stopwatch.GetTimestamp();
        var extractor = Extractor.CreateDefault();
        Line("Extractor.CreateDefault, first", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");

        start = Stopwatch.GetTimestamp();
        extractor.Extract(new Document("first", "The organization was founded in Shanghai on 15 June 2001."));
        Line("first document", $"{Stopwatch.GetElapsedTime(start).TotalMilliseconds:F0} ms");
    }

    private void Measure(string name, Func<Workload, int> pass) => Line(name, $"{Time(name, pass).Describe(_parts.Sum(p => p.Bytes))}");

    private Measurement Time(string name, Func<Workload, int> pass) => Best(work =>
    {
        var watches = new Stopwatches();
        watches.Start();
        watches.Stop(name, pass(work));
        return watches;
    }, SecondsEach)[name];

    // Every step of the pipeline, so that the dearest is known before it is tuned.
    private void Steps()
    {
        foreach (var (step, measurement) in Best(w => w.TimeComponents(), SecondsOfSteps))
        {
            Line("  " + step, $"{measurement.Describe(_parts.Sum(p => p.Bytes))}");
        }
    }

    // Of each part the best of its passes, the steps summed over the parts. A last pass is needed when everything is compiled.
    private Dictionary<string, Measurement> Best(Func<Workload, Stopwatches> pass, double seconds)
    {
        var (best, started) = (_parts.Select(p => new Dictionary<string, Measurement>(pass(p).Steps)).ToArray(), Stopwatch.GetTimestamp());
        for (var i = 0; i < 100 && (i < 3 || Stopwatch.GetElapsedTime(started).TotalSeconds < seconds); i++)
        {
            for (var p = 0; p < _parts.Length; p++)
            {
                foreach (var (step, measurement) in pass(_parts[p]).Steps)
                {
                    best[p][step] = Measurement.Better(best[p][step], measurement);
                }
            }
        }

        return best[0].Keys.ToDictionary(k => k, k => best.Select(b => b[k]).Aggregate((a, b) => a + b));
    }

    private void Line(string name, FormattableString value) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-32}{FormattableString.Invariant(value)}"));
}
