using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NodaTime;
using ScoExtract.Dates.Grammar;

namespace ScoExtract.Dates.Values;

/// <summary>What the words of a date say before it is known which year they are of.</summary>
internal abstract record DateExpression
{
    /// <summary>The value as far as the words alone tell.</summary>
    public abstract TemporalValue? Unanchored { get; }
}

/// <summary>What lacks nothing but its year.</summary>
internal abstract record YearMissing : DateExpression
{
    /// <summary>The month by which the year is told; null when the month is not told either.</summary>
    public abstract int? TellingMonth { get; }

    /// <summary>The day of that month; null when it is of no one day.</summary>
    public virtual int? TellingDay => null;

    /// <summary>The value when it begins in a year.</summary>
    public abstract TemporalValue? InYear(int year);
}

/// <summary>Days and months whose year, or year and month, is not told.</summary>
/// <param name="Points">The points, with the months filled in.</param>
/// <param name="Modifier">Early, mid, late.</param>
internal sealed record YearlessExpression(ImmutableArray<DatePoint> Points, TemporalModifier Modifier) : YearMissing
{
    /// <summary>So many days after it: <c>the day after 3 May</c>, <c>la veille du 3 mai</c>.</summary>
    public int Offset { get; init; }

    // Any year, so long as it has all days.
    private const int LeapYear = 2000;

    public override TemporalValue? Unanchored => Offset == 0 ? CalendarBuilder.Combine(Points, CalendarSystem.Iso, Modifier)
        : InYear(LeapYear) is DayValue { Date: var day } ? new PartialValue(day.Month, day.Day)
        : null;

    public override int? TellingMonth => Points[0].Month;

    public override int? TellingDay => Points[0].Day;

    public override TemporalValue? InYear(int year) => Complete(null, year);

    /// <summary>The value when the first day is of a month.</summary>
    public TemporalValue? InMonth(YearMonth month) => Complete(month.Month, month.Year);

    private TemporalValue? Complete(int? month, int year)
    {
        var copies = new DatePoint[Points.Length];
        for (var i = 0; i < copies.Length; i++)
        {
            var point = Points[i];
            copies[i] = new DatePoint { Day = point.Day, Month = point.Month ?? month, Year = point.Year, Weekday = point.Weekday, Nth = point.Nth, IsEnd = point.IsEnd, YearBorrowed = true };
        }

        var points = ImmutableCollectionsMarshal.AsImmutableArray(copies);
        points[0].Year = year;
        for (var i = 1; i < points.Length && Points[i].Month is null; i++)
        {
            // From the 28th to the 3rd.
            points[i].Month = points[i].Day < points[i - 1].Day ? (points[i - 1].Month % 12) + 1 : points[i - 1].Month;
        }

        CalendarBuilder.FillYears(points);
        return CalendarBuilder.Shift(CalendarBuilder.Combine(points, CalendarSystem.Iso, Modifier), Offset);
    }
}

/// <summary>A season without a year.</summary>
internal sealed record YearlessSeason(YearSeason Season, TemporalModifier Modifier) : YearMissing
{
    public override TemporalValue? Unanchored => new SeasonValue(null, Season) { Modifier = Modifier };

    /// <summary>The month in which the season begins.</summary>
    public override int? TellingMonth => (((int)Season - (int)YearSeason.Spring) * 3) + 3;

    public override TemporalValue InYear(int year) => new SeasonValue(year, Season) { Modifier = Modifier };
}

/// <summary>A quarter or half of a year that is not told.</summary>
internal sealed record YearlessPart(int Part, int Parts) : YearMissing
{
    public override TemporalValue? Unanchored => new IntervalValue(new PartialValue(FirstMonth, null), new PartialValue(Part * (12 / Parts), null));

    /// <summary>A month in its middle.</summary>
    public override int? TellingMonth => FirstMonth + (6 / Parts);

    public override TemporalValue InYear(int year) => new YearPartValue(year, Part, Parts);

    private int FirstMonth => ((Part - 1) * (12 / Parts)) + 1;
}

/// <summary>Some months from the beginning or up to the end of a year that is not told.</summary>
internal sealed record YearlessMonths(int First, int Last) : YearMissing
{
    public override TemporalValue? Unanchored => new IntervalValue(new PartialValue(First, null), new PartialValue(Last, null));

    /// <summary>The month that tells which year is meant: the last of those that begin it, as they are told of when they are over.</summary>
    public override int? TellingMonth => First == 1 ? Last : First;

    public override TemporalValue InYear(int year) => Of(First, Last, year);

    /// <summary>The months of a year.</summary>
    public static TemporalValue Of(int first, int last, int year) => new IntervalValue(new MonthValue(new YearMonth(year, first)), new MonthValue(new YearMonth(year, last)));
}

/// <summary>A date counted from another one: <c>two years later</c>, <c>last month</c>, <c>April of the same year</c>, <c>next Friday</c>.</summary>
internal sealed record ShiftExpression(DateUnit Unit, int Amount, DateOrigin Origin) : DateExpression
{
    public int? Month { get; init; }

    /// <summary>The year in which the day or month is that it finds: <c>the same month of 2012</c>.</summary>
    public int? InYear { get; init; }

    public int? Day { get; init; }

    public int? Weekday { get; init; }

    public YearSeason Season { get; init; }

    /// <summary>Several days or months of the year or month; none where <see cref="Month"/> and <see cref="Day"/> say all.</summary>
    public ImmutableArray<DatePoint> Points { get; init; }

    /// <summary>The first or last months of the year.</summary>
    public (int First, int Last)? Span { get; init; }

    /// <summary>A quarter or half of the year.</summary>
    public int? Part { get; init; }

    public int Parts { get; init; }

    public TemporalModifier Modifier { get; init; }

    /// <summary>Whether half a unit is added: <c>a year and a half later</c>.</summary>
    public bool AndHalf { get; init; }

    /// <summary>Whether the words tell the year of the month (<c>April last year</c>), not only its direction (<c>last April</c>).</summary>
    public bool YearTold => Origin is DateOrigin.Story or DateOrigin.DocumentYear;

    /// <summary>Whether it counts forward.</summary>
    public bool Forward => Amount > 0 || (Amount == 0 && Direction >= 0);

    /// <summary>-1 back, 0 the same, 1 on.</summary>
    public int Direction { get; init; }

    /// <summary>Whether a number of units is written: <c>two days later</c>, not <c>the next day</c>.</summary>
    public bool Counted { get; init; }

    /// <summary>Where the length of time that is counted stands in the raw text: <c>three years</c> of <c>three years later</c>.</summary>
    public TextSpan? Length { get; init; }

    /// <summary>Whether it tells a unit and nothing of it: <c>two years later</c>, <c>yesterday</c>, not <c>April last year</c>.</summary>
    public bool IsUnitAlone => Month is null && Day is null && Weekday is null && Part is null && Span is null && Points.IsDefault && Season == YearSeason.None && Modifier == TemporalModifier.None;

    private bool IsBare => Counted && (Amount != 0 || AndHalf) && Month is null && Day is null && Weekday is null && Part is null && Span is null && Points.IsDefault;

    /// <summary>The length of time where only that is counted (<c>two years later</c>); otherwise what is told of the day.</summary>
    public override TemporalValue? Unanchored => Season != YearSeason.None
        ? new SeasonValue(null, Season)
        : IsBare ? new DurationValue(DurationBuilder.Length(Unit, Math.Abs(Amount), AndHalf))
        : new PartialValue(Month, Day, Weekday is { } weekday ? (IsoDayOfWeek)weekday : null);
}

/// <summary>The value of a mention that the resolver has still to complete.</summary>
internal sealed record UnresolvedValue(DateExpression Expression) : TemporalValue
{
    public override LocalDate? Earliest => null;

    public override LocalDate? Latest => null;

    internal override bool IsDuration => Expression.Unanchored is DurationValue;

    private protected override string Edtf() => Expression.Unanchored?.ToEdtf() ?? "XXXX";

    private protected override string TimexValue() => Expression.Unanchored?.ToTimex3().Value ?? "XXXX";
}
