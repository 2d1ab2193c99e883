using System.CommandLine;
using ScoExtract.Tool.Timelines;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract timeline</c>: the status facts of many documents as one history.</summary>
internal static class TimelineCommand
{
    private const string Description = """
        Merges the status facts of documents in any languages into one history: who became what in which organization, and when.

        Every entry keeps its sources. What contradicts each other is listed below the tables: '!' before a contradiction, '?' before
        what can be reconciled. With --on, who was what on a day, and how surely: Known, Possible (a date is partial or disputed) or
        Undated (the beginning is not told).

        Examples:
          scoextract timeline documents/
          scoextract timeline documents/ --organization SCO --on 2018-01-01
          scoextract timeline documents/ --format csv > history.csv
          scoextract timeline documents/ --format quickstatements
        """;

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var organization = new Option<string?>("--organization") { Description = "Only what concerns this organization: an id such as SCO, UNGA or EAEU.", HelpName = "ID" };
        var on = InputOptions.DayOption("--on", "Show who was what on this day.");
        var format = new Option<string>("--format") { Description = "How to print it; quickstatements are commands for Wikidata.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "csv", "quickstatements");
        var command = new Command("timeline", Description) { input.Paths, organization, on, format };
        foreach (var option in input.Options)
        {
            command.Add(option);
        }

        command.Validators.Add(result =>
        {
            if (result.GetValue(format) == "quickstatements" && result.GetValue(on) is not null)
            {
                result.AddError("--format quickstatements states whole memberships; it goes without --on");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var paths = input.GetPaths(parsed);
            var extractor = input.CreateExtractor(parsed);
            var id = parsed.GetValue(organization) is { } given ? OrganizationId(given, mayBeOwn: input.HasGazetteer(parsed)) : null;
            var writer = new TimelineWriter(console, parsed.GetRequiredValue(format), id, InputOptions.Day(parsed, on));
            return await new ExtractRun(console, extractor, input.CreateReader(parsed, console), [writer]).RunAsync(paths, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    // An id that no built-in table has may be one of the user's own table.
    private static string OrganizationId(string given, bool mayBeOwn) => EntityNames.BuiltIn.TryGetOrganizationId(given, out var id) || mayBeOwn
        ? id
        : throw new UsageException($"unknown organization '{given}'; give an id such as SCO, UNGA or EAEU");
}
