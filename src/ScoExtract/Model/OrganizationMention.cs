namespace ScoExtract;

/// <summary>An organization, organ, body, programme or named grouping, by full name or acronym.</summary>
public sealed record OrganizationMention : Mention
{
    /// <summary>Id of the organization table (<c>SCO</c>, <c>UNGA</c>); null for one that the table does not have.</summary>
    public string? OrganizationId { get; init; }

    /// <summary>
    /// Id by which the library's tables know the organization: <see cref="OrganizationId"/>, or that of one beyond the organization
    /// table (<c>BBC</c>, <c>EUROPOL</c>), which facts and <see cref="EntityNames"/> use too; null for one that no table lists.
    /// </summary>
    public string? EntityId { get => field ?? OrganizationId; init; }

    /// <inheritdoc/>
    public override string Type => "Organization";

    /// <inheritdoc/>
    public override string? Value => OrganizationId;
}
