namespace ScoExtract;

/// <summary>An organization, organ, body, programme or named grouping, by full name or acronym.</summary>
public sealed record OrganizationMention : Mention
{
    /// <summary>Id of the organization table (<c>SCO</c>, <c>UNGA</c>); null for one that the table does not have.</summary>
    public string? OrganizationId { get; init; }

    /// <inheritdoc/>
    public override string Type => "Organization";

    /// <inheritdoc/>
    public override string? Value => OrganizationId;
}
