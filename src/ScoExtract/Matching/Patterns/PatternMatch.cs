namespace ScoExtract.Matching.Patterns;

/// <summary>A pattern found in a text.</summary>
/// <param name="Pattern">The pattern's number.</param>
/// <param name="Begin">Position where the mention begins.</param>
/// <param name="End">Position just past the mention.</param>
/// <param name="ContextEnd">Position just past everything that was taken.</param>
internal readonly record struct PatternMatch(int Pattern, int Begin, int End, int ContextEnd);

/// <summary>A value that a pattern captured.</summary>
/// <param name="Slot">The slot's number.</param>
/// <param name="Value">The value.</param>
/// <param name="Position">Where what was captured starts.</param>
internal readonly record struct PatternCapture(int Slot, int Value, int Position);
