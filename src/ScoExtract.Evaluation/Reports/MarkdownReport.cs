namespace ScoExtract.Evaluation;

/// <summary>Writes a report as Markdown.</summary>
public static class MarkdownReport
{
    /// <summary>Writes tables, then errors.</summary>
    /// <param name="output">Where to write.</param>
    /// <param name="tables">The tables.</param>
    /// <param name="errors">The errors to list.</param>
    public static void Write(TextWriter output, IEnumerable<ReportTable> tables, IReadOnlyList<EvaluationError> errors)
    {
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(tables);
        ArgumentNullException.ThrowIfNull(errors);
        foreach (var table in tables)
        {
            output.Write($"## {table.Title}\n\n");
            WriteRow(output, table.Columns);
            WriteRow(output, [.. table.Columns.Select(_ => "---")]);
            foreach (var row in table.Rows)
            {
                WriteRow(output, row);
            }

            output.Write('\n');
        }

        output.Write($"## Errors ({errors.Count})\n\n");
        foreach (var error in errors)
        {
            output.Write($"- {ErrorLine.Of(error).ReplaceLineEndings(" ")}\n");
        }
    }

    private static void WriteRow(TextWriter output, IReadOnlyList<string> cells) =>
        output.Write($"| {string.Join(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal)))} |\n");
}
