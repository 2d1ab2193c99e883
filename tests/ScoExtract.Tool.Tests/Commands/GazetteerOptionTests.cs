using ScoExtract.TestSupport;

namespace ScoExtract.Tool.Tests.Commands;

/// <summary>Names of the user's own: <c>--gazetteer FILE</c>.</summary>
public sealed class GazetteerOptionTests : IDisposable
{
    private const string Header = "id\tkind\tnames\n";
    private const string Text = "Belarus became a member of Acme Widgets on 4 July 2024 in Zork City.";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Every_table_that_is_given_adds_its_names()
    {
        _folder.Write("organizations.tsv", Header + "ACME\torganization\tAcme Widgets; AWX\n");
        _folder.Write("places.tsv", Header + "XX:Zork\tplace\tZork City\n");

        var run = await ToolRun.With(
            Text, "extract", "-", "--format", "jsonl", "--language", "en", "--gazetteer", _folder.Combine("organizations.tsv"), "--gazetteer", _folder.Combine("places.tsv"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        var values = Assert.Single(run.Results).GetProperty("mentions").EnumerateArray().Select(m => m.GetProperty("value").GetString());
        Assert.Equal(["BY", "ACME", "2024-07-04", "XX:Zork"], values);
    }

    [Fact]
    public async Task A_timeline_can_be_that_of_an_organization_of_ones_own()
    {
        _folder.Write("own.tsv", Header + "ACME\torganization\tAcme Widgets\n");

        var run = await ToolRun.With(Text, "timeline", "-", "--language", "en", "--format", "csv", "--organization", "ACME", "--gazetteer", _folder.Combine("own.tsv"));

        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("ACME", Assert.Single(run.Lines.Skip(1)), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("extract")]
    [InlineData("timeline")]
    public async Task A_file_that_is_not_there_is_a_usage_error(string command)
    {
        var path = _folder.Combine("none.tsv");

        var run = await ToolRun.With(Text, command, "-", "--gazetteer", path);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith($"scoextract: --gazetteer {path}: ", Assert.Single(run.Messages), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "own.tsv, line 1: the table is empty")]
    [InlineData("id\tkind\tnames\nACME\tcompany\tAcme\n", "own.tsv, line 2: 'company' is no kind")]
    [InlineData("id\tkind\tnames\nACME\torganization\n", "own.tsv, line 2: 'ACME' has no name")]
    public async Task What_is_no_table_of_names_is_told_with_its_line(string table, string message)
    {
        _folder.Write("own.tsv", table);

        var run = await ToolRun.With(Text, "extract", "-", "--gazetteer", _folder.Combine("own.tsv"));

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, Assert.Single(run.Messages), StringComparison.Ordinal);
    }
}
