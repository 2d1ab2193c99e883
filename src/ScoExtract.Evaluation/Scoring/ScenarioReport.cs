using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Scores over scenarios: the status facts, and how often the negatives mislead. Immutable.</summary>
/// <param name="Evaluation">The scores and errors of the status facts, neutral scenarios left out.</param>
/// <param name="Negatives">How the negatives fared: over all scenarios, then by language.</param>
public sealed record ScenarioReport(EvaluationReport Evaluation, IReadOnlyList<NegativeScore> Negatives)
{
    /// <summary>Compares each scenario with its prediction. Neutral scenarios are left out.</summary>
    /// <param name="scenarios">The scenarios.</param>
    /// <param name="predictions">What was extracted, by document id.</param>
    public static ScenarioReport Create(IEnumerable<Scenario> scenarios, IReadOnlyDictionary<string, DocumentRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(scenarios);
        ArgumentNullException.ThrowIfNull(predictions);
        var counted = scenarios.Where(s => !s.Neutral).ToArray();
        var negatives = counted.Where(s => !s.Positive)
            .Select(s => (Scenario: s, Spurious: Spurious(s, predictions)))
            .ToArray();
        return new ScenarioReport(
            Evaluator.Evaluate(counted.Select(s => s.Document), predictions),
            [
                NegativeScore.Of("all", [.. negatives.Select(n => n.Spurious)]),
                .. negatives
                    .GroupBy(n => n.Scenario.Document.Gold.Language, StringComparer.Ordinal)
                    .OrderBy(g => g.Key, StringComparer.Ordinal)
                    .Select(g => NegativeScore.Of(g.Key, [.. g.Select(n => n.Spurious)])),
            ]);
    }

    private static IReadOnlyList<StatusFactRecord> Spurious(Scenario scenario, IReadOnlyDictionary<string, DocumentRecord> predictions) =>
        predictions.TryGetValue(scenario.Document.Gold.Document, out var prediction)
            ? new StatusComparison(scenario.Document.Gold.StatusFacts, prediction.StatusFacts).Spurious
            : [];
}
