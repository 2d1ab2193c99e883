using NodaTime;

namespace ScoExtract;

/// <summary>A quarter or half of a year, written in EDTF as the interval of its months. Immutable.</summary>
/// <param name="Year">The year.</param>
/// <param name="Part">Which part, from 1 to <paramref name="Parts"/>.</param>
/// <param name="Parts">How many parts the year has: 2 (halves) or 4 (quarters); 3 for thirds.</param>
public sealed record YearPartValue(int Year, int Part, int Parts) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => new LocalDate(Year, FirstMonth, 1);

    /// <inheritdoc/>
    public override LocalDate? Latest => new LocalDate(Year, LastMonth, CalendarSystem.Iso.GetDaysInMonth(Year, LastMonth));

    private int FirstMonth => ((Part - 1) * (12 / Parts)) + 1;

    private int LastMonth => Part * (12 / Parts);

    private protected override string Edtf() => $"{FourDigits(Year)}-{TwoDigits(FirstMonth)}/{FourDigits(Year)}-{TwoDigits(LastMonth)}";

    private protected override string TimexValue() => Parts switch
    {
        4 => $"{FourDigits(Year)}-Q{Part}",
        2 => $"{FourDigits(Year)}-H{Part}",
        _ => $"P{12 / Parts}M",
    };
}
