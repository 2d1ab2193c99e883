using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>The comparison of one document: the counts that the scores are summed from, and its errors.</summary>
internal sealed class DocumentComparison
{
    private readonly Dictionary<string, MentionComparison> _mentions = new(StringComparer.Ordinal);

    public DocumentComparison(AnnotatedDocument document, DocumentRecord predicted, IEnumerable<string> types)
    {
        (Id, Language) = (document.Gold.Document, document.Gold.Language);
        if (document.Gold.Mentions is { } gold)
        {
            foreach (var type in types)
            {
                _mentions[type] = new MentionComparison(gold.Where(m => m.Type == type), predicted.Mentions.Where(m => m.Type == type));
            }
        }

        Status = new StatusComparison(document.Gold.StatusFacts, predicted.StatusFacts);
        Errors = [.. MentionErrors.Of(document, _mentions.Values), .. StatusErrors.Of(document, Status)];
    }

    public string Id { get; }

    public string Language { get; }

    public StatusComparison Status { get; }

    public IReadOnlyList<EvaluationError> Errors { get; }

    /// <summary>The count of one type; of all types when it is null.</summary>
    public Tally Count(string? type, Func<MentionComparison, Tally> measure) => type is not null
        ? _mentions.TryGetValue(type, out var one) ? measure(one) : default
        : _mentions.Values.Aggregate(default(Tally), (sum, m) => sum + measure(m));
}
