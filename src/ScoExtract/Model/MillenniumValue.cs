using NodaTime;

namespace ScoExtract;

/// <summary>A millennium, as years that share their first digit. Immutable.</summary>
/// <param name="Number">The year without its last three digits: 2 for the third millennium; -1 for the first millennium BC. From -9 to 9.</param>
public sealed record MillenniumValue(int Number) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => new LocalDate(Number < 0 ? (Number * 1000) + 1 : (Number * 1000) + (Number == 0 ? 1 : 0), 1, 1);

    /// <inheritdoc/>
    public override LocalDate? Latest => new LocalDate(Number < 0 ? (Number * 1000) + 1000 : (Number * 1000) + 999, 12, 31);

    private protected override string Edtf() => Number < 0 ? $"-{Digit(-Number - 1)}XXX" : $"{Digit(Number)}XXX";

    private protected override string TimexValue() => Number < 0 ? $"BC{Digit(-Number - 1)}" : Digit(Number);

    private static string Digit(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
}
