using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>A period while it is put together.</summary>
internal sealed class PeriodDraft(MembershipEntry first)
{
    private readonly HashSet<MembershipEntry> _entries = new(ReferenceEqualityComparer.Instance);

    public MemberStatus Status { get; init; } = first.Status;

    public DateBounds? Start { get; set; }

    public DateBounds? End { get; set; }

    public bool EndedAtUnknownDate { get; set; }

    public MembershipEntry? Beginning { get; set; }

    public MembershipEntry? Ending { get; set; }

    public List<Suspension> Suspensions { get; } = [];

    /// <summary>The entries that tell of it, in no order.</summary>
    public IReadOnlyCollection<MembershipEntry> Entries => _entries;

    /// <summary>Whether nothing dates the beginning.</summary>
    public bool IsUndated => Start is null;

    public bool IsOpen => End is null;

    public void Add(MembershipEntry entry) => _entries.Add(entry);

    public MembershipPeriod Build() => new()
    {
        Organization = first.Organization,
        Subject = first.Subject,
        Status = Status,
        Start = Start,
        End = End,
        EndedAtUnknownDate = EndedAtUnknownDate,
        HeldBy = HeldBy(),
        Suspensions = [.. Suspensions],
        Beginning = Beginning,
        Ending = Ending,
        Entries = [.. _entries.Order(EntryOrder.Chronological)],
    };

    private LocalDate? HeldBy() => _entries
        .Where(e => e.Status == Status)
        .SelectMany(e => e.Sources)
        .Where(s => s.Fact.Kind == StatusFactKind.State)
        .Min(s => s.DocumentDate);
}
