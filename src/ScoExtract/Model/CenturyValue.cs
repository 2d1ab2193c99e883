using NodaTime;

namespace ScoExtract;

/// <summary>A century, as years that share their first digits. Immutable.</summary>
/// <param name="Number">The year without its last two digits: 19 for the twentieth century; -1 for the first century BC. From -99 to 99.</param>
public sealed record CenturyValue(int Number) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => new LocalDate(Number < 0 ? (Number * 100) + 1 : (Number * 100) + (Number == 0 ? 1 : 0), 1, 1);

    /// <inheritdoc/>
    public override LocalDate? Latest => new LocalDate(Number < 0 ? (Number * 100) + 100 : (Number * 100) + 99, 12, 31);

    private protected override string Edtf() => Number < 0 ? $"-{TwoDigits(-Number - 1)}XX" : $"{TwoDigits(Number)}XX";

    private protected override string TimexValue() => Number < 0 ? $"BC{TwoDigits(-Number - 1)}" : TwoDigits(Number);
}
