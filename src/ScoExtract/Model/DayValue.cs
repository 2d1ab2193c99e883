using NodaTime;

namespace ScoExtract;

/// <summary>One day. Immutable.</summary>
/// <param name="Date">The day, on the ISO calendar.</param>
public sealed record DayValue(LocalDate Date) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => Date;

    /// <inheritdoc/>
    public override LocalDate? Latest => Date;

    private protected override string Edtf() => $"{FourDigits(Date.Year)}-{TwoDigits(Date.Month)}-{TwoDigits(Date.Day)}";

    private protected override string TimexValue() => Edtf();
}
