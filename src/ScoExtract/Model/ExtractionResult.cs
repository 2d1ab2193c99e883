using NodaTime;

namespace ScoExtract;

/// <summary>Everything found in one document. Immutable, so safe to share between threads; two results are equal when all they hold is.</summary>
public sealed record ExtractionResult
{
    /// <summary>The document that was read; its text is what every offset refers to.</summary>
    public required Document Document { get; init; }

    /// <summary>ISO 639-1 code of the main language, given or identified; <c>und</c> when neither.</summary>
    public required string Language { get; init; }

    /// <summary>The day the document is of: given by the caller, else found in the text, else null.</summary>
    public LocalDate? DocumentDate { get; init; }

    /// <summary>The mentions, sorted by start, never overlapping.</summary>
    public required IReadOnlyList<Mention> Mentions { get; init => field = ValueList.Of(value); }

    /// <summary>References to the Treaty Series, which are no mentions, sorted by start.</summary>
    public IReadOnlyList<TreatyReference> TreatyReferences { get; init => field = ValueList.Of(value); } = ValueList<TreatyReference>.Empty;

    /// <summary>The status facts, in the order of their evidence.</summary>
    public required IReadOnlyList<StatusFact> StatusFacts { get; init => field = ValueList.Of(value); }

    /// <summary>Remarks on how the document was read.</summary>
    public required IReadOnlyList<Diagnostic> Diagnostics { get; init => field = ValueList.Of(value); }

    /// <summary>The document's id and language, and how much was found in it.</summary>
    public override string ToString() => $"{Document.Id} ({Language}): {Mentions.Count} mentions, {StatusFacts.Count} status facts";
}
