using NodaTime;
using ScoExtract.Dates.Grammar;
using ScoExtract.Dates.Values;

namespace ScoExtract.Dates.Discourse;

/// <summary>Counts from one date to another.</summary>
internal static class ShiftedDate
{
    /// <summary>The date; null when the start is not known finely enough (the day after a year).</summary>
    /// <param name="shift">What the words say.</param>
    /// <param name="from">What they count from.</param>
    public static TemporalValue? Find(ShiftExpression shift, TemporalValue from)
    {
        if (from.Earliest is not { } start || from is PartialValue)
        {
            return null;
        }

        if (shift.AndHalf)
        {
            return Half(shift, start, from);
        }

        if (shift.Season != YearSeason.None)
        {
            return Season(shift, start, from);
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
            DateUnit.Year => Year(shift, start, from),
            DateUnit.Decade => shift.Counted ? new YearValue(start.Year + (10 * shift.Amount)) : new DecadeValue(Floor(start.Year, 10) + shift.Amount),
            DateUnit.Century => shift.Counted ? new YearValue(start.Year + (100 * shift.Amount)) : new CenturyValue(Floor(start.Year, 100) + shift.Amount),
            DateUnit.Month => IsMonth(from) ? Month(shift, start.PlusMonths(shift.Amount)) : null,
            DateUnit.Quarter => IsMonth(from) || from is YearPartValue ? Part(start.PlusMonths(3 * shift.Amount), 4) is var quarter && shift.InYear is { } told ? quarter with { Year = told } : quarter : null,
            DateUnit.HalfYear => !IsMonth(from) ? null : shift.Counted ? Month(shift, start.PlusMonths(6 * shift.Amount)) : Part(start.PlusMonths(6 * shift.Amount), 2),
            DateUnit.Day => from is DayValue ? new DayValue(start.PlusDays(shift.Amount)) : null,
            DateUnit.Week or DateUnit.Fortnight => from is DayValue ? Week(shift, start) : null,
            DateUnit.Weekend => from is DayValue ? new WeekValue(Monday(start).PlusWeeks(shift.Amount), WeekendOnly: true) : null,
            _ => null,
        };
    }

    private static TemporalValue? Year(ShiftExpression shift, LocalDate start, TemporalValue from)
    {
        var year = start.Year + shift.Amount;
        if (shift.Part is { } told)
        {
            return told <= shift.Parts ? new YearPartValue(year, told, shift.Parts) : null;
        }

        if (shift.Span is var (first, last))
        {
            return first >= 1 && last <= 12 ? YearlessMonths.Of(first, last, year) : null;
        }

        if (!shift.Points.IsDefault)
        {
            CalendarBuilder.FillIn(shift.Points);
            return new YearlessExpression(shift.Points, shift.Modifier).InYear(year);
        }

        if (shift.Month is not { } month)
        {
            return new YearValue(year);
        }

        // "last April", "next May": the nearest one in that direction, not that of the calendar year before.
        if (shift.Amount != 0 && !shift.YearTold && IsMonth(from))
        {
            var later = shift.Day is { } day && month == start.Month ? day - start.Day : month - start.Month;
            year = shift.Amount > 0 ? (later > 0 ? start.Year : start.Year + 1) : later < 0 ? start.Year : start.Year - 1;
        }

        return new DatePoint { Day = shift.Day, Month = month, Year = year }.Value(CalendarSystem.Iso);
    }

    // "the following spring" in February is of the same year; "last winter" in March began in the year before.
    private static SeasonValue Season(ShiftExpression shift, LocalDate start, TemporalValue from)
    {
        var first = (((int)shift.Season - (int)YearSeason.Spring) * 3) + 3;
        var year = start.Year + shift.Amount;
        if (!shift.YearTold && (IsMonth(from) || from is SeasonValue))
        {
            year = shift.Amount switch
            {
                > 0 => first > start.Month ? start.Year : start.Year + 1,
                < 0 => first + 2 < start.Month ? start.Year : start.Year - 1,
                // A winter is this one until spring has come.
                _ => shift.Season == YearSeason.Winter && start.Month <= 4 ? start.Year - 1 : start.Year,
            };
        }

        return new SeasonValue(year, shift.Season);
    }

    // A unit and a half: counted in the unit below.
    private static TemporalValue? Half(ShiftExpression shift, LocalDate start, TemporalValue from)
    {
        var (amount, sign) = (Math.Abs(shift.Amount), shift.Direction < 0 ? -1 : 1);
        return shift.Unit switch
        {
            DateUnit.Century => new YearValue(start.Year + (sign * ((100 * amount) + 50))),
            DateUnit.Decade => new YearValue(start.Year + (sign * ((10 * amount) + 5))),
            DateUnit.Year when IsMonth(from) => Month(shift, start.PlusMonths(sign * ((12 * amount) + 6))),
            DateUnit.Year => new YearValue(start.Year + (sign * amount)),
            DateUnit.Month when from is DayValue => Month(shift, start.PlusMonths(sign * amount).PlusDays(sign * 15)),
            DateUnit.Week when from is DayValue => new DayValue(start.PlusDays(sign * ((7 * amount) + 3))),
            _ => null,
        };
    }

    private static TemporalValue? Month(ShiftExpression shift, LocalDate month) => !shift.Points.IsDefault
        ? new YearlessExpression(shift.Points, shift.Modifier).InMonth(new YearMonth(month.Year, month.Month))
        : shift.Day is { } day
        ? new DatePoint { Day = day, Month = month.Month, Year = month.Year }.Value(CalendarSystem.Iso)
        : new MonthValue(new YearMonth(shift.InYear ?? month.Year, month.Month));

    private static YearPartValue Part(LocalDate day, int parts) => new(day.Year, ((day.Month - 1) / (12 / parts)) + 1, parts);

    private static TemporalValue Week(ShiftExpression shift, LocalDate start)
    {
        var weeks = shift.Unit == DateUnit.Fortnight ? 2 * shift.Amount : shift.Amount;
        return shift.Counted ? new DayValue(start.PlusWeeks(weeks)) : new WeekValue(Monday(start).PlusWeeks(weeks));
    }

    private static bool IsMonth(TemporalValue value) => value is DayValue or MonthValue;

    private static int Floor(int year, int by) => (int)Math.Floor((double)year / by);

    private static LocalDate Monday(LocalDate day) => day.DayOfWeek == IsoDayOfWeek.Monday ? day : day.Previous(IsoDayOfWeek.Monday);

    private static LocalDate Weekday(LocalDate from, IsoDayOfWeek weekday, int direction) => direction switch
    {
        // "Monday week": a week after the next one.
        > 0 => from.Next(weekday).PlusWeeks(direction - 1),
        < 0 => from.Previous(weekday),
        _ => Monday(from).PlusDays((int)weekday - 1),
    };
}
