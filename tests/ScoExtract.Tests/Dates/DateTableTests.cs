namespace ScoExtract.Tests.Dates;

/// <summary>Every row of the tables: the expression with its value, or, where none is given, no date at all.</summary>
public sealed class DateTableTests
{
    public static TheoryData<DateRow> Rows() =>
        [.. Directory.GetFiles(DateTable.Folder, "*.tsv").Order(StringComparer.Ordinal).SelectMany(f => DateTable.Rows(Path.GetFileName(f)))];

    [Theory]
    [MemberData(nameof(Rows))]
    public void Row_is_read(DateRow row)
    {
        var mentions = DateTable.Read(row);
        if (row.Expression.Length == 0)
        {
            Assert.True(mentions.Count == 0, $"no date was expected, found {DateTable.Describe(mentions)}");
            return;
        }

        var found = mentions.Find(m => m.Text == row.Expression);
        Assert.True(found is not null, $"[{row.Expression}] was not found, but {DateTable.Describe(mentions)}");
        Assert.Equal(row.Edtf, Plain(found.Value ?? ""), ignoreCase: false);
        if (row.Timex3.Length > 0)
        {
            Assert.Equal(row.Timex3, DateTable.Timex(found));
        }

        // A negative row with an expression has that one and nothing else.
        if (row.Class == "negative")
        {
            Assert.Single(mentions);
        }

        // The tables may leave out the mark for early, mid and late.
        string Plain(string value) => row.Edtf.Contains('~', StringComparison.Ordinal) ? value : value.Replace("~", "", StringComparison.Ordinal);
    }
}
