using System.Collections.Immutable;
using NodaTime;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates;

/// <summary>What a match means: a value, or an expression that the resolver completes.</summary>
/// <param name="Value">The value; null for an impossible date.</param>
/// <param name="Alternative">The other reading of a date in digits; null when there is none.</param>
/// <param name="Calendar">The calendar it is written in; null for ISO.</param>
internal readonly record struct DateReading(TemporalValue? Value, TemporalValue? Alternative = null, string? Calendar = null)
{
    /// <summary>What looked like a date and is none.</summary>
    public static DateReading None => new(null) { IsNone = true };

    /// <summary>Whether there is no date at all, not even an impossible one.</summary>
    public bool IsNone { get; private init; }
}

/// <summary>Turns what a pattern captured into a value. Knows no language.</summary>
internal static class DateBuilder
{
    private const int FirstSlot = 128;

    public static DateSlot Slot(PatternCapture capture) => (DateSlot)(capture.Slot - FirstSlot);

    public static DateReading Build(DateKind kind, ReadOnlySpan<PatternCapture> captures) => kind switch
    {
        DateKind.Calendar => Calendar(captures),
        DateKind.Strict => Calendar(captures) is { Value: not null } reading ? reading : DateReading.None,
        DateKind.YearSpan => YearSpan(captures),
        DateKind.Season => new DateReading(Season(captures)),
        DateKind.Part => new DateReading(Part(captures)),
        DateKind.Decade => Decade(captures) is { } decade ? new DateReading(decade) : DateReading.None,
        DateKind.Century => new DateReading(Century(captures)),
        DateKind.Duration => new DateReading(Duration(captures)),
        _ => new DateReading(Shift(captures)),
    };

    private static DateReading Calendar(ReadOnlySpan<PatternCapture> captures)
    {
        var calendar = Get(captures, DateSlot.c) switch { 1 => Hijri(Get(captures, DateSlot.y)), 2 => CalendarSystem.PersianSimple, _ => CalendarSystem.Iso };
        var points = CalendarBuilder.Points(captures);
        TemporalValue? alternative = null;
        var order = NumericOrder(points);
        if (order == Order.Ambiguous)
        {
            Assign(points, monthFirst: true);
            alternative = Finish(points, calendar, captures);
        }

        if (order != Order.None)
        {
            Assign(points, order == Order.MonthFirst);
        }

        var value = Finish(points, calendar, captures);
        return new DateReading(value, value is null ? null : alternative, calendar == CalendarSystem.Iso ? null : calendar.Id);
    }

    private static TemporalValue? Finish(ImmutableArray<DatePoint> points, CalendarSystem calendar, ReadOnlySpan<PatternCapture> captures)
    {
        CalendarBuilder.FillIn(points);
        var modifier = Modifier(captures);
        var value = CalendarBuilder.Combine(points, calendar, modifier);
        return value is not null && points.All(p => p.Year is null) ? new UnresolvedValue(new YearlessExpression(points, modifier)) : value;
    }

    private enum Order
    {
        None,
        DayFirst,
        MonthFirst,
        Ambiguous,
    }

    // One day above 12 tells the order of all.
    private static Order NumericOrder(ImmutableArray<DatePoint> points)
    {
        var order = Order.None;
        foreach (var point in points)
        {
            if (point.First is not { } first || point.Second is not { } second)
            {
                continue;
            }

            if (second > 12 && first <= 12)
            {
                return Order.MonthFirst;
            }

            order = first > 12 ? Order.DayFirst : order == Order.None && first != second ? Order.Ambiguous : order == Order.None ? Order.DayFirst : order;
        }

        return order;
    }

    private static void Assign(ImmutableArray<DatePoint> points, bool monthFirst)
    {
        foreach (var point in points)
        {
            if (point.First is { } first && point.Second is { } second)
            {
                (point.Day, point.Month) = monthFirst ? (second, first) : (first, second);
            }
        }
    }

    private static CalendarSystem Hijri(int? year) =>
        year is null || (year >= CalendarSystem.UmAlQura.MinYear && year <= CalendarSystem.UmAlQura.MaxYear)
            ? CalendarSystem.UmAlQura
            : CalendarSystem.IslamicBcl;

    // 2023/24, 2021-30, 2025-2026; a hyphen and a number that cannot be a later year is a month: 2021-03.
    private static DateReading YearSpan(ReadOnlySpan<PatternCapture> captures)
    {
        var from = captures[0].Value;
        var last = Slot(captures[1]) == DateSlot.y ? captures[1].Value : CalendarBuilder.FullYear(captures[1].Value, from);
        var slash = Get(captures, DateSlot.r) == 1;
        var isShort = Slot(captures[1]) == DateSlot.s;
        if (isShort && !slash && last != from + 1 && captures[1].Value is >= 1 and <= 12)
        {
            return new DateReading(new MonthValue(new YearMonth(from, captures[1].Value)));
        }

        var most = slash ? 1 : isShort ? 60 : 300;
        return last <= from || last - from > most || from < 1000 || last > 2200
            ? DateReading.None
            : new DateReading(new IntervalValue(new YearValue(from), new YearValue(last)));
    }

    private static TemporalValue? Season(ReadOnlySpan<PatternCapture> captures)
    {
        var season = (YearSeason)(Get(captures, DateSlot.season) ?? 0);
        var modifier = Modifier(captures);
        var year = Get(captures, DateSlot.y) ?? (Get(captures, DateSlot.s) is { } two ? CalendarBuilder.FullYear(two, null) : null);
        return year is { } known
            ? new SeasonValue(known, season) { Modifier = modifier }
            : new UnresolvedValue(new YearlessSeason(season, modifier));
    }

    private static TemporalValue? Part(ReadOnlySpan<PatternCapture> captures)
    {
        var (part, parts) = Get(captures, DateSlot.q) is { } quarter ? (quarter, 4) : (Get(captures, DateSlot.h) ?? 1, 2);
        var year = Get(captures, DateSlot.y) ?? (Get(captures, DateSlot.s) is { } two ? CalendarBuilder.FullYear(two, null) : null);
        if (part < 1 || part > parts)
        {
            return null;
        }

        return year is { } known
            ? new YearPartValue(known, part, parts)
            : new UnresolvedValue(new YearlessExpression([new DatePoint { Month = ((part - 1) * (12 / parts)) + 1 }, new DatePoint { Month = part * (12 / parts), IsEnd = true }], TemporalModifier.None));
    }

    private static TemporalValue? Decade(ReadOnlySpan<PatternCapture> captures)
    {
        var members = new List<TemporalValue>();
        var (century, interval) = (Get(captures, DateSlot.cent), false);
        foreach (var capture in captures)
        {
            if (Slot(capture) == DateSlot.to)
            {
                interval = true;
            }
            else if (Slot(capture) == DateSlot.n)
            {
                var year = capture.Value;

                // The twenties and before are of this century or of the last; the last one is written about more.
                year = century is { } c && year < 100 ? ((c - 1) * 100) + year : year < 20 ? 2000 + year : year < 100 ? 1900 + year : year;
                if (year % 10 != 0)
                {
                    return null;
                }

                members.Add(new DecadeValue(year / 10) { Modifier = Modifier(captures) });
            }
        }

        return Several(members, interval);
    }

    private static TemporalValue? Century(ReadOnlySpan<PatternCapture> captures)
    {
        var members = new List<TemporalValue>();
        var (before, interval) = (Get(captures, DateSlot.e) < 0, false);
        foreach (var capture in captures)
        {
            if (Slot(capture) == DateSlot.to)
            {
                interval = true;
            }
            else if (Slot(capture) == DateSlot.n)
            {
                members.Add(new CenturyValue(before ? -capture.Value : capture.Value - 1) { Modifier = Modifier(captures) });
            }
        }

        return Several(members, interval);
    }

    private static TemporalValue? Several(List<TemporalValue> members, bool interval) => members.Count switch
    {
        0 => null,
        1 => members[0],
        2 => interval || Number(members[1]) == Number(members[0]) + 1 ? new IntervalValue(members[0], members[1]) : new SetValue([.. members]),
        _ => new SetValue([.. members]),
    };

    private static int Number(TemporalValue value) => value is DecadeValue decade ? decade.Number : ((CenturyValue)value).Number;

    private static DurationValue? Duration(ReadOnlySpan<PatternCapture> captures)
    {
        var (builder, count) = (new PeriodBuilder(), 1);
        foreach (var capture in captures)
        {
            if (Slot(capture) == DateSlot.n)
            {
                count = capture.Value;
            }
            else if (Slot(capture) == DateSlot.u)
            {
                switch ((DateUnit)capture.Value)
                {
                    case DateUnit.Day:
                        builder.Days += count;
                        break;
                    case DateUnit.Week:
                        builder.Weeks += count;
                        break;
                    case DateUnit.Fortnight:
                        builder.Weeks += 2 * count;
                        break;
                    case DateUnit.Month:
                        builder.Months += count;
                        break;
                    case DateUnit.Quarter:
                        builder.Months += 3 * count;
                        break;
                    case DateUnit.HalfYear:
                        builder.Months += 6 * count;
                        break;
                    case DateUnit.Year:
                        builder.Years += count;
                        break;
                    case DateUnit.Decade:
                        builder.Years += 10 * count;
                        break;
                    case DateUnit.Century:
                        builder.Years += 100 * count;
                        break;
                }
            }
        }

        var period = builder.Build();
        return period == Period.Zero ? null : new DurationValue(period) { Modifier = Modifier(captures) };
    }

    private static UnresolvedValue Shift(ReadOnlySpan<PatternCapture> captures) => new(new ShiftExpression(
        (DateUnit)(Get(captures, DateSlot.u) ?? (int)DateUnit.Year),
        (Get(captures, DateSlot.n) ?? 1) * (Get(captures, DateSlot.dir) ?? 0),
        Get(captures, DateSlot.r) == 1)
    {
        YearTold = Get(captures, DateSlot.r) is 1 or 2,
        Counted = Get(captures, DateSlot.n) is not null,
        Month = Get(captures, DateSlot.m),
        Day = Get(captures, DateSlot.d),
        Weekday = Get(captures, DateSlot.w),
        Season = (YearSeason)(Get(captures, DateSlot.season) ?? 0),
        Modifier = Modifier(captures),
    });

    private static TemporalModifier Modifier(ReadOnlySpan<PatternCapture> captures) => (TemporalModifier)(Get(captures, DateSlot.x) ?? 0);

    private static int? Get(ReadOnlySpan<PatternCapture> captures, DateSlot slot)
    {
        foreach (var capture in captures)
        {
            if (Slot(capture) == slot)
            {
                return capture.Value;
            }
        }

        return null;
    }
}
