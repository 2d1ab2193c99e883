namespace ScoExtract.Learning.Tagging;

/// <summary>A sentence of a tagged corpus: its words and their tags.</summary>
/// <param name="Source">Where it comes from, as the corpus names it.</param>
/// <param name="Words">The words as the corpus cuts them.</param>
/// <param name="Tags">For each word <c>O</c>, <c>B-LOC</c>, <c>I-ORG</c> …</param>
public sealed record TaggedSentence(string Source, IReadOnlyList<string> Words, IReadOnlyList<string> Tags);
