using ScoExtract.Evaluation;

namespace ScoExtract.Tool.Output;

/// <summary>Shows a report as the user asked for it.</summary>
internal sealed record ReportView(string Format, bool ByDocument, bool Errors)
{
    public void Show(ToolConsole console, EvaluationReport report)
    {
        if (Format == "json")
        {
            WriteJson(console, JsonReport.Serialize(report));
        }
        else
        {
            Show(console, ReportTables.Of(report, ByDocument), report.Errors);
        }
    }

    public void Show(ToolConsole console, ScenarioReport report)
    {
        if (Format == "json")
        {
            WriteJson(console, JsonReport.Serialize(report));
        }
        else
        {
            Show(console, ReportTables.Of(report), report.Evaluation.Errors);
        }
    }

    public void Show(ToolConsole console, DateCatalogueReport report)
    {
        if (Format == "json")
        {
            WriteJson(console, JsonReport.Serialize(report));
        }
        else
        {
            Show(console, ReportTables.Of(report), report.Errors);
        }
    }

    private static void WriteJson(ToolConsole console, string json)
    {
        using var writer = console.OpenText();
        writer.WriteLine(json);
    }

    private void Show(ToolConsole console, IEnumerable<ReportTable> tables, IReadOnlyList<EvaluationError> errors)
    {
        using var writer = console.OpenText();
        IReadOnlyList<EvaluationError> shown = Errors ? errors : [];
        if (Format == "markdown")
        {
            MarkdownReport.Write(writer, tables, shown);
            return;
        }

        var terminal = Terminal.Create(writer, console.IsTerminal);
        foreach (var table in tables)
        {
            Terminal.Write(terminal, table);
        }

        foreach (var error in shown)
        {
            writer.WriteLine(ErrorLine.Of(error));
        }

        writer.WriteLine($"{errors.Count} errors");
    }
}
