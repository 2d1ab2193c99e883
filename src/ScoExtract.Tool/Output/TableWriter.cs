using NodaTime.Text;
using ScoExtract.Evaluation;

namespace ScoExtract.Tool.Output;

/// <summary>Tables for people: what was found in each document.</summary>
internal sealed class TableWriter(ToolConsole console) : IResultWriter
{
    public void Write(ExtractionResult result)
    {
        using var writer = console.OpenText();
        var terminal = Terminal.Create(writer, console.IsTerminal);
        var date = result.DocumentDate is { } day ? ", " + LocalDatePattern.Iso.Format(day) : "";
        writer.WriteLine($"{result.Document.Id} ({result.Language}{date}): {result.Mentions.Count} mentions, {result.StatusFacts.Count} status facts");
        if (result.Mentions.Count > 0)
        {
            Terminal.Write(terminal, Mentions(result));
        }

        if (result.StatusFacts.Count > 0)
        {
            Terminal.Write(terminal, StatusFacts(result));
        }
    }

    public void Complete()
    {
    }

    private static ReportTable Mentions(ExtractionResult result) => new(
        "Mentions",
        ["Type", "Value", "Text", "Span"],
        [.. result.Mentions.Select(IReadOnlyList<string> (m) => [m.Type, m.Value ?? "–", OneLine(m.Text), $"{m.Span.Start}–{m.Span.End}"])]);

    private static ReportTable StatusFacts(ExtractionResult result) => new(
        "Status facts",
        ["Date", "Subject", "Change", "Status", "Organization", "Modality", "Place", "Decided by", "Instrument"],
        [
            .. result.StatusFacts.Select(IReadOnlyList<string> (f) =>
            [
                f.Date?.ToEdtf() ?? "–",
                f.Subject,
                f.Change?.ToString() ?? "State",
                f.Status.ToString(),
                f.Organization,
                f.Modality.ToString(),
                f.Place ?? "–",
                f.DecidedBy ?? "–",
                f.Instrument ?? "–",
            ]),
        ]);

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
