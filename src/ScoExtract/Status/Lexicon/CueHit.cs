namespace ScoExtract.Status.Lexicon;

/// <summary>A cue found in a text.</summary>
/// <param name="Cue">The row that matched.</param>
/// <param name="Prefix">The Arabic letters glued before it, without the article: <c>و</c>, <c>ب</c>; empty otherwise.</param>
/// <param name="TokenCount">Number of tokens it covers.</param>
internal readonly record struct CueHit(Cue Cue, string Prefix, int TokenCount);
