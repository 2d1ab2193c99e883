namespace ScoExtract.Timeline;

/// <summary>One of the two that contradict each other. Immutable.</summary>
/// <param name="Entry">The entry of the timeline.</param>
/// <param name="Source">The source of the entry that says it.</param>
public sealed record ConflictSide(MembershipEntry Entry, MembershipSource Source);
