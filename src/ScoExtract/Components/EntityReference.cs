namespace ScoExtract.Components;

/// <summary>Words that point to a place or organization without being a mention of it: a demonym (<c>Iranian</c>) or a description defined by the document. Later components may use it as an argument.</summary>
/// <param name="Span">Where the words stand, in UTF-16 code units of the raw text.</param>
/// <param name="EntityId">The place or organization id they point to; an organization's as <c>org:SCO</c>.</param>
/// <param name="Kind">What kind of words they are: <c>demonym</c>, <c>description</c>, <c>organ</c> (the name of an organ that no table lists, itself a mention, which points to the organization in it).</param>
public readonly record struct EntityReference(TextSpan Span, string EntityId, string Kind)
{
    internal const string Organ = "organ";
}
