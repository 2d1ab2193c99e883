using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>The orders of entries. Total, so that the same facts always give the same list.</summary>
internal static class EntryOrder
{
    /// <summary>By organization and subject, then by date, what has none last.</summary>
    public static readonly IComparer<MembershipEntry> Chronological = Comparer<MembershipEntry>.Create(CompareByTime);

    /// <summary>The entry to follow where two contradict each other comes first: it cites its instrument, tells an event, has more documents, a finer date.</summary>
    public static readonly IComparer<MembershipEntry> ByWeight = Comparer<MembershipEntry>.Create(CompareByWeight);

    private static int CompareByTime(MembershipEntry a, MembershipEntry b)
    {
        var order = string.CompareOrdinal(a.Organization, b.Organization);
        order = order != 0 ? order : string.CompareOrdinal(a.Subject, b.Subject);
        order = order != 0 ? order : Earliest(a).CompareTo(Earliest(b));
        order = order != 0 ? order : Latest(a).CompareTo(Latest(b));
        order = order != 0 ? order : a.Status.CompareTo(b.Status);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : Nullable.Compare(a.Change, b.Change);
        order = order != 0 ? order : a.Modality.CompareTo(b.Modality);
        return order != 0 ? order : SourceOrder.ByDocument.Compare(a.Sources[0], b.Sources[0]);
    }

    private static int CompareByWeight(MembershipEntry a, MembershipEntry b)
    {
        var order = (a.Instrument is null).CompareTo(b.Instrument is null);
        order = order != 0 ? order : a.Kind.CompareTo(b.Kind);
        order = order != 0 ? order : b.DocumentCount.CompareTo(a.DocumentCount);
        order = order != 0 ? order : Width(a).CompareTo(Width(b));
        return order != 0 ? order : CompareByTime(a, b);
    }

    private static LocalDate Earliest(MembershipEntry entry) => entry.Bounds?.Earliest ?? LocalDate.MaxIsoValue;

    private static LocalDate Latest(MembershipEntry entry) => entry.Bounds?.Latest ?? LocalDate.MaxIsoValue;

    private static int Width(MembershipEntry entry) => entry.Bounds?.Width ?? int.MaxValue;
}
