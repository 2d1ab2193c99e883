using ScoExtract.TestSupport;

namespace ScoExtract.Evaluation.Tests;

public sealed class GoldSetTests
{
    private const string Minimal = """{"document": "a.txt", "language": "fr", "mentions": [{"id": "d1", "type": "Date", "start": 0, "end": 4, "text": "2001", "value": "2001"}]}""";

    /// <summary>Every offset, text, hash, id and value of the gold annotation of the seeds; ids are those of the library's tables.</summary>
    [Fact]
    public void The_gold_of_the_seeds_is_sound()
    {
        var gold = GoldSet.Load(RepositoryRoot.Combine("seeds", "gold"));

        Assert.Equal(Directory.GetFiles(RepositoryRoot.SeedDocuments).Order(StringComparer.Ordinal).Select(Path.GetFileName), gold.Select(g => g.Gold.Document));
        Assert.All(gold, g => Assert.NotNull(g.Gold.Sha256));
        Assert.Empty(gold.SelectMany(GoldValidator.Check));
        Assert.Empty(gold.SelectMany(GoldVocabulary.Check));
    }

    /// <summary>So too the offsets, texts and hashes of the corpus.</summary>
    [Theory]
    [InlineData("read")]
    [InlineData("blind")]
    public void The_gold_of_the_corpus_is_sound(string series)
    {
        var gold = GoldSet.Load(RepositoryRoot.Combine("tests", "Corpus", series, "gold"));

        Assert.Equal(Directory.GetFiles(RepositoryRoot.Combine("tests", "Corpus", series, "documents")).Order(StringComparer.Ordinal).Select(Path.GetFileName), gold.Select(g => g.Gold.Document));
        Assert.All(gold, g => Assert.NotNull(g.Gold.Sha256));
        Assert.Empty(gold.SelectMany(GoldValidator.Check));
    }

    [Fact]
    public void Fields_that_may_be_left_out_get_their_defaults()
    {
        var gold = GoldSet.Parse("a.gold.json", Minimal);

        var mention = Assert.Single(gold.Mentions!);
        Assert.Empty(mention.Alternatives);
        Assert.False(mention.Optional);
        Assert.Empty(gold.StatusFacts);
        Assert.Equal("utf-16", gold.OffsetUnit);
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("""{"document": "a.txt"}""")]
    [InlineData("""{"document": "a.txt", "language": "fr", "mentions": [{"id": "d1"}]}""")]
    [InlineData("""{"document": "a.txt", "language": "fr", "statusFacts": [{"kind": "Event"}]}""")]
    [InlineData("""{"document": "a.txt", "language": "fr", "statusFacts": [null]}""")]
    [InlineData("""{"document": "a.txt", "language": "fr", "mentions": [null]}""")]
    public void What_is_no_gold_is_refused_by_its_name(string json)
    {
        var e = Assert.Throws<GoldFormatException>(() => GoldSet.Parse("a.gold.json", json));

        Assert.StartsWith("a.gold.json: ", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_documents_are_found_beside_the_gold_and_keep_their_byte_order_mark()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.gold.json", Minimal);
        folder.Write("documents/a.txt", [0xEF, 0xBB, 0xBF, .. "2001"u8]);

        var document = Assert.Single(GoldSet.Load(folder.Combine("gold")));

        Assert.Equal("\uFEFF2001", document.Text);
        Assert.Single(GoldValidator.Check(document));
    }

    [Fact]
    public void A_document_is_annotated_once()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.gold.json", Minimal);
        folder.Write("gold/b.gold.json", Minimal);
        folder.Write("documents/a.txt", "2001");

        Assert.Contains("two gold files are of the document a.txt", Assert.Throws<GoldFormatException>(() => GoldSet.Load(folder.Combine("gold"))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_document_and_a_folder_without_gold_are_told()
    {
        using var folder = new TemporaryFolder();
        folder.Write("gold/a.gold.json", Minimal);
        folder.Write("documents/b.txt", "2001");

        Assert.Contains("a.txt does not exist", Assert.Throws<GoldFormatException>(() => GoldSet.Load(folder.Combine("gold"))).Message, StringComparison.Ordinal);
        Assert.Contains("no *.gold.json", Assert.Throws<GoldFormatException>(() => GoldSet.Load(folder.Combine("documents"))).Message, StringComparison.Ordinal);
    }
}
