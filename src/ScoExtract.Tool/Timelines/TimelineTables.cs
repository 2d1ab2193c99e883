using ScoExtract.Evaluation;
using ScoExtract.Timeline;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Timelines;

/// <summary>A timeline as tables for people, and its conflicts as sentences.</summary>
internal static class TimelineTables
{
    private const string Nothing = "–";

    public static void Write(ToolConsole console, TimelineView view, EntityNames names)
    {
        using var writer = console.OpenText();
        var terminal = Terminal.Create(writer, console.IsTerminal);
        if (view.Day is { } day)
        {
            Terminal.Write(terminal, new ReportTable(
                $"On {TimelineText.Day(day)}",
                ["Organization", "Subject", "Status", "Certainty", "Since", "Until", "Documents"],
                [.. view.Holdings.OrderBy(h => h.Organization, StringComparer.Ordinal).ThenBy(h => names.Of(h.Subject), StringComparer.Ordinal).Select(h => Row(h, names))]));
        }
        else
        {
            Write(terminal, "History", [.. view.Entries], names);
            Write(terminal, "Planned, possible or denied", [.. view.Unrealized], names);
        }

        foreach (var conflict in view.Conflicts)
        {
            writer.WriteLine($"{(conflict.CanBeReconciled ? "?" : "!")} {conflict.Explain(names.Of, names.OfOrganization)}");
        }
    }

    private static void Write(Spectre.Console.IAnsiConsole terminal, string title, List<MembershipEntry> entries, EntityNames names)
    {
        // The modality of history is always the same.
        if (entries.Count == 0)
        {
            return;
        }

        var withModality = entries.Exists(e => e.Modality != Modality.Actual);
        List<string> columns = ["Organization", "Subject", "Date", "What", "Status", "Place", "Decided by", "Instrument", "Documents"];
        if (withModality)
        {
            columns.Insert(3, "Modality");
        }

        // Ids and names are in different orders; within one subject the order of time stays.
        var sorted = entries.OrderBy(e => e.Organization, StringComparer.Ordinal).ThenBy(e => names.Of(e.Subject), StringComparer.Ordinal);
        Terminal.Write(terminal, new ReportTable(title, [.. columns], [.. sorted.Select(e => Row(e, names, withModality))]));
    }

    private static List<string> Row(MembershipEntry entry, EntityNames names, bool withModality)
    {
        List<string> cells =
        [
            entry.Organization,
            names.Of(entry.Subject),
            entry.Date?.ToEdtf() ?? Nothing,
            TimelineText.What(entry),
            entry.Status.ToString(),
            entry.Place is { } place ? names.Of(place) : Nothing,
            entry.DecidedBy ?? Nothing,
            entry.Instrument ?? Nothing,
            TimelineText.Documents(entry.Sources),
        ];
        if (withModality)
        {
            cells.Insert(3, entry.Modality.ToString());
        }

        return cells;
    }

    private static IReadOnlyList<string> Row(StatusHolding held, EntityNames names) =>
    [
        held.Organization,
        names.Of(held.Subject),
        held.Suspension is { } suspension ? $"{held.Status} (suspended: {suspension})" : held.Status.ToString(),
        held.Certainty.ToString(),
        held.Period.Start?.ToString() ?? (held.Period.HeldBy is { } day ? $"../{TimelineText.Day(day)}" : Nothing),
        held.Period.End?.ToString() ?? Nothing,
        TimelineText.Documents(held.Period.Entries.SelectMany(e => e.Sources)),
    ];
}
