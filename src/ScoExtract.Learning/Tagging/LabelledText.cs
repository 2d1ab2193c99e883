using ScoExtract.Matching;

namespace ScoExtract.Learning.Tagging;

/// <summary>A sentence as running text, with the names in it.</summary>
/// <param name="Source">Where it comes from.</param>
/// <param name="Text">The text.</param>
/// <param name="Names">The names, which do not overlap.</param>
internal sealed record LabelledText(string Source, string Text, IReadOnlyList<(TextSpan Span, TagType Type)> Names);
