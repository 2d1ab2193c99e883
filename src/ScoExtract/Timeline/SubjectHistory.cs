namespace ScoExtract.Timeline;

/// <summary>The periods of one subject in one organization: what each status' history tells, and how a status ends another.</summary>
internal sealed class SubjectHistory(ConflictList conflicts)
{
    private static readonly MemberStatus[] Statuses = Enum.GetValues<MemberStatus>();

    private readonly Dictionary<MemberStatus, List<PeriodDraft>> _drafts = [];

    /// <summary>The periods, in the order of the statuses and in time.</summary>
    /// <param name="entries">The entries of one organization and subject that tell what was actually so.</param>
    /// <param name="conflicts">Where contradictions go.</param>
    public static IEnumerable<MembershipPeriod> Build(IReadOnlyCollection<MembershipEntry> entries, ConflictList conflicts)
    {
        var history = new SubjectHistory(conflicts);
        foreach (var status in entries.GroupBy(e => e.Status))
        {
            history._drafts.Add(status.Key, StatusHistory.Build([.. status], conflicts));
        }

        history.AddUpgradedFrom();
        foreach (var higher in Statuses)
        {
            foreach (var lower in Statuses)
            {
                history.Supersede(higher, lower);
            }
        }

        var statements = new StatementChecks(history._drafts, conflicts);
        foreach (var entry in entries)
        {
            statements.Check(entry);
        }

        return Statuses.SelectMany(s => history.Of(s)).Select(d => d.Build());
    }

    private List<PeriodDraft> Of(MemberStatus status) => _drafts.GetValueOrDefault(status) ?? [];

    // "Raised from observer to member": that it was an observer may be told nowhere else.
    private void AddUpgradedFrom()
    {
        var upgrades = _drafts.Values.SelectMany(d => d).Where(d => d.Beginning?.PreviousStatus is { } p && p != d.Status && !_drafts.ContainsKey(p)).ToList();
        foreach (var upgrade in upgrades.DistinctBy(d => d.Beginning!.PreviousStatus))
        {
            var previous = new PeriodDraft(upgrade.Beginning!) { Status = upgrade.Beginning!.PreviousStatus!.Value };
            previous.Add(upgrade.Beginning);
            _drafts.Add(previous.Status, [previous]);
        }
    }

    private void Supersede(MemberStatus higher, MemberStatus lower)
    {
        var starts = Of(higher).Where(d => Ends(d, lower)).ToList();
        if (higher == lower || starts.Count == 0)
        {
            return;
        }

        foreach (var held in Of(lower))
        {
            var next = held.Start is { } start ? BoundsSearch.FirstNotBefore(starts, d => d.Start!.Value, start) : 0;
            if (next > 0 && StatusOrder.Supersedes(higher, lower) && IsStillHeld(starts[next - 1], held))
            {
                conflicts.Add(ConflictKind.LowerAfterHigher, ConflictList.Side(starts[next - 1].Beginning!), ConflictList.Side(held.Beginning!));
            }

            if (next < starts.Count && (held.End is null || starts[next].Start!.Value.Earliest < held.End.Value.Earliest))
            {
                (held.End, held.Ending) = (starts[next].Start, starts[next].Beginning);
            }
        }
    }

    private static bool Ends(PeriodDraft period, MemberStatus lower) =>
        period is { Start: not null, Beginning: { } beginning }
        && (StatusOrder.Supersedes(period.Status, lower) || beginning.PreviousStatus == lower);

    // An end that may have come before, or that the new status itself tells ("from member to associate"), leaves no contradiction.
    private static bool IsStillHeld(PeriodDraft higher, PeriodDraft lower) =>
        !higher.EndedAtUnknownDate
        && lower.Beginning!.PreviousStatus != higher.Status
        && (higher.End is null || lower.Start!.Value.IsBefore(higher.End.Value));
}
