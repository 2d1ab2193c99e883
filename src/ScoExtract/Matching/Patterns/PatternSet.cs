namespace ScoExtract.Matching.Patterns;

/// <summary>Compiled patterns. Immutable, so safe to share between threads; each thread matches with a <see cref="PatternMatcher"/> of its own.</summary>
internal sealed class PatternSet
{
    private readonly ulong[] _first;

    internal PatternSet(PatternInstruction[] code, int[] starts, ulong[] first, int words)
    {
        (Code, Starts, _first, Words) = (code, starts, first, words);
    }

    /// <summary>The steps of all patterns, one after the other.</summary>
    public PatternInstruction[] Code { get; }

    /// <summary>Where each pattern's steps begin.</summary>
    public int[] Starts { get; }

    /// <summary>Number of 64-bit words that hold one bit a pattern.</summary>
    public int Words { get; }

    /// <summary>The patterns that can begin with an item of a class, one bit each.</summary>
    /// <param name="class">The class.</param>
    public ReadOnlySpan<ulong> StartingWith(int @class) => _first.AsSpan(@class * Words, Words);

    /// <summary>Whether any pattern can begin with an item of a class.</summary>
    /// <param name="class">The class.</param>
    public bool CanStartWith(int @class) => StartingWith(@class).ContainsAnyExcept(0UL);
}
