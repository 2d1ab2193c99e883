namespace ScoExtract;

/// <summary>The part of a document that a citation points to: <em>paragraph 11 of resolution 1373 (2001)</em>, <em>resolution S-30/1, annex</em>. Immutable.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Numbers">The numbers as they are written (<c>9 and 11</c>, <c>2 (a)</c>, <c>IV</c>); null when there is none, as for an only annex.</param>
/// <param name="Span">Where the words stand, the unit and its numbers, in UTF-16 code units of the raw text.</param>
public sealed record Pinpoint(PinpointUnit Unit, string? Numbers, TextSpan Span);
