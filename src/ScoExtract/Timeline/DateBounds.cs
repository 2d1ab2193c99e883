using NodaTime;
using NodaTime.Text;

namespace ScoExtract.Timeline;

/// <summary>The days between which something lies: the year <c>2001</c> is 1 January to 31 December 2001, both included. Immutable.</summary>
/// <param name="Earliest">First possible day; <see cref="LocalDate.MinIsoValue"/> where nothing bounds it.</param>
/// <param name="Latest">Last possible day; <see cref="LocalDate.MaxIsoValue"/> where nothing bounds it.</param>
public readonly record struct DateBounds(LocalDate Earliest, LocalDate Latest)
{
    /// <summary>Number of possible days beyond the first: 0 for one day. The smaller, the finer the date.</summary>
    public int Width => Period.DaysBetween(Earliest, Latest);

    /// <summary>The bounds of a value; null when it bounds nothing: no value, an unknown year or a duration.</summary>
    /// <param name="value">A date as a fact tells it.</param>
    public static DateBounds? Of(TemporalValue? value)
    {
        var (earliest, latest) = (value?.Earliest, value?.Latest);
        return earliest is null && latest is null
            ? null
            : new DateBounds(earliest ?? LocalDate.MinIsoValue, latest ?? LocalDate.MaxIsoValue);
    }

    /// <summary>Whether the two may be the same day.</summary>
    /// <param name="other">The bounds to compare with.</param>
    public bool Overlaps(DateBounds other) => Earliest <= other.Latest && other.Earliest <= Latest;

    /// <summary>Whether this lies before the other, whichever of the possible days they are.</summary>
    /// <param name="other">The bounds to compare with.</param>
    public bool IsBefore(DateBounds other) => Latest < other.Earliest;

    /// <summary>The smallest bounds that hold both.</summary>
    /// <param name="other">The bounds to join.</param>
    public DateBounds Union(DateBounds other) => new(LocalDate.Min(Earliest, other.Earliest), LocalDate.Max(Latest, other.Latest));

    /// <summary>The bounds in EDTF: <c>2017-06-09</c>, <c>2017-06</c>, <c>2017</c>, <c>2017-06-09/2017-07-01</c>; <c>..</c> for a side that nothing bounds.</summary>
    public override string ToString() => this switch
    {
        { Width: 0 } => LocalDatePattern.Iso.Format(Earliest),
        { Earliest: { Month: 1, Day: 1 } first } when Latest == new LocalDate(first.Year, 12, 31) => new YearValue(first.Year).ToEdtf(),
        { Earliest: { Day: 1 } first } when Latest == DateAdjusters.EndOfMonth(first) => new MonthValue(first.ToYearMonth()).ToEdtf(),
        _ => $"{Side(Earliest)}/{Side(Latest)}",
    };

    private static string Side(LocalDate day) => day == LocalDate.MinIsoValue || day == LocalDate.MaxIsoValue ? ".." : LocalDatePattern.Iso.Format(day);
}
