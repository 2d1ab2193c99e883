using ScoExtract.Timeline;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Timelines;

/// <summary>A timeline as CSV: a row an entry, or with a day a row for each status that was held on it.</summary>
internal static class TimelineCsv
{
    public static void Write(TextWriter writer, TimelineView view, EntityNames names)
    {
        if (view.Day is { } day)
        {
            WriteHoldings(writer, view, TimelineText.Day(day), names);
        }
        else
        {
            WriteEntries(writer, view, names);
        }
    }

    private static void WriteEntries(TextWriter writer, TimelineView view, EntityNames names)
    {
        CsvWriter.WriteRow(writer, "organization", "organizationName", "subject", "subjectName", "status", "change", "modality", "date", "earliest", "latest", "previousStatus", "place", "decidedBy", "instrument", "sources");
        foreach (var entry in view.Entries.Concat(view.Unrealized))
        {
            CsvWriter.WriteRow(
                writer,
                entry.Organization,
                names.OfOrganization(entry.Organization),
                entry.Subject,
                names.Of(entry.Subject),
                entry.Status.ToString(),
                TimelineText.What(entry),
                entry.Modality.ToString(),
                entry.Date?.ToEdtf(),
                entry.Date?.Earliest is { } earliest ? TimelineText.Day(earliest) : null,
                entry.Date?.Latest is { } latest ? TimelineText.Day(latest) : null,
                entry.PreviousStatus?.ToString(),
                entry.Place,
                entry.DecidedBy,
                entry.Instrument,
                TimelineText.References(entry.Sources));
        }
    }

    private static void WriteHoldings(TextWriter writer, TimelineView view, string day, EntityNames names)
    {
        CsvWriter.WriteRow(writer, "day", "organization", "organizationName", "subject", "subjectName", "status", "certainty", "suspended", "since", "until", "heldBy", "sources");
        foreach (var held in view.Holdings)
        {
            CsvWriter.WriteRow(
                writer,
                day,
                held.Organization,
                names.OfOrganization(held.Organization),
                held.Subject,
                names.Of(held.Subject),
                held.Status.ToString(),
                held.Certainty.ToString(),
                held.Suspension?.ToString(),
                held.Period.Start?.ToString(),
                held.Period.End?.ToString(),
                held.Period.HeldBy is { } heldBy ? TimelineText.Day(heldBy) : null,
                TimelineText.References(held.Period.Entries.SelectMany(e => e.Sources)));
        }
    }
}
