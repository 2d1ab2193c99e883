namespace ScoExtract;

/// <summary>A country, territory, city or named geographic region.</summary>
public sealed record PlaceMention : Mention
{
    /// <summary>ISO 3166-1 alpha-2 (<c>KG</c>), <c>KZ:Astana</c> for a city, <c>M49:143</c> or <c>region:Eurasia</c> for a region; null when no table lists the place.</summary>
    public string? PlaceId { get; init; }

    /// <inheritdoc/>
    public override string Type => "Place";

    /// <inheritdoc/>
    public override string? Value => PlaceId;
}
