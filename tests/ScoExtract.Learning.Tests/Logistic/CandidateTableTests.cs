using ScoExtract.Languages;
using ScoExtract.Learning.Logistic;
using ScoExtract.TestSupport;

namespace ScoExtract.Learning.Tests.Logistic;

public sealed class CandidateTableTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_written_is_read_back()
    {
        var path = Path.Join(_folder.Path, "c.tsv");
        CandidateTable.Write(path, Toy.Candidates);

        var read = CandidateTable.Read(path);

        Assert.Equal(Toy.Candidates.Select(c => (c.Document, c.Source, c.Language, c.Right)), read.Select(c => (c.Document, c.Source, c.Language, c.Right)));
        Assert.Equal(Toy.Candidates.SelectMany(c => c.Features), read.SelectMany(c => c.Features));
    }

    [Fact]
    public void What_candidates_are_alternatives_for_is_kept()
    {
        var path = Path.Join(_folder.Path, "c.tsv");
        CandidateTable.Write(path, [Toy.Candidates[0] with { Group = "0" }, Toy.Candidates[1] with { Group = "1" }, Toy.Candidates[2]]);

        Assert.Equal(["0", "1", ""], CandidateTable.Read(path).Select(c => c.Group));
    }

    [Theory]
    [InlineData("a\ts\ten\tyes\tnear", "'yes' is neither 1 nor 0")]
    [InlineData("a\ts\ten\t1\t", "'features' is empty")]
    public void A_broken_row_is_named(string row, string message)
    {
        var path = Path.Join(_folder.Path, "c.tsv");
        File.WriteAllText(path, "document\tsource\tlanguage\tright\tfeatures\n" + row + "\n");

        var error = Assert.Throws<DataFormatException>(() => CandidateTable.Read(path));
        Assert.Contains("c.tsv, line 2", error.Message, StringComparison.Ordinal);
        Assert.Contains(message, error.Message, StringComparison.Ordinal);
    }
}
