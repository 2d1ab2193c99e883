using BenchmarkDotNet.Attributes;

namespace ScoExtract.Benchmarks;

/// <summary>The steps of the ground floor and the whole pipeline over two megabytes of novel text.</summary>
[MemoryDiagnoser]
public class GroundFloorBenchmarks
{
    private Workload _work = null!;
    private Extractor _extractor = null!;

    [GlobalSetup]
    public void Generate()
    {
        _work = Workload.Create(NovelText.Documents(2_000_000), 2_000_000)[0];
        _extractor = Extractor.CreateDefault();
    }

    [Benchmark(Baseline = true)]
    public int Tokenizer() => _work.Tokenize();

    [Benchmark]
    public int Sentences() => _work.Split();

    [Benchmark]
    public int Language() => _work.Identify();

    [Benchmark]
    [Arguments(5_000)]
    [Arguments(50_000)]
    public int Gazetteer(int names) => _work.LookUp(names);

    [Benchmark]
    public int Pipeline() => _work.Extract(_extractor);
}
