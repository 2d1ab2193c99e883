namespace ScoExtract.Languages;

/// <summary>A table of language or world knowledge: tab-separated, UTF-8, the first line names the columns, lines that start with # are remarks, blank lines are nothing.</summary>
internal sealed class TsvTable
{
    private readonly Dictionary<string, int> _columns;

    private TsvTable(string name, int headerLine, Dictionary<string, int> columns, List<TsvRow> rows)
    {
        Name = name;
        HeaderLine = headerLine;
        _columns = columns;
        Rows = rows;
    }

    /// <summary>The table's file name, for messages.</summary>
    public string Name { get; }

    /// <summary>Number of the line that names the columns, from 1.</summary>
    public int HeaderLine { get; }

    /// <summary>The rows in file order.</summary>
    public IReadOnlyList<TsvRow> Rows { get; }

    /// <summary>Reads a table.</summary>
    /// <param name="name">The file name to use in messages.</param>
    /// <param name="reader">The table's text.</param>
    /// <exception cref="DataFormatException">There is no header, a column has no name or one that is there twice, or a row has more cells than the header.</exception>
    public static TsvTable Read(string name, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(reader);
        Dictionary<string, int>? columns = null;
        var rows = new List<TsvRow>();
        TsvTable? table = null;
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (string.IsNullOrWhiteSpace(line) || line[0] == '#')
            {
                continue;
            }

            var cells = line.Split('\t');
            if (columns is null)
            {
                columns = Header(name, number, cells);
                table = new TsvTable(name, number, columns, rows);
            }
            else if (cells.Length > columns.Count)
            {
                throw new DataFormatException(name, number, $"the row has {cells.Length} cells, the header names {columns.Count} columns");
            }
            else
            {
                rows.Add(new TsvRow(table!, number, cells));
            }
        }

        return table ?? throw new DataFormatException(name, 1, "the table is empty: a header line is missing");
    }

    /// <summary>Whether the header names a column.</summary>
    public bool Has(string column) => _columns.ContainsKey(column);

    internal int Column(string column) => _columns.GetValueOrDefault(column, -1);

    private static Dictionary<string, int> Header(string name, int number, string[] cells)
    {
        var columns = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var cell in cells)
        {
            if (string.IsNullOrWhiteSpace(cell))
            {
                throw new DataFormatException(name, number, $"column {columns.Count + 1} has no name");
            }

            if (!columns.TryAdd(cell, columns.Count))
            {
                throw new DataFormatException(name, number, $"the column '{cell}' is there twice");
            }
        }

        return columns;
    }
}
