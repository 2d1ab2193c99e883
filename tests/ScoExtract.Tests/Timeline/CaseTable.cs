using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Timeline;

/// <summary>Reads the tables of cases beside the tests.</summary>
internal static class CaseTable
{
    public static TheoryData<string, string, string> Read3(string file)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var cells in Rows(file))
        {
            data.Add(cells[0], cells[1], cells[2]);
        }

        return data;
    }

    public static TheoryData<string, string, string, string> Read4(string file)
    {
        var data = new TheoryData<string, string, string, string>();
        foreach (var cells in Rows(file))
        {
            data.Add(cells[0], cells[1], cells[2], cells[3]);
        }

        return data;
    }

    private static IEnumerable<string[]> Rows(string file) => File
        .ReadLines(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Timeline", file))
        .Where(line => line.Length > 0 && line[0] != '#')
        .Skip(1)
        .Select(line => line.Split('\t'));
}
