using NodaTime;

namespace ScoExtract.Dates.Values;

/// <summary>One end or member of a calendar expression, as far as its words tell.</summary>
internal sealed class DatePoint
{
    /// <summary>The last day of a month, whichever that is; -1 the one before it.</summary>
    private const int LastDay = 0;

    // A February of 28 days, where no year tells.
    private const int CommonYear = 2001;
    private const int LeapYear = 2000;

    /// <summary>The day; 0 the last one of the month, -6 that a week before.</summary>
    public int? Day { get; set; }

    public int? Month { get; set; }

    public int? Year { get; set; }

    public int? Weekday { get; set; }

    /// <summary>Which of the weekdays of the month: 1 the first, <see cref="LastDay"/> the last.</summary>
    public int? Nth { get; set; }

    public int? First { get; set; }

    public int? Second { get; set; }

    /// <summary>Whether the year is not this point's own words'.</summary>
    public bool YearBorrowed { get; set; }

    /// <summary>Whether it extends from the point before (<c>to</c>) rather than standing beside it (<c>and</c>).</summary>
    public bool IsEnd { get; init; }

    /// <summary>The value; null when there is no such day.</summary>
    /// <param name="calendar">The calendar the numbers count in.</param>
    public TemporalValue? Value(CalendarSystem calendar)
    {
        if (Month is < 1 or > 12 || Year is < -9000 or > 9000)
        {
            return null;
        }

        if (Year is not { } year)
        {
            return Month is null && Day is null
                ? new PartialValue(null, null, Weekday is { } weekday ? (IsoDayOfWeek)weekday : null)
                : Month is { } last && Day is <= LastDay and var back ? new PartialValue(last, CalendarSystem.Iso.GetDaysInMonth(CommonYear, last) + back)
                : Day is { } d && (d < 1 || d > CalendarSystem.Iso.GetDaysInMonth(LeapYear, Month ?? 1)) ? null
                : new PartialValue(Month, Day, Weekday is { } w ? (IsoDayOfWeek)w : null);
        }

        if (year < calendar.MinYear || year > calendar.MaxYear)
        {
            return null;
        }

        if (Month is not { } month)
        {
            return new YearValue(year) { Calendar = calendar };
        }

        if (Nth is { } nth && Weekday is { } named)
        {
            return NthOf(new YearMonth(year, month, calendar), (IsoDayOfWeek)named, nth);
        }

        if (Day is not { } day)
        {
            return new MonthValue(new YearMonth(year, month, calendar));
        }

        day = day <= LastDay ? calendar.GetDaysInMonth(year, month) + day : day;
        return day < 1 || day > calendar.GetDaysInMonth(year, month)
            ? null
            : new DayValue(new LocalDate(year, month, day, calendar).WithCalendar(CalendarSystem.Iso));
    }

    private static DayValue? NthOf(YearMonth month, IsoDayOfWeek weekday, int nth)
    {
        var (first, last) = (month.OnDayOfMonth(1), month.OnDayOfMonth(month.Calendar.GetDaysInMonth(month.Year, month.Month)));
        var day = nth == LastDay ? (last.DayOfWeek == weekday ? last : last.Previous(weekday)) : (first.DayOfWeek == weekday ? first : first.Next(weekday)).PlusWeeks(nth - 1);
        return day <= last ? new DayValue(day) : null;
    }
}
