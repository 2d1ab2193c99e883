namespace ScoExtract.Evaluation;

/// <summary>Everything that comparing predictions with gold tells. Immutable.</summary>
public sealed record EvaluationReport
{
    /// <summary>Number of documents compared.</summary>
    public required int Documents { get; init; }

    /// <summary>Scores of mentions: over all documents, then by language, then by document; in each by type, all types last. Empty where no mentions were annotated.</summary>
    public required IReadOnlyList<MentionScore> Mentions { get; init; }

    /// <summary>Scores of status facts: over all documents, then by language, then by document.</summary>
    public required IReadOnlyList<StatusScore> StatusFacts { get; init; }

    /// <summary>Every difference, in the order of the documents and of the text.</summary>
    public required IReadOnlyList<EvaluationError> Errors { get; init; }

    /// <summary>The row of one type in one scope; null when there is no such row.</summary>
    /// <param name="scope">Name of the scope: <c>all</c>, a language's code or a document's id.</param>
    /// <param name="type">Name of the type, or <see cref="MentionScore.AllTypes"/>.</param>
    public MentionScore? Mention(string scope, string type) => Mentions.FirstOrDefault(m => m.Scope.Name == scope && m.Type == type);

    /// <summary>The row of status facts in one scope; null when there is no such row.</summary>
    /// <param name="scope">Name of the scope: <c>all</c>, a language's code or a document's id.</param>
    public StatusScore? Status(string scope) => StatusFacts.FirstOrDefault(s => s.Scope.Name == scope);
}
