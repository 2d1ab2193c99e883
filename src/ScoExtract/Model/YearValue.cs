using NodaTime;

namespace ScoExtract;

/// <summary>One year; a year of another calendar is written as the interval of ISO days that it covers. Immutable.</summary>
/// <param name="Year">The year, astronomical, -9998 to 9999: 0 is 1 BC.</param>
public sealed record YearValue(int Year) : TemporalValue
{
    /// <summary>The calendar that counts the year; ISO unless said otherwise.</summary>
    public CalendarSystem Calendar { get; init; } = CalendarSystem.Iso;

    /// <inheritdoc/>
    public override LocalDate? Earliest => new LocalDate(Year, 1, 1, Calendar).WithCalendar(CalendarSystem.Iso);

    /// <inheritdoc/>
    public override LocalDate? Latest
    {
        get
        {
            var month = Calendar.GetMonthsInYear(Year);
            return new LocalDate(Year, month, Calendar.GetDaysInMonth(Year, month), Calendar).WithCalendar(CalendarSystem.Iso);
        }
    }

    private protected override string Edtf() => Calendar == CalendarSystem.Iso
        ? FourDigits(Year)
        : $"{new DayValue(Earliest!.Value).ToEdtf()}/{new DayValue(Latest!.Value).ToEdtf()}";

    private protected override string TimexValue() => Calendar == CalendarSystem.Iso ? Edtf() : "P1Y";
}
