namespace ScoExtract.Evaluation;

/// <summary>The scores of status facts over a set of documents. Immutable.</summary>
/// <param name="Scope">The documents.</param>
/// <param name="Strict">Organization, subject, status, change, modality and date are right.</param>
/// <param name="Core">Organization, subject, status and change are right.</param>
/// <param name="Kinds">The same two measures for changes and for states apart, in that order; a kind that neither gold nor prediction tells has no row.</param>
/// <param name="Arguments">The other fields, on the facts that are right in core.</param>
public sealed record StatusScore(
    ScoreScope Scope,
    Score Strict,
    Score Core,
    IReadOnlyList<StatusKindScore> Kinds,
    IReadOnlyList<ArgumentScore> Arguments);
