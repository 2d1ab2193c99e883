using ScoExtract;
using Spectre.Console;

namespace SeedExtractor;

/// <summary>Who got, lost, asked for or has which status where, over all documents, in the order of time.</summary>
internal static class StatusHistory
{
    public static void Show(IReadOnlyList<ExtractionResult> results)
    {
        // Facts hold ids; the library knows how they are called in English.
        var names = EntityNames.BuiltIn;
        var table = new Table { Border = TableBorder.Simple, Title = new TableTitle("Status history") }
            .AddColumns("Date", "Who", "What", "In", "Modality", "Place", "Instrument", "Document");
        var facts =
            from result in results
            from fact in result.StatusFacts
            let date = fact.Date?.ToEdtf()
            orderby date is null, date, fact.Organization, fact.Subject
            select (result.Document.Id, Fact: fact, Date: date);
        foreach (var (document, fact, date) in facts)
        {
            table.AddRow(
                date ?? "–",
                Markup.Escape(names.Of(fact.Subject)),
                $"{fact.Change?.ToString() ?? "is"} {fact.Status}",
                Markup.Escape(fact.Organization),
                fact.Modality.ToString(),
                fact.Place is { } place ? Markup.Escape(names.Of(place)) : "–",
                fact.Instrument ?? "–",
                document.Split('_')[0]);
        }

        AnsiConsole.Write(table);
    }
}
