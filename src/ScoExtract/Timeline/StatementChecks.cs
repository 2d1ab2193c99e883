namespace ScoExtract.Timeline;

/// <summary>Compares single statements about a subject with the periods that all of them together make.</summary>
internal sealed class StatementChecks(Dictionary<MemberStatus, List<PeriodDraft>> periods, ConflictList conflicts)
{
    // Begun periods in order of time, once for every status.
    private readonly Dictionary<MemberStatus, List<PeriodDraft>> _begun =
        periods.ToDictionary(p => p.Key, p => p.Value.Where(d => d is { Start: not null, Beginning: not null }).ToList());

    public void Check(MembershipEntry entry)
    {
        switch (FactDates.ClassOf(entry.Authority.Fact))
        {
            case ChangeClass.Held:
                CheckHeld(entry);
                break;
            case ChangeClass.Applied or ChangeClass.Invited or ChangeClass.ProcessStarted or ChangeClass.Decided or ChangeClass.Rejected:
                CheckStep(entry);
                break;
            default:
                break;
        }
    }

    private void CheckStep(MembershipEntry entry)
    {
        var begun = _begun[entry.Status];
        if (entry.Bounds is not { } date || BoundsSearch.FirstNotBefore(begun, d => d.Start!.Value, date) is not (> 0 and var next))
        {
            return;
        }

        var held = begun[next - 1];
        if (!held.EndedAtUnknownDate && (held.End is null || date.IsBefore(held.End.Value)))
        {
            conflicts.Add(ConflictKind.StepAfterGrant, ConflictList.Side(held.Beginning!), ConflictList.Side(entry));
        }
    }

    private void CheckHeld(MembershipEntry entry)
    {
        if (_begun[entry.Status] is [var first, ..]
            && entry.Sources.FirstOrDefault(s => s.DocumentDate < first.Start!.Value.Earliest) is { } early)
        {
            conflicts.Add(ConflictKind.HeldBeforeStart, ConflictList.Side(first.Beginning!), new ConflictSide(entry, early));
        }

        // What came after: an end of this status, or a higher one. A document from before that is no contradiction.
        if (periods[entry.Status] is [.., { Ending: { } ending } ended] && ending != entry
            && entry.Sources.FirstOrDefault(s => s.DocumentDate is null || s.DocumentDate >= ended.End?.Latest) is { } late)
        {
            conflicts.Add(ConflictKind.UndatedState, ConflictList.Side(ending), new ConflictSide(entry, late), canBeReconciled: true);
        }
        else if (UndatedHigher(entry) is { } higher)
        {
            conflicts.Add(ConflictKind.UndatedState, ConflictList.Side(higher), ConflictList.Side(entry), canBeReconciled: true);
        }
    }

    // A higher status without a date: told as both an observer and a member, and nothing says what came first.
    private MembershipEntry? UndatedHigher(MembershipEntry entry) => periods
        .Where(p => StatusOrder.Supersedes(p.Key, entry.Status))
        .SelectMany(p => p.Value)
        .Where(d => d.IsUndated && d.Ending is null && periods[entry.Status][^1] is { IsUndated: true, Ending: null })
        .SelectMany(d => d.Entries)
        .Min(EntryOrder.ByWeight);
}
