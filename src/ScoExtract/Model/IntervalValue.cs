using System.Globalization;
using NodaTime;

namespace ScoExtract;

/// <summary>Everything from one value to another, both included. Immutable.</summary>
/// <param name="Start">Where it begins; null when it is open (<c>../2005</c>).</param>
/// <param name="End">Where it ends; null when it is open (<c>2005/..</c>).</param>
public sealed record IntervalValue(TemporalValue? Start, TemporalValue? End) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => Start?.Earliest;

    /// <inheritdoc/>
    public override LocalDate? Latest => End?.Latest;

    private protected override string Edtf() => $"{Start?.ToEdtf() ?? ".."}/{End?.ToEdtf() ?? ".."}";

    // TimeML has no intervals: an annotator gives the length of what is covered.
    private protected override string TimexValue()
    {
        var length = (Start, End) switch
        {
            (DayValue a, DayValue b) => Count(Period.DaysBetween(a.Date, b.Date), 'D'),
            (MonthValue a, MonthValue b) => Count(((b.Month.Year - a.Month.Year) * 12) + b.Month.Month - a.Month.Month, 'M'),
            (YearValue a, YearValue b) => Count(b.Year - a.Year, 'Y'),
            (PartialValue a, PartialValue b) => Length(a, b),
            _ => null,
        };
        return length ?? Edtf();
    }

    private static string? Length(PartialValue a, PartialValue b)
    {
        if (a.Month is not { } from || b.Month is not { } to)
        {
            return null;
        }

        if (a.Day is not { } first || b.Day is not { } last)
        {
            return Count((to - from + 12) % 12, 'M');
        }

        // A year without 29 February, unless the days themselves need one.
        var year = (from, first) == (2, 29) || (to, last) == (2, 29) ? 2000 : 2001;
        var start = new LocalDate(year, from, first);
        var end = new LocalDate(year, to, last);
        return Count(Period.DaysBetween(start, end < start ? end.PlusYears(1) : end), 'D');
    }

    private static string Count(int difference, char unit) => string.Create(CultureInfo.InvariantCulture, $"P{difference + 1}{unit}");
}
