using System.Globalization;
using NodaTime;
using ScoExtract.Timeline;

namespace ScoExtract.Tool.Timelines;

/// <summary>
/// Memberships as commands of QuickStatements, which put them into Wikidata: <c>Q668|P463|Q485207|P580|+2017-06-09T00:00:00Z/11</c>
/// (member of; start time P580, end time P582; a source by its address, S854).
/// </summary>
/// <remarks>
/// Only what can be said there without loss: full members with a date, and with items for both sides. Wikidata has no item that is agreed
/// on for observers and partners, so that they would become members. What is left out is told.
/// </remarks>
internal static class QuickStatements
{
    private const string MemberOf = "P463";
    private const string StartTime = "P580";
    private const string EndTime = "P582";
    private const string ReferenceUrl = "S854";

    public static void Write(TextWriter writer, TimelineView view, EntityNames names, Action<string> remark)
    {
        foreach (var period in view.Periods)
        {
            if (WhyNot(period, names) is { } reason)
            {
                remark($"{period.Subject} {period.Status} in {period.Organization} is left out: {reason}");
            }
            else
            {
                writer.Write(Command(period, names));
                writer.Write('\n');
            }
        }
    }

    private static string? WhyNot(MembershipPeriod period, EntityNames names) => period switch
    {
        { Status: not MemberStatus.Member } => "only full members can be stated",
        _ when names.ItemOfSubject(period.Subject) is null => $"no Wikidata item is known for {period.Subject}",
        _ when names.ItemOfOrganization(period.Organization) is null => $"no Wikidata item is known for {period.Organization}",
        { Start: null, End: null } => "it is not dated",
        { Start: { } start } when Time(start) is null => "its beginning is disputed or too vague",
        { EndedAtUnknownDate: true } => "it ended, but when is not told",
        { End: { } end } when Time(end) is null => "its end is disputed or too vague",
        _ => null,
    };

    private static string Command(MembershipPeriod period, EntityNames names)
    {
        List<string> parts =
        [
            names.ItemOfSubject(period.Subject)!, MemberOf, names.ItemOfOrganization(period.Organization)!,
        ];
        if (period.Start is { } start)
        {
            parts.AddRange([StartTime, Time(start)!]);
        }

        if (period.End is { } end)
        {
            parts.AddRange([EndTime, Time(end)!]);
        }

        if (Address((period.Beginning ?? period.Ending)!) is { } address)
        {
            parts.AddRange([ReferenceUrl, $"\"{address}\""]);
        }

        return string.Join('|', parts);
    }

    // 11 is a day, 10 a month, 9 a year, 8 a decade; anything between has no notation there.
    private static string? Time(DateBounds bounds)
    {
        var (from, to) = (bounds.Earliest, bounds.Latest);
        int? precision = bounds switch
        {
            _ when from == to => 11,
            _ when from.Day == 1 && to == DateAdjusters.EndOfMonth(from) => 10,
            _ when from is { Month: 1, Day: 1 } && to == new LocalDate(from.Year, 12, 31) => 9,
            _ when from is { Month: 1, Day: 1 } && from.Year % 10 == 0 && to == new LocalDate(from.Year + 9, 12, 31) => 8,
            _ => null,
        };
        return precision is null || from.Year < 1
            ? null
            : string.Create(CultureInfo.InvariantCulture, $"+{from.Year:D4}-{from.Month:D2}-{from.Day:D2}T00:00:00Z/{precision}");
    }

    // A document that is known by its address, else the resolution itself.
    private static string? Address(MembershipEntry entry)
    {
        var document = entry.Sources.Select(s => s.Document.Id).FirstOrDefault(IsAddress);
        return document ?? (entry.Instrument is { } symbol ? $"https://docs.un.org/en/{symbol}" : null);
    }

    // A quote or a bar would end the field.
    private static bool IsAddress(string id) =>
        Uri.TryCreate(id, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !id.AsSpan().ContainsAny('"', '|', '\t');
}
