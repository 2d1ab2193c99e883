using System.Collections.Immutable;

namespace ScoExtract;

/// <summary>A date, period or duration as written, with the calendar value it stands for.</summary>
public sealed record DateMention : Mention
{
    /// <summary>What the expression means on the calendar; null for an impossible date such as <c>31 February</c>.</summary>
    public TemporalValue? Temporal { get; init; }

    /// <summary>Where the parts that the words do not say (usually the year) were taken from.</summary>
    public DateBasis Basis { get; init; }

    /// <summary>Other values the words may have, the likelier first: <c>03/04/2021</c> with the month before the day. Usually empty.</summary>
    public ImmutableArray<TemporalValue> Alternatives { get; init; } = [];

    /// <summary>Id of the calendar the date is written in, as NodaTime names it (<c>Um Al Qura</c>); null for the ISO calendar.</summary>
    public string? Calendar { get; init; }

    /// <summary>Whether the words name a day that no calendar has (<c>31 February</c>); there is no value then.</summary>
    public bool IsImpossible { get; init; }

    /// <summary>Until when the text goes on from this date, where a complete date follows behind <c>to</c> or a dash, which is a mention of its own (<c>8 July 1992 to 10 November 2000</c>); null otherwise.</summary>
    internal TemporalValue? Through { get; init; }

    /// <summary>In which order the words have day and month.</summary>
    internal DayMonthOrder Order { get; init; }

    /// <summary>The value as TimeML writes it; null when the expression has no value.</summary>
    public Timex3? Timex => Temporal?.ToTimex3();

    /// <inheritdoc/>
    public override string Type => "Date";

    /// <summary>The value in EDTF (ISO 8601-2), a duration in ISO 8601; null when the expression has no value.</summary>
    public override string? Value => Temporal?.ToEdtf();

    /// <summary>Whether the two mentions are the same in every part.</summary>
    /// <param name="other">The mention to compare with.</param>
    public bool Equals(DateMention? other) =>
        other is not null && base.Equals(other) && Temporal == other.Temporal && Basis == other.Basis && Calendar == other.Calendar
        && IsImpossible == other.IsImpossible && Through == other.Through && Order == other.Order && Alternatives.AsSpan().SequenceEqual(other.Alternatives.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), Temporal, Basis, Calendar);
}
