namespace ScoExtract.Evaluation;

/// <summary>An error on one line.</summary>
public static class ErrorLine
{
    /// <summary>Document, span, kind, what is right, what was found, by which rule, and the text around it.</summary>
    /// <param name="error">The error.</param>
    public static string Of(EvaluationError error)
    {
        ArgumentNullException.ThrowIfNull(error);
        var span = error.Span is { } s ? $"[{s.Start},{s.End}]" : "";
        var rule = error.Rule is null ? "" : $" by {error.Rule}";
        return $"{error.Document}{span} {error.Kind} {error.Type}: expected {error.Expected ?? "nothing"}, found {error.Found ?? "nothing"}{rule}: {error.Context}"
            .ReplaceLineEndings("↵");
    }
}
