namespace ScoExtract.Matching.Patterns;

/// <summary>Something that a pattern can take at a position.</summary>
/// <param name="Class">Its class, a number of <see cref="PatternSymbols"/>.</param>
/// <param name="Value">Its value in that class: the number of the month, the number itself.</param>
/// <param name="End">The position just past it.</param>
internal readonly record struct PatternItem(int Class, int Value, int End);

/// <summary>Positions between tokens: two a token, because a prefix (an Arabic conjunction) may be glued to the word that matters.</summary>
internal static class PatternPosition
{
    /// <summary>The position before a token.</summary>
    public static int Before(int token) => token * 2;

    /// <summary>The position inside a token, after its prefix.</summary>
    public static int AfterPrefix(int token) => (token * 2) + 1;

    /// <summary>The token that a position is before or in.</summary>
    public static int Token(int position) => position >> 1;

    /// <summary>Whether the position is after a token's prefix.</summary>
    public static bool IsAfterPrefix(int position) => (position & 1) != 0;
}
