namespace ScoExtract.Matching;

/// <summary>A phrase of a <see cref="Gazetteer"/> found in a text.</summary>
/// <param name="TokenCount">Number of tokens it covers, those inside it that are free included.</param>
/// <param name="Span">Where it stands in the raw text.</param>
/// <param name="Node">The trie node it ended at; gives its payloads.</param>
internal readonly record struct GazetteerHit(int TokenCount, TextSpan Span, int Node);
