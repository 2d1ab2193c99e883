namespace ScoExtract;

/// <summary>Reads the tables that the model itself stands on; the room that reads all others stands above it.</summary>
internal static class ModelTable
{
    /// <summary>The cells of each row after the header; comments are left out.</summary>
    /// <param name="path">Path of the embedded table: <c>Data/sc-resolutions.tsv</c>.</param>
    public static IEnumerable<string[]> Rows(string path)
    {
        using var reader = new StreamReader(typeof(ModelTable).Assembly.GetManifestResourceStream(path)!);
        var header = true;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
            {
                continue;
            }

            if (!header)
            {
                yield return line.Split('\t');
            }

            header = false;
        }
    }
}
