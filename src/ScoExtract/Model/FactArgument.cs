namespace ScoExtract;

/// <summary>Words of the document that a fact was read from, so that it can be explained and scored.</summary>
/// <param name="Role">What the words are to the fact: <c>trigger</c>, <c>subject</c>, <c>organization</c>, <c>status</c>, <c>operator</c>, <c>process</c>, <c>modality</c>, <c>date</c>, <c>place</c>, <c>decidedBy</c>, <c>instrument</c>.</param>
/// <param name="Span">Where they stand, in UTF-16 code units of the raw text.</param>
/// <param name="Rule">Id of the table row that knows them; null for a mention.</param>
public readonly record struct FactArgument(string Role, TextSpan Span, string? Rule = null);
