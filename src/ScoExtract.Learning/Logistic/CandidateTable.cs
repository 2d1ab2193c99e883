using ScoExtract.Languages;

namespace ScoExtract.Learning.Logistic;

/// <summary>Labelled candidates as a table: they can be kept where their texts may not.</summary>
public static class CandidateTable
{
    private const string Header = "document\tsource\tlanguage\tright\tfeatures";
    private const string GroupColumn = "group";

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataFormatException">The table is not one of candidates; the message names the row.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<LabelledCandidate> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return [.. TsvTable.Read(path, reader).Rows.Select(row => new LabelledCandidate(
            row.Required("document"),
            row.Required("source"),
            row.Required("language"),
            row.Required("right") switch
            {
                "1" => true,
                "0" => false,
                _ => throw row.Error($"'{row["right"]}' is neither 1 nor 0"),
            },
            row.Required("features").Split(' ', StringSplitOptions.RemoveEmptyEntries)) { Group = row[GroupColumn] })];
    }

    /// <summary>Writes a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="candidates">The candidates.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<LabelledCandidate> candidates)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(candidates);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        var rows = candidates.ToArray();
        var grouped = Array.Exists(rows, c => c.Group.Length > 0);
        writer.WriteLine(grouped ? $"{Header}\t{GroupColumn}" : Header);
        foreach (var candidate in rows)
        {
            var row = string.Join('\t', candidate.Document, candidate.Source, candidate.Language, candidate.Right ? "1" : "0", string.Join(' ', candidate.Features));
            writer.WriteLine(grouped ? $"{row}\t{candidate.Group}" : row);
        }
    }
}
