namespace ScoExtract;

/// <summary>A date, period or duration as written, with the calendar value it stands for.</summary>
public sealed record DateMention : Mention
{
    /// <summary>What the expression means on the calendar; null for an impossible date such as <c>31 February</c>.</summary>
    public TemporalValue? Temporal { get; init; }

    /// <summary>Where the parts that the words do not say (usually the year) were taken from.</summary>
    public DateBasis Basis { get; init; }

    /// <inheritdoc/>
    public override string Type => "Date";

    /// <summary>The value in EDTF (ISO 8601-2), a duration in ISO 8601; null when the expression has no value.</summary>
    public override string? Value => Temporal?.ToEdtf();
}
