namespace ScoExtract.Components;

/// <summary>A mention that a recognizer proposes; the resolver keeps a flat set of them.</summary>
/// <param name="Mention">The mention as it will be if it is kept.</param>
/// <param name="Priority">Of two candidates that overlap the higher priority wins, then the longer, then the one proposed first.</param>
public readonly record struct MentionCandidate(Mention Mention, int Priority);
