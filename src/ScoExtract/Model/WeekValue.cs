using NodaTime;

namespace ScoExtract;

/// <summary>A week from Monday to Sunday, or its weekend, written in EDTF as the interval of its days. Immutable.</summary>
/// <param name="Monday">The day the week begins.</param>
/// <param name="WeekendOnly">Whether only Saturday and Sunday are meant.</param>
public sealed record WeekValue(LocalDate Monday, bool WeekendOnly = false) : TemporalValue
{
    /// <inheritdoc/>
    public override LocalDate? Earliest => WeekendOnly ? Monday.PlusDays(5) : Monday;

    /// <inheritdoc/>
    public override LocalDate? Latest => Monday.PlusDays(6);

    private protected override string Edtf() => $"{new DayValue(Earliest!.Value).ToEdtf()}/{new DayValue(Latest!.Value).ToEdtf()}";

    private protected override string TimexValue()
    {
        var rule = NodaTime.Calendars.WeekYearRules.Iso;
        var week = $"{FourDigits(rule.GetWeekYear(Monday))}-W{TwoDigits(rule.GetWeekOfWeekYear(Monday))}";
        return WeekendOnly ? week + "-WE" : week;
    }
}
