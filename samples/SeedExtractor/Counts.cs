using NodaTime.Text;
using ScoExtract;
using Spectre.Console;

namespace SeedExtractor;

/// <summary>How much was found in each document.</summary>
internal static class Counts
{
    private static readonly string[] Types = ["Date", "Place", "Organization", "DocumentSymbol"];

    public static void Show(IReadOnlyList<ExtractionResult> results)
    {
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("Found") }
            .AddColumns(["Document", "Language", "Date of the document", .. Types, "Status facts"]);
        foreach (var result in results)
        {
            table.AddRow([
                result.Document.Id,
                result.Language,
                result.DocumentDate is { } date ? LocalDatePattern.Iso.Format(date) : "–",
                .. Types.Select(t => $"{result.Mentions.Count(m => m.Type == t)}"),
                $"{result.StatusFacts.Count}",
            ]);
        }

        AnsiConsole.Write(table);
    }
}
