using NodaTime;

namespace ScoExtract;

/// <summary>A value whose year is unknown: <c>13 June</c>, <c>June</c>, <c>Friday</c>, or, with nothing known, a relative date without a starting point. Immutable.</summary>
/// <param name="Month">The month, 1 to 12; null when unknown.</param>
/// <param name="Day">The day of the month, 1 to 31; null when none is told.</param>
/// <param name="Weekday">The day of the week; null when none is told.</param>
public sealed record PartialValue(int? Month, int? Day, IsoDayOfWeek? Weekday = null) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => null;

    /// <inheritdoc/>
    public override LocalDate? Latest => null;

    private protected override string Edtf() => (Month, Day, Weekday) switch
    {
        ({ } month, { } day, _) => $"XXXX-{TwoDigits(month)}-{TwoDigits(day)}",
        ({ } month, null, _) => $"XXXX-{TwoDigits(month)}",
        (null, { } day, _) => $"XXXX-XX-{TwoDigits(day)}",
        (null, null, { }) => "XXXX-XX-XX",
        _ => "XXXX",
    };

    private protected override string TimexValue() =>
        Month is null && Day is null && Weekday is { } weekday ? $"XXXX-WXX-{(int)weekday}" : Edtf();
}
