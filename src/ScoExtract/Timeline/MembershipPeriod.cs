using System.Collections.Immutable;
using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>The time for which a subject held one status in one organization, as far as the documents tell. Immutable.</summary>
public sealed record MembershipPeriod
{
    /// <summary>Id of the organization.</summary>
    public required string Organization { get; init; }

    /// <summary>Who holds the status: <c>BY</c> or <c>org:SCO</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The status.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>Days between which the status began; null when no document tells. Disputed dates, none of which has a deciding document, are all within.</summary>
    public DateBounds? Start { get; init; }

    /// <summary>Days between which it ended, the first day without it; null when no date of an end is told.</summary>
    public DateBounds? End { get; init; }

    /// <summary>Whether the documents tell that it ended, but not when.</summary>
    public bool EndedAtUnknownDate { get; init; }

    /// <summary>The day of the first dated document that tells of it as held, so that it began on that day or before; null when there is none.</summary>
    public LocalDate? HeldBy { get; init; }

    /// <summary>When the status was suspended, in order.</summary>
    public ImmutableArray<Suspension> Suspensions { get; init; } = [];

    /// <summary>The entry that gives <see cref="Start"/>; null when no date is told.</summary>
    public MembershipEntry? Beginning { get; init; }

    /// <summary>The entry that ended it: a withdrawal, an expulsion, or a higher status; null while nothing did.</summary>
    public MembershipEntry? Ending { get; init; }

    /// <summary>Every entry of the history that tells of this time.</summary>
    public required ImmutableArray<MembershipEntry> Entries { get; init; }

    /// <summary>Who was what where, since when and until when, on one line: <c>IN Member in SCO, since 2017-06-09</c>.</summary>
    public override string ToString() =>
        $"{Subject} {Status} in {Organization}{(Start is { } start ? $", since {start}" : "")}{(End is { } end ? $", until {end}" : EndedAtUnknownDate ? ", ended" : "")}";

    /// <summary>How surely the status was held on a day; null when it was not.</summary>
    /// <param name="date">A day of the ISO calendar.</param>
    public HoldingCertainty? On(LocalDate date)
    {
        if (Start?.Earliest > date || End?.Latest <= date)
        {
            return null;
        }

        if (Start is not { } start)
        {
            return HoldingCertainty.Undated;
        }

        var isInside = start.Latest <= date && (End is null || date < End.Value.Earliest);
        return isInside && !EndedAtUnknownDate ? HoldingCertainty.Known : HoldingCertainty.Possible;
    }

    /// <summary>How surely the status was suspended on a day; null when it was not, or was not held.</summary>
    /// <param name="date">A day of the ISO calendar.</param>
    public HoldingCertainty? SuspendedOn(LocalDate date)
    {
        if (On(date) is not { } held)
        {
            return null;
        }

        HoldingCertainty? suspended = null;
        foreach (var suspension in Suspensions)
        {
            // The surest one counts: the values are in that order.
            suspended = suspension.On(date) is { } certainty && !(suspended <= certainty) ? certainty : suspended;
        }

        return suspended is { } found ? (HoldingCertainty)Math.Max((int)found, (int)held) : null;
    }
}
