namespace ScoExtract.Names.Catalog;

/// <summary>A place, organization or country pointed to, as a row of a table tells it.</summary>
/// <param name="Id">The id that facts hold.</param>
/// <param name="Kind">What its forms are.</param>
/// <param name="Type">The table's own word for what it is: <c>country</c>, <c>capital</c>, <c>igo-regional</c>, <c>sub-body</c>.</param>
/// <param name="Parent">Id of the organization that it is an organ of; null for none.</param>
/// <param name="Provenance">What mentions found by its forms say of where they come from.</param>
/// <param name="Value">What mentions carry as their value: mostly the id, that of the successor for an organization that others' tables do not tell from it, null for one that only our tables list.</param>
internal sealed record NameEntity(string Id, NameKind Kind, string Type, string? Parent, Provenance Provenance, string? Value);
