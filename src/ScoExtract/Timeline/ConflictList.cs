namespace ScoExtract.Timeline;

/// <summary>Collects the conflicts that are found.</summary>
internal sealed class ConflictList
{
    private readonly List<MembershipConflict> _found = [];

    /// <summary>Adds a conflict between two entries; the heavier one becomes the first side.</summary>
    public void AddWeighed(ConflictKind kind, MembershipEntry a, MembershipEntry b, bool canBeReconciled = false)
    {
        var (first, second) = EntryOrder.ByWeight.Compare(a, b) <= 0 ? (a, b) : (b, a);
        Add(kind, Side(first), Side(second), canBeReconciled);
    }

    /// <summary>Adds a conflict in which the kind tells which side is which.</summary>
    public void Add(ConflictKind kind, ConflictSide first, ConflictSide second, bool canBeReconciled = false) =>
        _found.Add(new MembershipConflict { Kind = kind, First = first, Second = second, CanBeReconciled = canBeReconciled });

    public static ConflictSide Side(MembershipEntry entry) => new(entry, entry.Authority);

    /// <summary>All, by organization and subject, real contradictions before those that can be reconciled.</summary>
    public IEnumerable<MembershipConflict> Sorted() => _found
        .OrderBy(c => c.First.Entry.Organization, StringComparer.Ordinal)
        .ThenBy(c => c.First.Entry.Subject, StringComparer.Ordinal)
        .ThenBy(c => c.CanBeReconciled)
        .ThenBy(c => c.Kind)
        .ThenBy(c => c.First.Entry, EntryOrder.Chronological)
        .ThenBy(c => c.Second.Entry, EntryOrder.Chronological)
        .ThenBy(c => c.Second.Source, SourceOrder.ByDocument);
}
