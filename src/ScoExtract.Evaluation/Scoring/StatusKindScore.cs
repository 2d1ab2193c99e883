namespace ScoExtract.Evaluation;

/// <summary>
/// The scores of the status facts of one kind. What happened to a status and who is said to have it are read by different
/// means, and a long list of members can hide how the changes fare. Immutable.
/// </summary>
/// <param name="Kind">Changes or states.</param>
/// <param name="Strict">Organization, subject, status, change, modality and date are right.</param>
/// <param name="Core">Organization, subject, status and change are right.</param>
public sealed record StatusKindScore(StatusFactKind Kind, Score Strict, Score Core);
