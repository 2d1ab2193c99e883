using System.Collections.Immutable;
using NodaTime;

namespace ScoExtract.Dates;

/// <summary>What the words of a date say before it is known which year they are of.</summary>
internal abstract record DateExpression
{
    /// <summary>The value as far as the words alone tell.</summary>
    public abstract TemporalValue? Unanchored { get; }
}

/// <summary>Days and months whose year is not told.</summary>
/// <param name="Points">The points, with the months filled in.</param>
/// <param name="Modifier">Early, mid, late.</param>
internal sealed record YearlessExpression(ImmutableArray<DatePoint> Points, TemporalModifier Modifier) : DateExpression
{
    public override TemporalValue? Unanchored => CalendarBuilder.Combine(Points, CalendarSystem.Iso, Modifier);

    /// <summary>The value in a year.</summary>
    public TemporalValue? InYear(int year)
    {
        var points = Points.Select(p => new DatePoint { Day = p.Day, Month = p.Month, Year = p.Year, Weekday = p.Weekday, IsEnd = p.IsEnd, YearBorrowed = true }).ToImmutableArray();
        points[^1].Year = year;
        CalendarBuilder.FillYears(points);
        return CalendarBuilder.Combine(points, CalendarSystem.Iso, Modifier);
    }
}

/// <summary>A season without a year.</summary>
internal sealed record YearlessSeason(YearSeason Season, TemporalModifier Modifier) : DateExpression
{
    public override TemporalValue? Unanchored => new SeasonValue(null, Season) { Modifier = Modifier };
}

/// <summary>A date counted from another one: <c>two years later</c>, <c>last month</c>, <c>April of the same year</c>, <c>next Friday</c>.</summary>
internal sealed record ShiftExpression(DateUnit Unit, int Amount, bool FromStory) : DateExpression
{
    public int? Month { get; init; }

    public int? Day { get; init; }

    public int? Weekday { get; init; }

    public YearSeason Season { get; init; }

    public TemporalModifier Modifier { get; init; }

    /// <summary>Whether the words tell the year of the month (<c>April last year</c>), not only its direction (<c>last April</c>).</summary>
    public bool YearTold { get; init; }

    /// <summary>Whether a number of units is written: <c>two days later</c>, not <c>the next day</c>.</summary>
    public bool Counted { get; init; }

    public override TemporalValue? Unanchored => Season != YearSeason.None
        ? new SeasonValue(null, Season)
        : new PartialValue(Month, Day, Weekday is { } weekday ? (IsoDayOfWeek)weekday : null);
}

/// <summary>The value of a mention that the resolver has still to complete.</summary>
internal sealed record UnresolvedValue(DateExpression Expression) : TemporalValue
{
    public override LocalDate? Earliest => null;

    public override LocalDate? Latest => null;

    private protected override string Edtf() => Expression.Unanchored?.ToEdtf() ?? "XXXX";

    private protected override string TimexValue() => Expression.Unanchored?.ToTimex3().Value ?? "XXXX";
}
