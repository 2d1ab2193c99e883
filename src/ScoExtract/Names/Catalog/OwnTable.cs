using ScoExtract.Languages;

namespace ScoExtract.Names.Catalog;

/// <summary>Reads a user's own table of names: see <see cref="Pipeline.ExtractionPipelineBuilder.AddGazetteer(string)"/>.</summary>
internal static class OwnTable
{
    // What every row has.
    private static readonly string[] Columns = ["id", "kind"];

    /// <summary>The rows with their ids and kinds.</summary>
    /// <exception cref="DataFormatException">There are no rows, the header lacks a column, or a row's kind or id is wrong.</exception>
    public static IEnumerable<(TsvRow Row, string Id, NameKind Kind)> Read(TsvTable table, IReadOnlyList<LanguagePack> packs)
    {
        RequireHeader(table, packs);
        if (table.Rows.Count == 0)
        {
            throw new DataFormatException(table.Name, 0, "the table has no rows");
        }

        var ids = new HashSet<(NameKind, string)>();
        foreach (var row in table.Rows)
        {
            var id = row.Required("id");
            var kind = row.Required("kind") switch
            {
                "organization" => NameKind.Organization,
                "place" => NameKind.Place,
                var other => throw row.Error($"'{other}' is no kind; there are organization and place"),
            };
            if (!ids.Add((kind, id)))
            {
                throw row.Error($"the id '{id}' is there twice");
            }

            yield return (row, id, kind);
        }
    }

    // A file without a header would lose its first row to it, and one that is parted by commas has a single column.
    private static void RequireHeader(TsvTable table, IReadOnlyList<LanguagePack> packs)
    {
        List<string> missing = [.. Columns.Where(c => !table.Has(c))];
        if (!table.Has("names") && !packs.Any(p => table.Has(p.Code)))
        {
            missing.Add("names");
        }

        if (missing.Count > 0)
        {
            throw new DataFormatException(table.Name, table.HeaderLine, $"this line should name the columns, parted by tabs, but it lacks {string.Join(", ", missing)}");
        }
    }
}
