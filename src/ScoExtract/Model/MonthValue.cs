using NodaTime;

namespace ScoExtract;

/// <summary>One month; a month of another calendar is written as the interval of ISO days that it covers. Immutable.</summary>
/// <param name="Month">The month, on its own calendar.</param>
public sealed record MonthValue(YearMonth Month) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => Month.OnDayOfMonth(1).WithCalendar(CalendarSystem.Iso);

    /// <inheritdoc/>
    public override LocalDate? Latest =>
        Month.OnDayOfMonth(Month.Calendar.GetDaysInMonth(Month.Year, Month.Month)).WithCalendar(CalendarSystem.Iso);

    private protected override string Edtf() => Month.Calendar == CalendarSystem.Iso
        ? $"{FourDigits(Month.Year)}-{TwoDigits(Month.Month)}"
        : $"{new DayValue(Earliest!.Value).ToEdtf()}/{new DayValue(Latest!.Value).ToEdtf()}";

    private protected override string TimexValue() => Month.Calendar == CalendarSystem.Iso ? Edtf() : "P1M";
}
