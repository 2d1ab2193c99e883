namespace ScoExtract.Matching.Patterns;

/// <summary>Compiled patterns. Immutable, so safe to share between threads; each thread matches with a <see cref="PatternMatcher"/> of its own.</summary>
internal sealed class PatternSet
{
    private readonly ulong[] _first;
    private readonly ulong[] _second;
    private readonly ulong[] _single;
    private readonly ulong[] _behind;
    private readonly ulong[] _anywhere;
    private readonly IReadOnlyList<(int Pattern, int Take, bool IsWhole)> _begins;

    internal PatternSet(PatternInstruction[] code, int[] starts, int words, ulong[] first, ulong[] second, ulong[] single, ulong[] behind, ulong[] anywhere, IReadOnlyList<(int Pattern, int Take, bool IsWhole)> begins)
    {
        (Code, Starts, _first, _second, _single, _behind, _anywhere, _begins, Words) = (code, starts, first, second, single, behind, anywhere, begins, words);
        Firsts = PatternCode.Firsts(code);
    }

    /// <summary>The steps of all patterns, one after the other.</summary>
    public PatternInstruction[] Code { get; }

    /// <summary>What can be taken next at each step, as <see cref="PatternCode.Firsts"/> tells.</summary>
    public ulong[] Firsts { get; }

    /// <summary>Where each pattern's steps begin.</summary>
    public int[] Starts { get; }

    /// <summary>Number of 64-bit words that hold one bit a pattern.</summary>
    public int Words { get; }

    /// <summary>Number of classes, those that no pattern takes included.</summary>
    public int Classes => _first.Length / Words;

    /// <summary>The patterns that can begin with an item of a class, one bit each.</summary>
    /// <param name="class">The class.</param>
    public ReadOnlySpan<ulong> StartingWith(int @class) => _first.AsSpan(@class * Words, Words);

    /// <summary>The patterns that can take an item of a class after their first item, one bit each.</summary>
    /// <param name="class">The class.</param>
    public ReadOnlySpan<ulong> GoingOnWith(int @class) => _second.AsSpan(@class * Words, Words);

    /// <summary>The patterns that can end after an item of a class that they begin with, one bit each.</summary>
    /// <param name="class">The class.</param>
    public ReadOnlySpan<ulong> OfOneItem(int @class) => _single.AsSpan(@class * Words, Words);

    /// <summary>The patterns that can begin with an item of a class and of a value in a range, one bit each.</summary>
    /// <param name="class">The class.</param>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value.</param>
    public ulong[] StartingWith(int @class, int low, int high) => Select(@class, low, high, onlyWhole: false);

    /// <summary>Of these the patterns that can end after it, one bit each.</summary>
    /// <param name="class">The class.</param>
    /// <param name="low">The least value.</param>
    /// <param name="high">The greatest value.</param>
    public ulong[] OfOneItem(int @class, int low, int high) => Select(@class, low, high, onlyWhole: true);

    /// <summary>The patterns that can begin behind an item of a class, and only behind it or another that they name, one bit each.</summary>
    /// <param name="class">The class.</param>
    public ReadOnlySpan<ulong> Behind(int @class) => _behind.AsSpan(@class * Words, Words);

    /// <summary>The patterns that can begin wherever they find their first item, one bit each.</summary>
    public ReadOnlySpan<ulong> Anywhere => _anywhere;

    /// <summary>Whether a pattern looks back for an item of a class.</summary>
    /// <param name="class">The class.</param>
    public bool LooksBackFor(int @class) => Array.Exists(Code, s => s.Operation is PatternOperation.After or PatternOperation.NotAfter && s.A == @class);

    private ulong[] Select(int @class, int low, int high, bool onlyWhole)
    {
        var selected = new ulong[Words];
        foreach (var (pattern, take, isWhole) in _begins)
        {
            ref readonly var step = ref Code[take];
            if (step.A == @class && step.Low <= high && step.High >= low && (isWhole || !onlyWhole))
            {
                selected[pattern >> 6] |= 1UL << (pattern & 63);
            }
        }

        return selected;
    }

    /// <summary>Whether any pattern can begin with an item of a class.</summary>
    /// <param name="class">The class.</param>
    public bool CanStartWith(int @class) => StartingWith(@class).ContainsAnyExcept(0UL);
}
