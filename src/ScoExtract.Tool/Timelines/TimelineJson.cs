using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using ScoExtract.Timeline;

namespace ScoExtract.Tool.Timelines;

/// <summary>A timeline as indented JSON.</summary>
internal static class TimelineJson
{
    // Relaxed escaping leaves every script readable; the output is a file, never a part of an HTML page.
    private static readonly TimelineContext Context = new(new JsonSerializerOptions(TimelineContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
        NewLine = "\n",
    });

    public static void Write(Stream output, TimelineView view, EntityNames names)
    {
        JsonSerializer.Serialize(output, ToRecord(view, names), Context.TimelineRecord);
        output.Write("\n"u8);
        output.Flush();
    }

    private static TimelineRecord ToRecord(TimelineView view, EntityNames names)
    {
        var record = new TimelineRecord { Conflicts = [.. view.Conflicts.Select(c => ToRecord(c, names))] };
        return view.Day is { } day
            ? record with { Day = TimelineText.Day(day), Holdings = [.. view.Holdings.Select(h => ToRecord(h, names))] }
            : record with
            {
                Entries = [.. view.Entries.Select(e => ToRecord(e, names))],
                Unrealized = [.. view.Unrealized.Select(e => ToRecord(e, names))],
                Periods = [.. view.Periods.Select(ToRecord)],
            };
    }

    private static EntryRecord ToRecord(MembershipEntry entry, EntityNames names) => new()
    {
        Organization = entry.Organization,
        OrganizationName = names.OfOrganization(entry.Organization),
        Subject = entry.Subject,
        SubjectName = names.Of(entry.Subject),
        Status = entry.Status,
        Kind = entry.Kind,
        Change = entry.Change,
        Modality = entry.Modality,
        Date = entry.Date?.ToEdtf(),
        PreviousStatus = entry.PreviousStatus,
        Place = entry.Place,
        DecidedBy = entry.DecidedBy,
        Instrument = entry.Instrument,
        Sources = [.. entry.Sources.Select(ToRecord)],
    };

    private static SourceRecord ToRecord(MembershipSource source) => new()
    {
        Document = source.Document.Id,
        Language = source.Language,
        DocumentDate = source.DocumentDate is { } date ? TimelineText.Day(date) : null,
        Fact = $"s{source.Number}",
        Date = source.Fact.Date?.ToEdtf(),
        Place = source.Fact.Place,
        DecidedBy = source.Fact.DecidedBy,
        Instrument = source.Fact.Instrument,
        Evidence = source.Fact.Evidence,
        Quote = source.Quote,
        Provenance = source.Fact.Provenance,
    };

    private static PeriodRecord ToRecord(MembershipPeriod period) => new()
    {
        Organization = period.Organization,
        Subject = period.Subject,
        Status = period.Status,
        Start = ToRecord(period.Start),
        End = ToRecord(period.End),
        EndedAtUnknownDate = period.EndedAtUnknownDate,
        HeldBy = period.HeldBy is { } day ? TimelineText.Day(day) : null,
        Suspensions = [.. period.Suspensions.Select(s => new SuspensionRecord(ToRecord(s.Start), ToRecord(s.End)))],
    };

    private static HoldingRecord ToRecord(StatusHolding held, EntityNames names) => new()
    {
        Organization = held.Organization,
        OrganizationName = names.OfOrganization(held.Organization),
        Subject = held.Subject,
        SubjectName = names.Of(held.Subject),
        Status = held.Status,
        Certainty = held.Certainty,
        Suspension = held.Suspension,
        Period = ToRecord(held.Period),
        Sources = [.. held.Period.Entries.SelectMany(e => e.Sources).Select(ToRecord)],
    };

    private static ConflictRecord ToRecord(MembershipConflict conflict, EntityNames names) =>
        new(conflict.Kind, conflict.CanBeReconciled, conflict.Explain(names.Of, names.OfOrganization), ToRecord(conflict.First), ToRecord(conflict.Second));

    private static ConflictSideRecord ToRecord(ConflictSide side) => new(
        side.Entry.Organization, side.Entry.Subject, side.Entry.Status, side.Entry.Change, side.Entry.Date?.ToEdtf(), ToRecord(side.Source));

    private static BoundsRecord? ToRecord(DateBounds? bounds) => bounds is not { } known ? null : new BoundsRecord(
        known.Earliest == LocalDate.MinIsoValue ? null : TimelineText.Day(known.Earliest),
        known.Latest == LocalDate.MaxIsoValue ? null : TimelineText.Day(known.Latest));
}
