namespace ScoExtract.Components;

/// <summary>A mention that a recognizer proposes; the resolver keeps a flat set of them.</summary>
/// <param name="Mention">The mention as it will be if it is kept.</param>
/// <param name="Priority">
/// Of two candidates that overlap the higher priority wins, then the longer, then the one proposed first. The built-in components
/// give document symbols 90, organizations 64 to 68, places 55 to 62, dates 50, and names that no table lists 40, or more where they hold a listed one.
/// </param>
public readonly record struct MentionCandidate(Mention Mention, int Priority);
