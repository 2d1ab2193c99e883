using NodaTime;

namespace ScoExtract;

/// <summary>A decade such as the 1990s. Immutable.</summary>
/// <param name="Number">The year without its last digit: 199 for the 1990s. From 0 to 999.</param>
public sealed record DecadeValue(int Number) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => new LocalDate(Number * 10, 1, 1);

    /// <inheritdoc/>
    public override LocalDate? Latest => new LocalDate((Number * 10) + 9, 12, 31);

    private protected override string Edtf() => FourDigits(Number * 10)[..^1] + "X";

    private protected override string TimexValue() => FourDigits(Number * 10)[..^1];
}
