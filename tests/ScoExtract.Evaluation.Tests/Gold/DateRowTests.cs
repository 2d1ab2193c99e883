using NodaTime;
using ScoExtract.TestSupport;

namespace ScoExtract.Evaluation.Tests;

public sealed class DateRowTests
{
    private const string Header = "id\tlanguage\tclass\ttext\texpression\tedtf\treference\n";

    [Fact]
    public void A_row_is_a_sentence_with_all_its_dates()
    {
        using var folder = new TemporaryFolder();
        folder.Write("d.tsv", Header + "d1\ten\tset\tOn 2 and 5 May 2011,\\nnot in 2012.\t2 and 5 May 2011;2012\t{2011-05-02;2011-05-05};2012\t2013-01-31\nd2\ten\tnegative\tNo date.");

        var rows = DateRow.Load(folder.Combine("d.tsv"));

        Assert.Equal(new Document("d1", "On 2 and 5 May 2011,\nnot in 2012.", "en", new LocalDate(2013, 1, 31)), rows[0].Input);
        Assert.Equal([("2 and 5 May 2011", "{2011-05-02;2011-05-05}"), ("2012", "2012")], rows[0].Dates);
        Assert.Empty(rows[1].Dates);
    }

    [Fact]
    public void What_was_told_before_stands_before_the_sentence()
    {
        using var folder = new TemporaryFolder();
        folder.Write("d.tsv", Header + "d1\ten\trelative\tTwo years later it fell.\tTwo years later\t1998\tcontext 1996");

        var row = Assert.Single(DateRow.Load(folder.Combine("d.tsv")));

        Assert.Equal("Two years later it fell.", row.Input.Text[row.Start..]);
        Assert.Contains("1996", row.Input.Text[..row.Start], StringComparison.Ordinal);
        Assert.Null(row.Input.Date);
    }

    [Theory]
    [InlineData("d1\ten\tday\tOn 2 May.\t3 May\tXXXX-05-03\t")]
    [InlineData("d1\ten\tday\tOn 2 May.\t2 May\tXXXX-05-02;2012\t")]
    [InlineData("d1\ten\tday\tOn 2 May.\t2 May\tXXXX-05-02\tMay")]
    [InlineData("d1\ten\tday\t\t\t\t")]
    public void A_row_that_contradicts_itself_is_told_by_its_line(string row)
    {
        using var folder = new TemporaryFolder();
        folder.Write("d.tsv", Header + row);

        var e = Assert.Throws<GoldFormatException>(() => DateRow.Load(folder.Combine("d.tsv")));

        Assert.Contains("2", e.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Catalogue_that_was_read_stays_right()
    {
        var rows = DateRow.Load(RepositoryRoot.Combine("tests", "Corpus", "dates", "read.tsv"));
        var extractor = Extractor.CreateDefault();
        var found = rows.ToDictionary(r => r.Id, r => Json.ExtractionJson.ToRecord(extractor.Extract(r.Input, TestContext.Current.CancellationToken)));

        var report = DateCatalogueReport.Create(rows, found);

        Assert.All(report.Scores.Where(s => s.Class == "all"), s => Assert.True(s.Right >= 0.97 * s.Rows, $"{s.Language}: {s.Right} of {s.Rows}\n{string.Join('\n', report.Errors.Select(ErrorLine.Of))}"));
    }
}
