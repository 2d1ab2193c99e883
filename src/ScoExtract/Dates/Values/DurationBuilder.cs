using NodaTime;
using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Values;

/// <summary>Lengths of time.</summary>
internal static class DurationBuilder
{
    /// <summary>The counts and units of a match, half units included, an interval where two counts share a unit (<c>two to three weeks</c>); null when they come to nothing.</summary>
    public static TemporalValue? Build(ReadOnlySpan<PatternCapture> captures)
    {
        var (builder, unit) = (new PeriodBuilder(), DateUnit.Year);
        var (count, uncounted) = ((int?)null, false);
        var (least, from) = (0, Period.Zero);
        foreach (var capture in captures)
        {
            switch (DateBuilder.Slot(capture))
            {
                case DateSlot.to:
                    (least, from, builder) = (count ?? 1, builder.Build(), new PeriodBuilder());
                    break;
                case DateSlot.n when uncounted:
                    // Some languages count behind the unit, which stood for one: السنوات العشر.
                    Add(builder, unit, capture.Value - 1);
                    uncounted = false;
                    break;
                case DateSlot.n:
                    count = capture.Value;
                    break;
                case DateSlot.u:
                    unit = (DateUnit)capture.Value;
                    Add(builder, unit, count ?? 1);
                    (count, uncounted) = (null, count is null);
                    break;
                case DateSlot.half:
                    AddHalf(builder, unit);
                    break;
            }
        }

        var period = builder.Build();
        if (period == Period.Zero)
        {
            return null;
        }

        var value = new DurationValue(period) { Modifier = DateBuilder.Modifier(captures) };
        if (least == 0)
        {
            return value;
        }

        if (from == Period.Zero)
        {
            // The unit is told once, behind both counts.
            builder = new PeriodBuilder();
            Add(builder, unit, least);
            from = builder.Build();
        }

        return new IntervalValue(new DurationValue(from), value);
    }

    /// <summary>So many units of time, perhaps with half a unit more.</summary>
    public static Period Length(DateUnit unit, int count, bool andHalf)
    {
        var builder = new PeriodBuilder();
        Add(builder, unit, count);
        if (andHalf)
        {
            AddHalf(builder, unit);
        }

        return builder.Build();
    }

    private static void Add(PeriodBuilder builder, DateUnit unit, int count)
    {
        switch (unit)
        {
            case DateUnit.Day:
                builder.Days += count;
                break;
            case DateUnit.Minute:
                builder.Minutes += count;
                break;
            case DateUnit.Hour:
                builder.Hours += count;
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

    // In whole units of the next kind below: half a month is 15 days.
    private static void AddHalf(PeriodBuilder builder, DateUnit unit)
    {
        switch (unit)
        {
            case DateUnit.Hour:
                builder.Minutes += 30;
                break;
            case DateUnit.Day:
                builder.Hours += 12;
                break;
            case DateUnit.Week:
                builder.Days += 3;
                builder.Hours += 12;
                break;
            case DateUnit.Month:
                builder.Days += 15;
                break;
            case DateUnit.Year:
                builder.Months += 6;
                break;
            case DateUnit.Decade:
                builder.Years += 5;
                break;
            case DateUnit.Century:
                builder.Years += 50;
                break;
        }
    }
}
