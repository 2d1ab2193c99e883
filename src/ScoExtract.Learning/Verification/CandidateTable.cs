using ScoExtract.Languages;

namespace ScoExtract.Learning.Verification;

/// <summary>Labelled candidates as a table: they can be kept where their texts may not.</summary>
public static class CandidateTable
{
    private const string Header = "document\tsource\tlanguage\tright\tfeatures";

    /// <summary>Reads a table.</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataFormatException">The table is not one of candidates; the message names the row.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<VerifierCandidate> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var reader = new StreamReader(path);
        return [.. TsvTable.Read(path, reader).Rows.Select(row => new VerifierCandidate(
            row.Required("document"),
            row.Required("source"),
            row.Required("language"),
            row.Required("right") switch
            {
                "1" => true,
                "0" => false,
                _ => throw row.Error($"'{row["right"]}' is neither 1 nor 0"),
            },
            row.Required("features").Split(' ', StringSplitOptions.RemoveEmptyEntries)))];
    }

    /// <summary>Writes a table.</summary>
    /// <param name="path">The file.</param>
    /// <param name="candidates">The candidates.</param>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static void Write(string path, IEnumerable<VerifierCandidate> candidates)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        ArgumentNullException.ThrowIfNull(candidates);
        using var writer = new StreamWriter(path) { NewLine = "\n" };
        writer.WriteLine(Header);
        foreach (var candidate in candidates)
        {
            writer.WriteLine(string.Join('\t', candidate.Document, candidate.Source, candidate.Language, candidate.Right ? "1" : "0", string.Join(' ', candidate.Features)));
        }
    }
}
