using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>A time for which a status was suspended. Immutable.</summary>
/// <param name="Start">Days between which it was suspended; null when not told.</param>
/// <param name="End">Days between which it was restored; null when not told.</param>
public sealed record Suspension(DateBounds? Start, DateBounds? End)
{
    /// <summary>How surely the status was suspended on a day; null when it was not.</summary>
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

        return start.Latest <= date && (End is null || date < End.Value.Earliest) ? HoldingCertainty.Known : HoldingCertainty.Possible;
    }
}
