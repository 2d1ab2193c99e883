namespace ScoExtract.Evaluation;

/// <summary>What kind of difference there is between gold and prediction.</summary>
public enum ErrorKind
{
    /// <summary>In the gold, not found.</summary>
    Missed,

    /// <summary>Found, not in the gold.</summary>
    Spurious,

    /// <summary>Found with another span.</summary>
    Boundary,

    /// <summary>Found as a mention of another type.</summary>
    Type,

    /// <summary>Found with another value.</summary>
    Value,

    /// <summary>A status fact right in core, with another modality, date or other field.</summary>
    Argument,
}

/// <summary>One difference between gold and prediction, with what a reader needs to judge it. Immutable.</summary>
/// <param name="Document">Id of the document.</param>
/// <param name="Kind">Kind of difference.</param>
/// <param name="Type">Type of the mention, or <c>StatusFact</c>.</param>
/// <param name="Span">Where it is, in UTF-16 code units; null when neither side tells.</param>
/// <param name="Expected">What is right; null for something spurious.</param>
/// <param name="Found">What was found; null for something missed.</param>
/// <param name="Rule">Which rule found it; null when the prediction does not tell.</param>
/// <param name="Context">The text around it on one line, the span in <c>⟦ ⟧</c>; without a span the whole text if it is short, else empty.</param>
public sealed record EvaluationError(string Document, ErrorKind Kind, string Type, TextSpan? Span, string? Expected, string? Found, string? Rule, string Context);
