using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Lists what is wrong with the status facts of one document.</summary>
internal static class StatusErrors
{
    public static IEnumerable<EvaluationError> Of(AnnotatedDocument document, StatusComparison comparison)
    {
        var errors = new List<EvaluationError>();
        foreach (var (gold, predicted) in comparison.Pairs)
        {
            var wrong = StatusComparison.Arguments
                .Where(a => a != "evidence" || gold.Evidence is not null)
                .Select(a => (Name: a, Value: StatusComparison.Argument(a, gold, predicted)))
                .Where(a => !a.Value.Agree)
                .ToArray();
            if (wrong.Length > 0)
            {
                errors.Add(Error(
                    document,
                    ErrorKind.Argument,
                    gold.Evidence ?? predicted.Evidence,
                    $"{Show(gold)} {string.Join(' ', wrong.Select(a => $"{a.Name}={a.Value.Expected ?? "null"}"))}",
                    string.Join(' ', wrong.Select(a => $"{a.Name}={a.Value.Found ?? "null"}")),
                    predicted));
            }
        }

        errors.AddRange(comparison.Missed.Select(g => Error(document, ErrorKind.Missed, g.Evidence, Show(g), null, null)));
        errors.AddRange(comparison.Spurious.Select(p => Error(document, ErrorKind.Spurious, p.Evidence, null, Show(p), p)));
        return errors.OrderBy(e => e.Span ?? default);
    }

    private static EvaluationError Error(AnnotatedDocument document, ErrorKind kind, TextSpan? span, string? expected, string? found, StatusFactRecord? predicted) =>
        new(document.Gold.Document, kind, "StatusFact", span, expected, found, predicted?.Provenance?.Rule, ErrorContext.Of(document.Text, span));

    private static string Show(GoldStatusFact f) => Show(f.Organization, f.Subject, f.Status, f.Change, f.Modality, f.Date);

    private static string Show(StatusFactRecord f) => Show(f.Organization, f.Subject, f.Status, f.Change, f.Modality, f.Date);

    private static string Show(string organization, string subject, MemberStatus status, StatusChange? change, Modality modality, string? date) =>
        $"{subject} {change?.ToString() ?? "State"} {status} in {organization}, {modality}, {date ?? "no date"}";
}
