using System.Collections.Immutable;
using NodaTime;

namespace ScoExtract.Dates.Values;

/// <summary>The calendar of the French Republic, as it was kept from the year I to the year XIV: twelve months of thirty days and five or six days at the end.</summary>
internal static class RepublicanCalendar
{
    /// <summary>What it is called beside a value.</summary>
    public const string Id = "French Republican";

    private const int LastYear = 14;
    private const int DaysOfMonth = 30;
    private const int ExtraDays = 13;

    // The years III, VII and XI had a sixth day at their end.
    private const int LeapCycle = 4;

    private static readonly LocalDate Epoch = new(1792, 9, 22);

    /// <summary>The value of days, months or a year of it; null where there is no such day.</summary>
    /// <param name="points">The points, with the months and years filled in.</param>
    public static TemporalValue? Value(ImmutableArray<DatePoint> points)
    {
        var values = ImmutableArray.CreateBuilder<DatePoint>(points.Length);
        foreach (var point in points)
        {
            if (point.Year is not (>= 1 and <= LastYear and var year))
            {
                return null;
            }

            if (point.Month is not { } month)
            {
                return points.Length == 1 ? new IntervalValue(new YearValue(First(year, 1).Year), new YearValue(First(year + 1, 1).PlusDays(-1).Year)) : null;
            }

            if (point.Day is not { } day)
            {
                return points.Length == 1 ? new IntervalValue(new DayValue(First(year, month)), new DayValue(First(year, month).PlusDays(DaysOfMonth - 1))) : null;
            }

            if (day < 1 || day > (month < ExtraDays ? DaysOfMonth : year % LeapCycle == LeapCycle - 1 ? 6 : 5))
            {
                return null;
            }

            var date = First(year, month).PlusDays(day - 1);
            values.Add(new DatePoint { Day = date.Day, Month = date.Month, Year = date.Year, IsEnd = point.IsEnd });
        }

        return CalendarBuilder.Combine(values.MoveToImmutable(), CalendarSystem.Iso, TemporalModifier.None);
    }

    private static LocalDate First(int year, int month) => Epoch.PlusDays((365 * (year - 1)) + (year / LeapCycle) + (DaysOfMonth * (month - 1)));
}
