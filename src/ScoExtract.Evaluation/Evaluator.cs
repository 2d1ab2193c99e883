using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>Compares what was extracted with what is right, by the scoring rules of the annotation guide.</summary>
public static class Evaluator
{
    private static readonly string[] KnownTypes = ["Date", "Place", "Organization", "DocumentSymbol"];

    /// <summary>Compares each annotated document with its prediction.</summary>
    /// <param name="documents">The documents with what is right for them.</param>
    /// <param name="predictions">What was extracted, by document id; a document without a prediction counts as one in which nothing was found.</param>
    public static EvaluationReport Evaluate(IEnumerable<AnnotatedDocument> documents, IReadOnlyDictionary<string, DocumentRecord> predictions)
    {
        ArgumentNullException.ThrowIfNull(documents);
        ArgumentNullException.ThrowIfNull(predictions);
        var pairs = documents.Select(d => (Document: d, Prediction: predictions.GetValueOrDefault(d.Gold.Document) ?? Nothing(d))).ToArray();
        var types = Types(pairs);
        var compared = pairs.Select(p => new DocumentComparison(p.Document, p.Prediction, types)).ToArray();
        var scopes = Scopes(compared).ToArray();
        return new EvaluationReport
        {
            Documents = compared.Length,
            Mentions = Array.Exists(pairs, p => p.Document.Gold.Mentions is not null)
                ? [.. scopes.SelectMany(s => MentionRows(s.Scope, s.Documents, types))]
                : [],
            StatusFacts = [.. scopes.Select(s => StatusRow(s.Scope, s.Documents))],
            Errors = [.. compared.SelectMany(c => c.Errors)],
        };
    }

    private static DocumentRecord Nothing(AnnotatedDocument document) => new() { Document = document.Gold.Document };

    private static string[] Types((AnnotatedDocument Document, DocumentRecord Prediction)[] pairs)
    {
        var seen = pairs.SelectMany(p => (p.Document.Gold.Mentions ?? []).Select(m => m.Type).Concat(p.Prediction.Mentions.Select(m => m.Type)));
        return [.. KnownTypes, .. seen.Except(KnownTypes, StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<(ScoreScope Scope, DocumentComparison[] Documents)> Scopes(DocumentComparison[] compared)
    {
        yield return (new ScoreScope(ScopeKind.All, "all"), compared);
        foreach (var language in compared.GroupBy(c => c.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            yield return (new ScoreScope(ScopeKind.Language, language.Key), [.. language]);
        }

        foreach (var document in compared)
        {
            yield return (new ScoreScope(ScopeKind.Document, document.Id), [document]);
        }
    }

    private static IEnumerable<MentionScore> MentionRows(ScoreScope scope, DocumentComparison[] documents, string[] types)
    {
        var rows = types.Select(t => MentionRow(scope, documents, t)).ToArray();
        return rows.Append(MentionRow(scope, documents, null) with
        {
            StrictMacroOverTypes = Mean(rows.Select(r => r.Strict.Micro.F1)),
            ValueMacroOverTypes = Mean(rows.Select(r => r.Value.Micro.F1)),
        });
    }

    private static MentionScore MentionRow(ScoreScope scope, DocumentComparison[] documents, string? type)
    {
        return new MentionScore(scope, type ?? MentionScore.AllTypes, Of(m => m.Strict), Of(m => m.Value), Of(m => m.Partial), Of(m => m.Muc));

        Score Of(Func<MentionComparison, Tally> measure) => ScoreOf(documents.Select(d => d.Count(type, measure)));
    }

    private static StatusScore StatusRow(ScoreScope scope, DocumentComparison[] documents)
    {
        var arguments = documents
            .SelectMany(d => d.Status.ArgumentScores())
            .GroupBy(a => a.Name, StringComparer.Ordinal)
            .Select(g => g.Aggregate((a, b) => new ArgumentScore(a.Name, a.Filled + b.Filled, a.Facts + b.Facts, a.Agreeing + b.Agreeing)));
        return new StatusScore(
            scope,
            ScoreOf(documents.Select(d => d.Status.Strict())),
            ScoreOf(documents.Select(d => d.Status.Core())),
            [.. Enum.GetValues<StatusFactKind>().Select(k => KindRow(k, documents)).Where(k => k.Core.Micro.F1 is not null)],
            [.. arguments]);
    }

    private static StatusKindScore KindRow(StatusFactKind kind, DocumentComparison[] documents) => new(
        kind,
        ScoreOf(documents.Select(d => d.Status.Strict(kind))),
        ScoreOf(documents.Select(d => d.Status.Core(kind))));

    private static Score ScoreOf(IEnumerable<Tally> documents)
    {
        var tallies = documents.ToArray();
        return new Score(
            tallies.Aggregate(default(Tally), (sum, t) => sum + t),
            Mean(tallies.Select(t => t.F1)),
            Bootstrap.F1(tallies));
    }

    private static double? Mean(IEnumerable<double?> values) => values.Where(v => v is not null).Average();
}
