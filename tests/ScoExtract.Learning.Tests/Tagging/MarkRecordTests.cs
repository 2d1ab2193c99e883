using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;
using ScoExtract.TestSupport;

namespace ScoExtract.Learning.Tests.Tagging;

public sealed class MarkRecordTests : IDisposable
{
    private static readonly TaggerTrainingOptions Options = new() { Bits = 14, MinimumCount = 1 };
    private static readonly TaggedSentence[] Sentences = ToyCorpus.Of("en", ["Norway", "Paris", .. ToyCorpus.Names]);

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void With_the_record_of_a_model_its_bytes_come_out_again()
    {
        var record = new MarkRecord();
        var bytes = Train(record);
        record.Write(_folder.Combine("listed.tsv.gz"));

        var given = MarkRecord.Read(_folder.Combine("listed.tsv.gz"));
        Assert.Equal(bytes, Train(given));
        Assert.Equal(0, given.Missing);
    }

    [Fact]
    public void The_record_decides_what_is_listed_and_not_the_tables_of_today()
    {
        // As if nothing had been listed then.
        var record = new MarkRecord();
        Train(record);
        record.Write(_folder.Combine("listed.tsv.gz"));
        var lines = ReadLines(_folder.Combine("listed.tsv.gz"));
        Assert.Contains(lines, l => l.Contains('\t'));
        WriteLines(_folder.Combine("none.tsv.gz"), lines.Select(l => l.Split('\t')[0]));

        var none = MarkRecord.Read(_folder.Combine("none.tsv.gz"));
        var bytes = Train(none);
        Assert.NotEqual(Train(null), bytes);
        Assert.Equal(bytes, Train(MarkRecord.Read(_folder.Combine("none.tsv.gz"))));
    }

    [Fact]
    public void Texts_that_a_record_does_not_have_are_counted()
    {
        WriteLines(_folder.Combine("empty.tsv.gz"), []);
        var record = MarkRecord.Read(_folder.Combine("empty.tsv.gz"));
        Assert.Equal(Train(null), Train(record));
        Assert.Equal(Sentences.Length, record.Missing);
    }

    [Theory]
    [InlineData("00000000000000ff\t3")]
    [InlineData("no hash\t3:1")]
    [InlineData("00000000000000ff\t3:1000")]
    public void A_damaged_record_is_refused_with_file_and_line(string line)
    {
        var path = _folder.Combine("bad.tsv.gz");
        WriteLines(path, ["00000000000000aa\t0:1", line]);
        var error = Assert.Throws<DataFormatException>(() => MarkRecord.Read(path));
        Assert.Contains(path, error.Message, StringComparison.Ordinal);
        Assert.Contains("line 2", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("es")]
    public void Every_model_that_ships_has_its_record(string language)
    {
        var path = RepositoryRoot.Combine("models", "tagger-" + language, "1", MarkRecord.FileName);
        MarkRecord.Read(path);
        Assert.True(ReadLines(path).Count(l => l.Contains('\t')) > 1_000);
    }

    private static byte[] Train(MarkRecord? record) => TrainedTagger.Train("en", 1, Sentences, null, Options, record).Bytes.ToArray();

    private static List<string> ReadLines(string path)
    {
        using var reader = new StreamReader(new System.IO.Compression.GZipStream(File.OpenRead(path), System.IO.Compression.CompressionMode.Decompress));
        return [.. reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries)];
    }

    private static void WriteLines(string path, IEnumerable<string> lines)
    {
        using var writer = new StreamWriter(new System.IO.Compression.GZipStream(File.Create(path), System.IO.Compression.CompressionLevel.Fastest));
        foreach (var line in lines)
        {
            writer.Write(line + "\n");
        }
    }
}
