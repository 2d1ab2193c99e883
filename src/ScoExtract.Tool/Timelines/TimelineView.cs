using NodaTime;
using ScoExtract.Timeline;

namespace ScoExtract.Tool.Timelines;

/// <summary>A timeline, narrowed to what the user asked for.</summary>
internal sealed class TimelineView(MembershipTimeline timeline, string? organization, LocalDate? day)
{
    public LocalDate? Day => day;

    public IEnumerable<MembershipEntry> Entries => timeline.Entries.Where(e => IsWanted(e.Organization));

    public IEnumerable<MembershipEntry> Unrealized => timeline.UnrealizedEntries.Where(e => IsWanted(e.Organization));

    public IEnumerable<MembershipPeriod> Periods => timeline.Periods.Where(p => IsWanted(p.Organization));

    public IEnumerable<MembershipConflict> Conflicts => timeline.Conflicts.Where(c => IsWanted(c.First.Entry.Organization));

    /// <summary>Who was what on the day; nothing when no day was given.</summary>
    public IEnumerable<StatusHolding> Holdings => day is not { } date ? [] : timeline.Periods
        .Select(p => p.Organization)
        .Distinct()
        .Where(IsWanted)
        .SelectMany(o => timeline.StatusOn(o, date));

    private bool IsWanted(string id) => organization is null || organization == id;
}
