using NodaTime;

namespace ScoExtract;

/// <summary>What a date expression means on the ISO calendar: a day, month, year, interval, set or duration. Immutable.</summary>
/// <remarks>Years are those that NodaTime counts, -9998 to 9999: a value made with another one throws an <see cref="ArgumentOutOfRangeException"/> where it has to name a day. A closed set of kinds: <see cref="DayValue"/>, <see cref="MonthValue"/>, <see cref="YearValue"/>, <see cref="YearPartValue"/>, <see cref="SeasonValue"/>, <see cref="DecadeValue"/>, <see cref="CenturyValue"/>, <see cref="WeekValue"/>, <see cref="IntervalValue"/>, <see cref="SetValue"/>, <see cref="PartialValue"/> and <see cref="DurationValue"/>.</remarks>
public abstract record TemporalValue
{
    private protected TemporalValue()
    {
    }

    /// <summary>Which stretch of the value is meant (<c>early</c>, <c>mid</c>, <c>late</c>), or that it is approximate.</summary>
    public TemporalModifier Modifier { get; init; }

    /// <summary>First day the value can cover; null when the year is unknown, the interval is open or the value is a duration.</summary>
    public abstract LocalDate? Earliest { get; }

    /// <summary>Last day the value can cover; null when the year is unknown, the interval is open or the value is a duration.</summary>
    public abstract LocalDate? Latest { get; }

    /// <summary>The value in EDTF (ISO 8601-2:2019); a duration in ISO 8601 (<c>P18Y</c>).</summary>
    public string ToEdtf() => Modifier == TemporalModifier.None || this is IntervalValue or SetValue or WeekValue or YearPartValue or DurationValue ? Edtf() : Edtf() + "~";

    /// <summary>The value as a TIMEX3 element of TimeML has it.</summary>
    public Timex3 ToTimex3() => new(
        TimexValue(),
        Modifier switch
        {
            TemporalModifier.Early => "START",
            TemporalModifier.Mid => "MID",
            TemporalModifier.Late => "END",
            TemporalModifier.Approximate => "APPROX",
            _ => null,
        },
        this is DurationValue ? "DURATION" : "DATE");

    /// <summary>Reads a value in the notation that <see cref="ToEdtf"/> writes.</summary>
    /// <param name="text">EDTF, a set between braces included, or an ISO 8601 duration of calendar units.</param>
    /// <param name="value">The value; null when the text is none.</param>
    /// <returns>False when the text is no value: bad syntax, a month 13, a day that does not exist, an interval that ends before it begins.</returns>
    public static bool TryParseEdtf(string? text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out TemporalValue? value) =>
        EdtfParser.TryParse(text, out value);

    /// <summary>The value in EDTF.</summary>
    public sealed override string ToString() => ToEdtf();

    /// <summary>Whether it is a length of time, which is no point in it.</summary>
    internal virtual bool IsDuration => false;

    private protected abstract string Edtf();

    private protected abstract string TimexValue();

    private protected static string FourDigits(int year) => year < 0
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"-{-year:D4}")
        : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{year:D4}");

    private protected static string TwoDigits(int number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{number:D2}");
}
