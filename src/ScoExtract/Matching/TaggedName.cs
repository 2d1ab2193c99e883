namespace ScoExtract.Matching;

/// <summary>A name that the tagger found.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index just past its last token.</param>
/// <param name="Type">What it names.</param>
internal readonly record struct TaggedName(int First, int End, TagType Type);
