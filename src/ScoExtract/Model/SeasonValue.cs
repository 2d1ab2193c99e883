using NodaTime;

namespace ScoExtract;

/// <summary>A season of a year, as the northern hemisphere counts them; winter starts in December of its year. Immutable.</summary>
/// <param name="Year">The year in which the season begins; null when it is unknown.</param>
/// <param name="Season">Spring, summer, autumn or winter.</param>
public sealed record SeasonValue(int? Year, YearSeason Season) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => Year is { } year ? new LocalDate(year, FirstMonth, 1) : null;

    /// <inheritdoc/>
    public override LocalDate? Latest => Earliest?.PlusMonths(3).PlusDays(-1);

    private int FirstMonth => (((int)Season - (int)YearSeason.Spring) * 3) + 3;

    private protected override string Edtf() => $"{(Year is { } year ? FourDigits(year) : "XXXX")}-{(int)Season}";

    private protected override string TimexValue()
    {
        var code = Season switch { YearSeason.Spring => "SP", YearSeason.Summer => "SU", YearSeason.Autumn => "FA", _ => "WI" };
        return $"{(Year is { } year ? FourDigits(year) : "XXXX")}-{code}";
    }
}
