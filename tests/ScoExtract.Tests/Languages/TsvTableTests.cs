using ScoExtract.Languages;

namespace ScoExtract.Tests.Languages;

public sealed class TsvTableTests
{
    [Fact]
    public void Rows_are_read_by_column_name()
    {
        var table = Read("# remark\nid\tforms\tnote\n\n \na\tx; y ;;z\n# remark\nb\t\tn\r\n");

        Assert.Equal([5, 7], table.Rows.Select(r => r.Line));
        Assert.Equal(["a", "b"], table.Rows.Select(r => r["id"]));
        Assert.Equal(["x", "y", "z"], table.Rows[0].List("forms"));
        Assert.Empty(table.Rows[1].List("forms"));
        Assert.Equal(["", "n"], table.Rows.Select(r => r["note"]));
        Assert.Equal("", table.Rows[0]["no such column"]);
        Assert.Equal("n", table.Rows[1].Required("note"));
    }

    [Theory]
    [InlineData("", "t.tsv, line 1: the table is empty: a header line is missing.")]
    [InlineData("# only a remark\n", "t.tsv, line 1: the table is empty: a header line is missing.")]
    [InlineData("a\tb\ta\n", "t.tsv, line 1: the column 'a' is there twice.")]
    [InlineData("# r\na\t\tb\n", "t.tsv, line 2: column 2 has no name.")]
    [InlineData("a\tb\n1\t2\n1\t2\t3\n", "t.tsv, line 3: the row has 3 cells, the header names 2 columns.")]
    public void A_broken_table_is_refused_by_file_and_line(string text, string message)
    {
        var error = Assert.Throws<DataFormatException>(() => Read(text));

        Assert.Equal(message, error.Message);
        Assert.Equal("t.tsv", error.File);
    }

    [Fact]
    public void A_required_cell_that_is_empty_is_refused_by_line()
    {
        var row = Read("a\tb\n\n1\t\n").Rows[0];

        Assert.Equal("t.tsv, line 3: the column 'b' is empty.", Assert.Throws<DataFormatException>(() => row.Required("b")).Message);
        Assert.Equal("t.tsv, line 3: 'x' is no number.", row.Error("'x' is no number").Message);
    }

    private static TsvTable Read(string text)
    {
        using var reader = new StringReader(text);
        return TsvTable.Read("t.tsv", reader);
    }
}
