using System.Collections.Immutable;
using NodaTime;
using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Values;

/// <summary>What a match means: a value, or an expression that the resolver completes.</summary>
/// <param name="Value">The value; null for an impossible date.</param>
/// <param name="Alternative">The other reading of a date in digits; null when there is none.</param>
/// <param name="Calendar">The calendar it is written in; null for ISO.</param>
internal readonly record struct DateReading(TemporalValue? Value, TemporalValue? Alternative = null, string? Calendar = null)
{
    /// <summary>What looked like a date and is none.</summary>
    public static DateReading None => new(null) { IsNone = true };

    /// <summary>Numbers that only look like years, all of them: <c>from 1998 to 1997</c>.</summary>
    public static DateReading Numbers => new(null) { IsNone = true, IsAllNumbers = true };

    /// <summary>Whether there is no date at all, not even an impossible one.</summary>
    public bool IsNone { get; private init; }

    /// <summary>Whether no part of it is a date either.</summary>
    public bool IsAllNumbers { get; private init; }
}

/// <summary>Turns what a pattern captured into a value. Knows no language.</summary>
internal static class DateBuilder
{
    private const int FirstSlot = 128;
    private const int Republican = 4;

    /// <summary>What a capture is.</summary>
    public static DateSlot Slot(PatternCapture capture) => (DateSlot)(capture.Slot - FirstSlot);

    /// <summary>What the captures of a match mean.</summary>
    public static DateReading Build(DateKind kind, ReadOnlySpan<PatternCapture> captures) => kind switch
    {
        DateKind.Calendar => Calendar(captures),
        DateKind.Strict => Calendar(captures) is { Value: not null } reading ? reading : TwoYears(captures),
        DateKind.YearSpan => YearSpan(captures),
        DateKind.Season => new DateReading(Season(captures)),
        DateKind.Part => new DateReading(PartBuilder.Build(captures)),
        DateKind.Decade => EraBuilder.Decade(captures) is { } decade ? new DateReading(decade) : DateReading.None,
        DateKind.Century => new DateReading(EraBuilder.Century(captures)),
        DateKind.Millennium => new DateReading(EraBuilder.Millennium(captures)),
        DateKind.Duration => new DateReading(DurationBuilder.Build(captures)),
        _ => new DateReading(Shift(captures)),
    };

    private static DateReading Calendar(ReadOnlySpan<PatternCapture> captures)
    {
        var calendar = Get(captures, DateSlot.c) switch { 1 => Hijri(Get(captures, DateSlot.y)), 2 => CalendarSystem.PersianAstronomical, _ => CalendarSystem.Iso };
        var points = CalendarBuilder.Points(captures);
        if (!CalendarBuilder.AreInOrder(points))
        {
            return CalendarBuilder.AreYears(points) ? DateReading.Numbers : DateReading.None;
        }

        if (Get(captures, DateSlot.c) == Republican)
        {
            CalendarBuilder.FillIn(points);
            return new DateReading(RepublicanCalendar.Value(points), null, RepublicanCalendar.Id);
        }

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

        // The day after 3 May.
        var offset = (Get(captures, DateSlot.n) ?? 0) * (Get(captures, DateSlot.dir) ?? 0);
        return value is not null && points.All(p => p.Year is null) ? new UnresolvedValue(new YearlessExpression(points, modifier) { Offset = offset }) : CalendarBuilder.Shift(value, offset);
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

    // 20142015: years that lost the mark between them.
    private static DateReading TwoYears(ReadOnlySpan<PatternCapture> captures) =>
        Get(captures, DateSlot.digits) is { } digits && (digits % 10_000) == (digits / 10_000) + 1
            ? new DateReading(new IntervalValue(new YearValue(digits / 10_000), new YearValue(digits % 10_000)))
            : DateReading.None;

    // 2023/24, 2021-30, 2025-2026; a hyphen and a number that may be a month is one, 2021-03, unless a dash or word says that it is a year: 2008–12.
    private static DateReading YearSpan(ReadOnlySpan<PatternCapture> captures)
    {
        var from = captures[0].Value;
        var last = Slot(captures[1]) == DateSlot.y ? captures[1].Value : CalendarBuilder.FullYear(captures[1].Value, from);
        var (slash, surely) = (Get(captures, DateSlot.r) == 1, Get(captures, DateSlot.r) == 2);
        var isShort = Slot(captures[1]) == DateSlot.s;
        if (isShort && !slash && !surely && last != from + 1 && captures[1].Value is >= 1 and <= 12)
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
        var (season, modifier) = ((YearSeason)(Get(captures, DateSlot.season) ?? 0), Modifier(captures));
        return Year(captures) is { } known
            ? new SeasonValue(known, season) { Modifier = modifier }
            : new UnresolvedValue(new YearlessSeason(season, modifier));
    }

    /// <summary>The year of a match, before Christ as NodaTime counts it; null when none is told.</summary>
    public static int? Year(ReadOnlySpan<PatternCapture> captures)
    {
        var year = Get(captures, DateSlot.y) ?? (Get(captures, DateSlot.s) is { } two ? CalendarBuilder.FullYear(two, null) : null);
        return Get(captures, DateSlot.e) < 0 ? 1 - year : year;
    }

    private static UnresolvedValue Shift(ReadOnlySpan<PatternCapture> captures)
    {
        var direction = Get(captures, DateSlot.dir) ?? 0;
        return new(new ShiftExpression((DateUnit)(Get(captures, DateSlot.u) ?? (int)DateUnit.Year), (Get(captures, DateSlot.n) ?? 1) * direction, (DateOrigin)(Get(captures, DateSlot.r) ?? 0))
        {
            Direction = direction,
            Counted = Get(captures, DateSlot.n) is not null,
            AndHalf = Get(captures, DateSlot.half) is not null,
            Part = Get(captures, DateSlot.q) ?? Get(captures, DateSlot.h),
            Parts = Get(captures, DateSlot.q) is not null ? 4 : 2,
            Span = PartBuilder.Months(captures),
            Month = Get(captures, DateSlot.m),
            InYear = Get(captures, DateSlot.y),
            Day = Get(captures, DateSlot.d),
            Points = HasSeveral(captures) && Get(captures, DateSlot.q) is null ? CalendarBuilder.Points(captures) : default,
            Weekday = Get(captures, DateSlot.w),
            Season = (YearSeason)(Get(captures, DateSlot.season) ?? 0),
            Modifier = Modifier(captures),
        });
    }

    private static bool HasSeveral(ReadOnlySpan<PatternCapture> captures) => Get(captures, DateSlot.and) is not null || Get(captures, DateSlot.to) is not null;

    /// <summary>Early, mid or late.</summary>
    public static TemporalModifier Modifier(ReadOnlySpan<PatternCapture> captures) => (TemporalModifier)(Get(captures, DateSlot.x) ?? 0);

    /// <summary>The first capture of a slot.</summary>
    public static int? Get(ReadOnlySpan<PatternCapture> captures, DateSlot slot)
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
