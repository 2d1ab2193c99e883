using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Values;

/// <summary>Puts captured days, months and years together: shared words are given to every point, points become days, intervals and sets.</summary>
internal static class CalendarBuilder
{
    private const int Minguo = 3;
    private const int BeforeMinguo = 1911;

    /// <summary>The points of a match.</summary>
    public static ImmutableArray<DatePoint> Points(ReadOnlySpan<PatternCapture> captures)
    {
        var points = new DatePoint[1 + Joints(captures)];
        var point = points[0] = new DatePoint();
        var (last, era) = (0, 1);
        foreach (var capture in captures)
        {
            switch (DateBuilder.Slot(capture))
            {
                case DateSlot.and or DateSlot.to:
                    point = points[++last] = new DatePoint { IsEnd = DateBuilder.Slot(capture) == DateSlot.to };
                    break;
                case DateSlot.d:
                    point.Day = capture.Value;
                    break;
                case DateSlot.m:
                    point.Month = capture.Value;
                    break;
                case DateSlot.y:
                    point.Year = capture.Value;
                    break;
                case DateSlot.s:
                    point.Year = FullYear(capture.Value, last > 0 ? points[last - 1].Year : null);
                    break;
                case DateSlot.w:
                    point.Weekday = capture.Value;
                    break;
                case DateSlot.nth:
                    point.Nth = capture.Value;
                    break;
                case DateSlot.a:
                    point.First = capture.Value;
                    break;
                case DateSlot.b:
                    point.Second = capture.Value;
                    break;
                case DateSlot.e:
                    era = capture.Value;
                    break;
                case DateSlot.c when capture.Value == Minguo:
                    point.Year += BeforeMinguo;
                    break;
                case DateSlot.digits:
                    (point.Year, point.Month, point.Day) = (capture.Value / 10_000, capture.Value / 100 % 100, capture.Value % 100);
                    break;
            }
        }

        if (era < 0)
        {
            foreach (var p in points)
            {
                // Astronomical counting has a year 0: 44 BC is -43.
                p.Year = 1 - p.Year;
            }
        }

        return ImmutableCollectionsMarshal.AsImmutableArray(points);
    }

    private static int Joints(ReadOnlySpan<PatternCapture> captures)
    {
        var joints = 0;
        foreach (var capture in captures)
        {
            joints += DateBuilder.Slot(capture) is DateSlot.and or DateSlot.to ? 1 : 0;
        }

        return joints;
    }

    /// <summary>Whether the points are years alone.</summary>
    public static bool AreYears(ImmutableArray<DatePoint> points) => points.All(p => p is { Year: not null, Month: null, Day: null, First: null });

    /// <summary>Whether days side by side that share a month go forward (<c>31/4, le 21 octobre</c> is a number and a date), and so do years (<c>from 1998 to 1997</c> is a score).</summary>
    public static bool AreInOrder(ImmutableArray<DatePoint> points)
    {
        for (var i = 1; i < points.Length; i++)
        {
            if (points[i - 1] is { Day: { } before, Month: null } && points[i] is { Day: { } day, IsEnd: false } && day <= before)
            {
                return false;
            }

            if (points[i - 1] is { Month: null, First: null, Year: { } from } && points[i] is { Month: null, First: null, IsEnd: true, Year: { } to } && to <= from)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Gives each point the month and year that another one has for it.</summary>
    public static void FillIn(ImmutableArray<DatePoint> points)
    {
        for (var i = 0; i < points.Length; i++)
        {
            if (points[i].Day is not null && points[i].Month is null)
            {
                points[i].Month = points.Skip(i + 1).FirstOrDefault(p => p.Month is not null)?.Month ?? points.Take(i).LastOrDefault(p => p.Month is not null)?.Month;
            }
        }

        FillYears(points);
    }

    /// <summary>Gives each point without a year that of the next one that has one, else that of the one before.</summary>
    public static void FillYears(ImmutableArray<DatePoint> points)
    {
        for (var i = points.Length - 2; i >= 0; i--)
        {
            if (points[i].Year is null && points[i].Month is not null && points[i + 1].Year is { } year)
            {
                // 28 December to 2 January 2021 begins in 2020.
                var wraps = points[i + 1].IsEnd && points[i + 1].Month is { } next && points[i].Month > next;
                (points[i].Year, points[i].YearBorrowed) = (wraps ? year - 1 : year, true);
            }
        }

        for (var i = 1; i < points.Length; i++)
        {
            if (points[i].Year is null && points[i].Month is { } month && points[i - 1].Year is { } year)
            {
                (points[i].Year, points[i].YearBorrowed) = (points[i - 1].Month > month ? year + 1 : year, true);
            }
        }
    }

    /// <summary>The day so many days after a day, or before it; any other value as it is.</summary>
    public static TemporalValue? Shift(TemporalValue? value, int days) => days != 0 && value is DayValue day ? day with { Date = day.Date.PlusDays(days) } : value;

    /// <summary>The value of all points together; null when one of them does not exist.</summary>
    public static TemporalValue? Combine(ImmutableArray<DatePoint> points, CalendarSystem calendar, TemporalModifier modifier)
    {
        if (points.Length == 1)
        {
            return points[0].Value(calendar) is { } only ? Modified(only, modifier) : null;
        }

        var members = ImmutableArray.CreateBuilder<TemporalValue>(points.Length);
        foreach (var point in points)
        {
            if (point.Value(calendar) is not { } value)
            {
                return null;
            }

            if (point.IsEnd && members.Count > 0)
            {
                members[^1] = new IntervalValue((members[^1] as IntervalValue)?.Start ?? members[^1], value);
            }
            else
            {
                members.Add(value);
            }
        }

        if (members.Count == 1)
        {
            return Modified(members[0], modifier);
        }

        return AreAdjacent(members) ? new IntervalValue(members[0], members[^1]) : new SetValue(members.ToImmutable());
    }

    /// <summary>A year of two digits: in the century of a year before it, else the one nearest to the turn of the millennium.</summary>
    public static int FullYear(int year, int? before)
    {
        if (before is not { } known)
        {
            return year < 40 ? 2000 + year : 1900 + year;
        }

        var full = (known / 100 * 100) + year;
        return full < known ? full + 100 : full;
    }

    private static TemporalValue Modified(TemporalValue value, TemporalModifier modifier) => modifier == TemporalModifier.None ? value : value with { Modifier = modifier };

    private static bool AreAdjacent(ImmutableArray<TemporalValue>.Builder members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            var adjacent = (members[i - 1], members[i]) switch
            {
                (DayValue a, DayValue b) => a.Date.PlusDays(1) == b.Date,
                (MonthValue a, MonthValue b) => a.Month.PlusMonths(1) == b.Month,
                (YearValue a, YearValue b) => a.Year + 1 == b.Year,
                (PartialValue { Month: { } am, Day: { } ad }, PartialValue { Month: { } bm, Day: { } bd }) =>
                    new LocalDate(2000, am, ad).PlusDays(1) == new LocalDate(am == 12 && bm == 1 ? 2001 : 2000, bm, bd),
                (PartialValue { Month: { } am, Day: null }, PartialValue { Month: { } bm, Day: null }) => (am % 12) + 1 == bm,
                _ => false,
            };
            if (!adjacent)
            {
                return false;
            }
        }

        return true;
    }
}
