using System.Globalization;
using ScoExtract.Json;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Pipeline;

/// <summary>The result depends on nothing but the document: not on other threads, not on the machine's culture.</summary>
public sealed class SameResultTests
{
    private static readonly Lazy<Extractor> Shared = new(Extractor.CreateDefault);
    private static readonly Lazy<string[]> Expected = new(() => [.. Seeds().Select(d => ExtractionJson.Serialize(Shared.Value.Extract(d)))]);

    [Fact]
    public void Threads_that_share_an_extractor_get_what_one_thread_gets()
    {
        var seeds = Seeds();
        var results = new string[60];

        Parallel.For(0, results.Length, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i =>
            results[i] = ExtractionJson.Serialize(Shared.Value.Extract(seeds[i % seeds.Length])));

        Assert.All(results, (json, i) => Assert.Equal(Expected.Value[i % seeds.Length], json));
    }

    [Fact]
    public async Task A_stream_gives_what_single_documents_give_in_their_order()
    {
        var seeds = Seeds();
        var stream = Enumerable.Range(0, 20).Select(i => seeds[i % seeds.Length]).ToAsyncEnumerable();

        var results = await Shared.Value.ExtractAsync(stream, TestContext.Current.CancellationToken)
            .Select(r => ExtractionJson.Serialize(r))
            .ToListAsync(TestContext.Current.CancellationToken);

        Assert.All(results, (json, i) => Assert.Equal(Expected.Value[i % seeds.Length], json));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("de-DE")]
    public void The_machines_culture_changes_nothing(string culture)
    {
        var seeds = Seeds();
        string[] results = [];

        // Building the extractor is part of it: tables are read then. A thread of its own keeps the culture away from other tests.
        var thread = new Thread(() =>
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            var extractor = Extractor.CreateDefault();
            results = [.. seeds.Select(d => ExtractionJson.Serialize(extractor.Extract(d)))];
        });
        thread.Start();
        thread.Join();

        Assert.Equal(Expected.Value, results);
    }

    [Fact]
    public void Two_results_of_one_document_are_equal_and_so_is_their_json()
    {
        foreach (var seed in Seeds())
        {
            var (one, other) = (Shared.Value.Extract(seed), Shared.Value.Extract(seed));

            Assert.Equal(one, other);
            Assert.Equal(one.GetHashCode(), other.GetHashCode());
            Assert.Equal(ExtractionJson.ToRecord(one), ExtractionJson.Parse(ExtractionJson.Serialize(other)));
            Assert.NotEqual(one, one with { Mentions = [.. one.Mentions.Skip(1)] });
        }
    }

    [Fact]
    public void Every_offset_gives_its_text()
    {
        foreach (var result in Seeds().Select(d => Shared.Value.Extract(d)))
        {
            Assert.All(result.Mentions, m => Assert.Equal(m.Text, m.Span.Slice(result.Document.Text)));
            Assert.All(result.Mentions.Zip(result.Mentions.Skip(1)), pair => Assert.True(pair.First.Span.End <= pair.Second.Span.Start));
            Assert.All(result.StatusFacts, f => Assert.True(f.Evidence.Contains(f.Trigger) && f.Evidence.End <= result.Document.Text.Length));
        }
    }

    private static Document[] Seeds() =>
    [
        .. Directory.GetFiles(RepositoryRoot.SeedDocuments)
            .Order(StringComparer.Ordinal)
            .Select(f => new Document(Path.GetFileName(f), File.ReadAllText(f))),
    ];
}
