using NodaTime;
using NodaTime.Text;

namespace ScoExtract;

/// <summary>A length of time counted in calendar units: <c>18 years</c>. Immutable.</summary>
/// <param name="Period">The length.</param>
public sealed record DurationValue(Period Period) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => null;

    /// <inheritdoc/>
    public override LocalDate? Latest => null;

    internal override bool IsDuration => true;

    private protected override string Edtf() => PeriodPattern.Roundtrip.Format(Period);

    private protected override string TimexValue() => Edtf();
}
