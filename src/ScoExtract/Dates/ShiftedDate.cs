using NodaTime;

namespace ScoExtract.Dates;

/// <summary>Counts from one date to another.</summary>
internal static class ShiftedDate
{
    /// <summary>The date; null when the start is not known finely enough (the day after a year).</summary>
    /// <param name="shift">What the words say.</param>
    /// <param name="from">What they count from.</param>
    public static TemporalValue? Find(ShiftExpression shift, TemporalValue from)
    {
        if (from.Earliest is not { } start)
        {
            return null;
        }

        if (shift.Weekday is { } weekday && shift.Month is null)
        {
            var day = shift.Unit == DateUnit.Week
                ? Monday(start).PlusWeeks(shift.Amount).PlusDays(weekday - 1)
                : Weekday(start, (IsoDayOfWeek)weekday, shift.Amount);
            return from is DayValue ? new DayValue(day) : null;
        }

        return shift.Unit switch
        {
            DateUnit.Year => Year(shift, start.Year + shift.Amount, start, from),
            DateUnit.Decade => shift.Counted ? new YearValue(start.Year + (10 * shift.Amount)) : new DecadeValue((start.Year / 10) + shift.Amount),
            DateUnit.Century => shift.Counted ? new YearValue(start.Year + (100 * shift.Amount)) : new CenturyValue((start.Year / 100) + shift.Amount),
            DateUnit.Month => from is DayValue or MonthValue ? Month(shift, start.PlusMonths(shift.Amount)) : null,
            DateUnit.Quarter => from is DayValue or MonthValue or YearPartValue ? Quarter(start.PlusMonths(3 * shift.Amount)) : null,
            DateUnit.Day => from is DayValue ? new DayValue(start.PlusDays(shift.Amount)) : null,
            DateUnit.Week or DateUnit.Fortnight => from is DayValue ? Week(shift, start) : null,
            DateUnit.Weekend => from is DayValue ? new WeekValue(Monday(start).PlusWeeks(shift.Amount), WeekendOnly: true) : null,
            _ => null,
        };
    }

    private static TemporalValue? Year(ShiftExpression shift, int year, LocalDate start, TemporalValue from)
    {
        if (shift.Season != YearSeason.None)
        {
            return new SeasonValue(year, shift.Season);
        }

        if (shift.Month is { } month)
        {
            // "last April", "next May": the nearest one in that direction, not that of the calendar year before.
            if (shift.Amount != 0 && !shift.YearTold && from is DayValue)
            {
                year = shift.Amount > 0 ? (month > start.Month ? start.Year : start.Year + 1) : month < start.Month ? start.Year : start.Year - 1;
            }

            return new DatePoint { Day = shift.Day, Month = month, Year = year }.Value(CalendarSystem.Iso);
        }

        return new YearValue(year);
    }

    private static TemporalValue? Month(ShiftExpression shift, LocalDate month) => shift.Day is { } day
        ? new DatePoint { Day = day, Month = month.Month, Year = month.Year }.Value(CalendarSystem.Iso)
        : new MonthValue(new YearMonth(month.Year, month.Month));

    private static YearPartValue Quarter(LocalDate day) => new(day.Year, ((day.Month - 1) / 3) + 1, 4);

    private static TemporalValue Week(ShiftExpression shift, LocalDate start)
    {
        var weeks = shift.Unit == DateUnit.Fortnight ? 2 * shift.Amount : shift.Amount;
        return shift.Counted ? new DayValue(start.PlusWeeks(weeks)) : new WeekValue(Monday(start).PlusWeeks(weeks));
    }

    private static LocalDate Monday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    private static LocalDate Weekday(LocalDate from, IsoDayOfWeek weekday, int direction) => direction switch
    {
        > 0 => from.Next(weekday),
        < 0 => from.Previous(weekday),
        _ => Monday(from).PlusDays((int)weekday - 1),
    };
}
