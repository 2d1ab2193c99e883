using NodaTime;
using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Values;

/// <summary>Decades, centuries and millennia.</summary>
internal static class EraBuilder
{
    private const int Hijri = 1;

    /// <summary>A decade, also several; null when the number is no decade's.</summary>
    public static TemporalValue? Decade(ReadOnlySpan<PatternCapture> captures)
    {
        var members = new List<TemporalValue>();
        var (century, interval) = (DateBuilder.Get(captures, DateSlot.cent), false);
        foreach (var capture in captures)
        {
            if (DateBuilder.Slot(capture) == DateSlot.to)
            {
                interval = true;
            }
            else if (DateBuilder.Slot(capture) == DateSlot.n)
            {
                var year = capture.Value;

                // The twenties and before are of this century or of the last; the last one is written about more.
                year = century is { } c && year < 100 ? ((c - 1) * 100) + year : year < 20 ? 2000 + year : year < 100 ? 1900 + year : year;
                if (year % 10 != 0)
                {
                    return null;
                }

                members.Add(new DecadeValue(year / 10) { Modifier = DateBuilder.Modifier(captures) });
            }
        }

        return Several(members, interval);
    }

    /// <summary>A century, also several.</summary>
    public static TemporalValue? Century(ReadOnlySpan<PatternCapture> captures) =>
        DateBuilder.Get(captures, DateSlot.c) == Hijri && DateBuilder.Get(captures, DateSlot.n) is { } number ? HijriCentury(number) : Eras(captures, n => new CenturyValue(n));

    /// <summary>A millennium, also several.</summary>
    public static TemporalValue? Millennium(ReadOnlySpan<PatternCapture> captures) => Eras(captures, n => new MillenniumValue(n));

    private static TemporalValue? Eras(ReadOnlySpan<PatternCapture> captures, Func<int, TemporalValue> era)
    {
        var members = new List<TemporalValue>();
        var (before, interval) = (DateBuilder.Get(captures, DateSlot.e) < 0, false);
        foreach (var capture in captures)
        {
            if (DateBuilder.Slot(capture) == DateSlot.to)
            {
                interval = true;
            }
            else if (DateBuilder.Slot(capture) == DateSlot.n)
            {
                members.Add(era(before ? -capture.Value : capture.Value - 1) with { Modifier = DateBuilder.Modifier(captures) });
            }
        }

        return Several(members, interval);
    }

    // The years of ours in which a century of the Islamic calendar began and ended.
    private static IntervalValue HijriCentury(int number)
    {
        var (first, last) = (new LocalDate((100 * number) - 99, 1, 1, CalendarSystem.IslamicBcl), new LocalDate(100 * number, 12, 1, CalendarSystem.IslamicBcl));
        return new IntervalValue(new YearValue(first.WithCalendar(CalendarSystem.Iso).Year), new YearValue(last.WithCalendar(CalendarSystem.Iso).Year));
    }

    private static TemporalValue? Several(List<TemporalValue> members, bool interval) => members.Count switch
    {
        0 => null,
        1 => members[0],
        _ => (interval && members.Count == 2) || AreAdjacent(members) ? new IntervalValue(members[0], members[^1]) : new SetValue([.. members]),
    };

    private static bool AreAdjacent(List<TemporalValue> members)
    {
        for (var i = 1; i < members.Count; i++)
        {
            if (Number(members[i]) != Number(members[i - 1]) + 1)
            {
                return false;
            }
        }

        return true;
    }

    private static int Number(TemporalValue value) => value switch
    {
        DecadeValue decade => decade.Number,
        CenturyValue century => century.Number,
        _ => ((MillenniumValue)value).Number,
    };
}
