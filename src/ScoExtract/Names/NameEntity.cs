namespace ScoExtract.Names;

/// <summary>A place, organization or country pointed to, as a row of a table tells it.</summary>
/// <param name="Id">The id that facts hold, and mentions too where <paramref name="HasValue"/>.</param>
/// <param name="Kind">What its forms are.</param>
/// <param name="Type">The table's own word for what it is: <c>country</c>, <c>capital</c>, <c>igo-regional</c>, <c>sub-body</c>.</param>
/// <param name="Parent">Id of the organization that it is an organ of; null for none.</param>
/// <param name="Provenance">What mentions found by its forms say of where they come from.</param>
/// <param name="HasValue">Whether mentions carry the id as their value: not those of organizations that only our tables list.</param>
internal sealed record NameEntity(string Id, NameKind Kind, string Type, string? Parent, Provenance Provenance, bool HasValue = true);
