namespace ScoExtract.Timeline;

/// <summary>Puts the facts that tell the same into one entry each. Every fact ends up in exactly one.</summary>
/// <remarks>
/// The finest dates come first and found entries; a coarser date then joins an entry that it can be the same day as, and
/// never widens it. So the dates of the entries of one key stay disjoint, and one search in a sorted set finds the entry to join.
/// </remarks>
internal static class FactMerger
{
    private readonly record struct Key(string Organization, string Subject, MemberStatus Status, Modality Modality, ChangeClass Class);

    public static MembershipEntry[] Merge(IEnumerable<MembershipSource> sources) =>
    [
        .. sources
            .GroupBy(s => new Key(s.Fact.Organization, s.Fact.Subject, s.Fact.Status, s.Fact.Modality, FactDates.ClassOf(s.Fact)))
            .SelectMany(g => MergeKey(g))
            .Select(EntryComposer.Compose)
            .Order(EntryOrder.Chronological),
    ];

    private static List<List<MembershipSource>> MergeKey(IEnumerable<MembershipSource> sources)
    {
        var clusters = new List<List<MembershipSource>>();
        var dated = new SortedSet<Cluster>(Cluster.ByDate);
        var undated = new SortedDictionary<string, List<MembershipSource>>(StringComparer.Ordinal);
        foreach (var source in sources.Order(SourceOrder.ByAuthority))
        {
            if (FactDates.Start(source.Fact) is not { } bounds)
            {
                Add(undated, source);
            }
            else if (Find(dated, bounds) is { } cluster)
            {
                cluster.Sources.Add(source);
            }
            else
            {
                cluster = new Cluster(bounds, [source]);
                dated.Add(cluster);
                clusters.Add(cluster.Sources);
            }
        }

        // "India joined" is the same event as "India joined in 2017", unless India joined more than once.
        if (dated.Count == 1 && undated.Remove("", out var timeless))
        {
            clusters[0].AddRange(timeless);
        }

        clusters.AddRange(undated.Values);
        return clusters;
    }

    // A date that bounds nothing (13 June of an unknown year, a duration) still tells events apart.
    private static void Add(SortedDictionary<string, List<MembershipSource>> undated, MembershipSource source)
    {
        var date = source.Fact.Date?.ToEdtf() ?? "";
        if (!undated.TryGetValue(date, out var same))
        {
            undated.Add(date, same = []);
        }

        same.Add(source);
    }

    // Of several that overlap, the first in time: entries are disjoint, so the first that does not end before the date begins.
    private static Cluster? Find(SortedSet<Cluster> clusters, DateBounds bounds)
    {
        if (clusters.Max is not { } last || last.Bounds.IsBefore(bounds))
        {
            return null;
        }

        var probe = new Cluster(new DateBounds(bounds.Earliest, bounds.Earliest), []);
        return clusters.GetViewBetween(probe, last).Min is { } first && first.Bounds.Overlaps(bounds) ? first : null;
    }

    private sealed record Cluster(DateBounds Bounds, List<MembershipSource> Sources)
    {
        public static readonly IComparer<Cluster> ByDate = Comparer<Cluster>.Create((a, b) => a.Bounds.Latest.CompareTo(b.Bounds.Latest));
    }
}
