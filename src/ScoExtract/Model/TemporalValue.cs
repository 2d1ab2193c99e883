using NodaTime;

namespace ScoExtract;

/// <summary>What a date expression means on the ISO calendar: a day, month, year, interval, set or duration. Immutable.</summary>
public abstract record TemporalValue
{
    /// <summary>The value in EDTF (ISO 8601-2:2019); a duration in ISO 8601 (<c>P18Y</c>).</summary>
    public abstract string ToEdtf();

    /// <summary>First day the value can cover; null when the year is unknown or the value is a duration.</summary>
    public abstract LocalDate? Earliest { get; }

    /// <summary>Last day the value can cover; null when the year is unknown or the value is a duration.</summary>
    public abstract LocalDate? Latest { get; }
}
