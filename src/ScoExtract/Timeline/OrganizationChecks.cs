namespace ScoExtract.Timeline;

/// <summary>Compares what is told of different subjects of one organization: nobody is in it before it is founded.</summary>
internal static class OrganizationChecks
{
    public static void CheckFounding(IReadOnlyCollection<MembershipEntry> entries, ConflictList conflicts)
    {
        if (entries.Where(IsFounding).Min(EntryOrder.ByWeight) is not { } founding)
        {
            return;
        }

        var date = founding.Bounds!.Value;
        var first = ConflictList.Side(founding);
        foreach (var entry in entries.Where(e => e.Subject != founding.Subject && e.Bounds is not null && e.IsBeginning))
        {
            if (entry.Bounds!.Value.IsBefore(date) || (IsFounding(entry) && date.IsBefore(entry.Bounds.Value)))
            {
                conflicts.Add(ConflictKind.FoundingDate, first, ConflictList.Side(entry));
            }
        }
    }

    private static bool IsFounding(MembershipEntry entry) => entry is { Change: StatusChange.Founded, Bounds: not null };
}
