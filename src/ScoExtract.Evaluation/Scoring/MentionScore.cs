namespace ScoExtract.Evaluation;

/// <summary>The scores of one type of mention over a set of documents. Immutable.</summary>
/// <param name="Scope">The documents.</param>
/// <param name="Type">Name of the type; <see cref="AllTypes"/> for all types together.</param>
/// <param name="Strict">Same span and type.</param>
/// <param name="Value">Overlapping span, same type and right value.</param>
/// <param name="Partial">Overlapping span, same type.</param>
/// <param name="Muc">As <paramref name="Partial"/>, but a span that only overlaps counts half.</param>
public sealed record MentionScore(ScoreScope Scope, string Type, Score Strict, Score Value, Score Partial, Score Muc)
{
    /// <summary>The name of the row over all types.</summary>
    public const string AllTypes = "all";

    /// <summary>Of the row over all types: the mean over the types of their strict F1; null in other rows.</summary>
    public double? StrictMacroOverTypes { get; init; }

    /// <summary>Of the row over all types: the mean over the types of their value F1; null in other rows.</summary>
    public double? ValueMacroOverTypes { get; init; }
}
