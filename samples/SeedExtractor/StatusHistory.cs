using ScoExtract;
using Spectre.Console;

namespace SeedExtractor;

/// <summary>Who got, lost, asked for or has which status where, over all documents, in the order of time.</summary>
internal static class StatusHistory
{
    public static void Show(IReadOnlyList<ExtractionResult> results)
    {
        var names = NamesInTexts(results);
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
                Markup.Escape(NameOf(names, fact.Subject)),
                $"{fact.Change?.ToString() ?? "is"} {fact.Status}",
                Markup.Escape(fact.Organization),
                fact.Modality.ToString(),
                fact.Place is { } place ? Markup.Escape(NameOf(names, place)) : "–",
                fact.Instrument ?? "–",
                document.Split('_')[0]);
        }

        AnsiConsole.Write(table);
    }

    // Facts hold ids; the mentions tell how the documents themselves call what the ids stand for.
    private static Dictionary<string, string> NamesInTexts(IEnumerable<ExtractionResult> results)
    {
        var names = new Dictionary<string, string>();
        foreach (var mention in results.SelectMany(r => r.Mentions).Where(m => m.Value is not null))
        {
            var id = mention is OrganizationMention ? "org:" + mention.Value : mention.Value!;
            names.TryAdd(id, mention.Text.ReplaceLineEndings(" "));
        }

        return names;
    }

    private static string NameOf(Dictionary<string, string> names, string id) => names.GetValueOrDefault(id, id);
}
