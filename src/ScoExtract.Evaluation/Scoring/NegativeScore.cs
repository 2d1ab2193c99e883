using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>How negatives (texts without an actual change) fared. Immutable.</summary>
/// <param name="Language"><c>all</c> or a language's code.</param>
/// <param name="Scenarios">Number of negatives.</param>
/// <param name="Misled">Number of negatives in which at least one fact was found that is not there.</param>
/// <param name="FalseAlarms">Number of facts found that are not there (by core).</param>
/// <param name="ActualChanges">Number of those that claim an actual change: the worst kind.</param>
public sealed record NegativeScore(string Language, int Scenarios, int Misled, int FalseAlarms, int ActualChanges)
{
    internal static NegativeScore Of(string language, IReadOnlyList<IReadOnlyList<StatusFactRecord>> spurious) => new(
        language,
        spurious.Count,
        spurious.Count(s => s.Count > 0),
        spurious.Sum(s => s.Count),
        spurious.Sum(s => s.Count(f => f is { Kind: StatusFactKind.Change, Modality: Modality.Actual })));
}
