using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Timelines;

public sealed class QuickStatementsTests
{
    public static TheoryData<string, string, string, string> Cases => [.. File
        .ReadLines(RepositoryRoot.Combine("tests", "ScoExtract.Tool.Tests", "Timelines", "quickstatements.tsv"))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'))
        .Select(cells => new TheoryDataRow<string, string, string, string>(cells[0], cells[1], cells[2], cells[3]))];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Memberships_are_stated_as_the_table_says(string name, string facts, string commands, string remark)
    {
        Assert.NotEmpty(name);
        var (output, error) = Show.Facts(facts, "quickstatements");

        Assert.Equal(commands, string.Join("; ", output.Split('\n', StringSplitOptions.RemoveEmptyEntries)));
        Assert.Equal(remark.Length == 0, error.Length == 0);
        Assert.Contains(remark, error, StringComparison.Ordinal);
    }
}
