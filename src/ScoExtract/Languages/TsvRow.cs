namespace ScoExtract.Languages;

/// <summary>One row of a <see cref="TsvTable"/>.</summary>
internal sealed class TsvRow
{
    private readonly TsvTable _table;
    private readonly string[] _cells;

    internal TsvRow(TsvTable table, int line, string[] cells)
    {
        (_table, Line, _cells) = (table, line, cells);
    }

    /// <summary>The row's line in its file, from 1.</summary>
    public int Line { get; }

    /// <summary>The cell in <paramref name="column"/>; empty where the row is shorter than the header or the table has no such column.</summary>
    /// <param name="column">A column name of the header.</param>
    public string this[string column]
    {
        get
        {
            var index = _table.Column(column);
            return index >= 0 && index < _cells.Length ? _cells[index] : "";
        }
    }

    /// <summary>The parts of a cell that holds several values between <c>;</c>, trimmed, empty ones left out.</summary>
    /// <param name="column">A column name of the header.</param>
    public string[] List(string column) =>
        this[column].Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The cell in <paramref name="column"/>, which must not be empty.</summary>
    /// <param name="column">A column name of the header.</param>
    /// <exception cref="DataFormatException">The cell is empty.</exception>
    public string Required(string column) =>
        this[column] is { Length: > 0 } cell ? cell : throw Error($"the column '{column}' is empty");

    /// <summary>An exception that names this row.</summary>
    /// <param name="reason">What is wrong, without a full stop.</param>
    public DataFormatException Error(string reason) => new(_table.Name, Line, reason);
}
