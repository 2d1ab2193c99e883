using NodaTime;
using NodaTime.Text;
using ScoExtract.Timeline;

namespace ScoExtract.Tool.Timelines;

/// <summary>The short texts that the views of a timeline share.</summary>
internal static class TimelineText
{
    public static string What(MembershipEntry entry) => entry.Change?.ToString() ?? "State";

    /// <summary>Documents with their languages: <c>a.txt (fr), b.txt (en)</c>.</summary>
    public static string Documents(IEnumerable<MembershipSource> sources) =>
        string.Join(", ", sources.Select(s => $"{s.Document.Id} ({s.Language})").Distinct());

    /// <summary>Where each source stands: <c>a.txt#s3</c>.</summary>
    public static string References(IEnumerable<MembershipSource> sources) =>
        string.Join("; ", sources.Select(s => $"{s.Document.Id}#s{s.Number}"));

    public static string Day(LocalDate day) => LocalDatePattern.Iso.Format(day);
}
