namespace ScoExtract.Timeline;

/// <summary>Finds what one document says happened and another says did not.</summary>
internal static class DenialChecks
{
    /// <param name="actual">Entries of the history, in order of time.</param>
    /// <param name="denied">Entries whose sources say that it was not so.</param>
    /// <param name="conflicts">Where contradictions go.</param>
    public static void Check(IEnumerable<MembershipEntry> actual, IEnumerable<MembershipEntry> denied, ConflictList conflicts)
    {
        var told = actual.Where(e => e.Bounds is not null).GroupBy(KeyOf).ToDictionary(g => g.Key, g => g.ToList());
        foreach (var denial in denied)
        {
            // Without a date nothing says that the two speak of the same time.
            if (denial.Bounds is not { } bounds || !told.TryGetValue(KeyOf(denial), out var entries))
            {
                continue;
            }

            var index = BoundsSearch.FirstNotBefore(entries, e => e.Bounds!.Value, bounds);
            if (index < entries.Count && entries[index].Bounds!.Value.Overlaps(bounds))
            {
                conflicts.Add(ConflictKind.Denied, ConflictList.Side(entries[index]), ConflictList.Side(denial));
            }
        }
    }

    private static (string Organization, string Subject, MemberStatus Status, ChangeClass Class) KeyOf(MembershipEntry entry) =>
        (entry.Organization, entry.Subject, entry.Status, FactDates.ClassOf(entry.Authority.Fact));
}
