using ScoExtract.Evaluation;
using Spectre.Console;

namespace ScoExtract.Tool.Output;

/// <summary>Tables for people. Nothing on the way of machine-readable output may touch this class: loading it takes time.</summary>
internal static class Terminal
{
    // Without a window nothing limits the width, and a cell cut short would be lost.
    private const int RedirectedWidth = 200;

    public static IAnsiConsole Create(TextWriter writer, bool isTerminal)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(writer),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            Interactive = InteractionSupport.No,
        });
        console.Profile.Width = isTerminal ? Math.Max(Console.WindowWidth, 80) : RedirectedWidth;
        return console;
    }

    public static void Write(IAnsiConsole console, ReportTable report)
    {
        var table = new Table().Border(TableBorder.Simple).Title(Markup.Escape(report.Title));
        foreach (var column in report.Columns)
        {
            table.AddColumn(Markup.Escape(column));
        }

        foreach (var row in report.Rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        console.Write(table);
    }
}
