using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Lists what is wrong with the mentions of one document.</summary>
internal static class MentionErrors
{
    public static IEnumerable<EvaluationError> Of(AnnotatedDocument document, IEnumerable<MentionComparison> types)
    {
        var errors = new List<EvaluationError>();
        var missed = new List<GoldMention>();
        var spurious = new List<MentionRecord>();
        foreach (var type in types)
        {
            var (pairs, notFound, notThere) = type.Differences();
            missed.AddRange(notFound);
            spurious.AddRange(notThere);
            foreach (var (gold, predicted) in pairs)
            {
                if (gold.Span != predicted.Span)
                {
                    errors.Add(Error(document, ErrorKind.Boundary, gold, predicted));
                }

                if (!gold.Accepts(predicted.Value))
                {
                    errors.Add(Error(document, ErrorKind.Value, gold, predicted));
                }
            }
        }

        foreach (var gold in missed)
        {
            var other = spurious.Find(p => p.Span.Overlaps(gold.Span));
            if (other is not null)
            {
                spurious.Remove(other);
            }

            errors.Add(Error(document, other is null ? ErrorKind.Missed : ErrorKind.Type, gold, other));
        }

        errors.AddRange(spurious.Select(p => Error(document, ErrorKind.Spurious, null, p)));
        return errors.OrderBy(e => e.Span);
    }

    private static EvaluationError Error(AnnotatedDocument document, ErrorKind kind, GoldMention? gold, MentionRecord? predicted)
    {
        var span = gold?.Span ?? predicted!.Span;
        return new EvaluationError(
            document.Gold.Document,
            kind,
            gold?.Type ?? predicted!.Type,
            span,
            gold is null ? null : $"{gold.Type} '{gold.Text}' = {gold.Value ?? "null"}",
            predicted is null ? null : $"{predicted.Type} '{predicted.Text}' = {predicted.Value ?? "null"}",
            predicted?.Provenance?.Rule,
            ErrorContext.Of(document.Text, span));
    }
}
