using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScoExtract.Matching;

/// <summary>A Bloom filter of words, as those that phrases start with: one memory access and one test tell of nearly every token that it is none of them. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Two bits a word, both in one place of the filter. It has about 40 bits a word (wrong for less than one token in a hundred)
/// and no more: the filters of the small tables, of dates and status, stay in the processor's first cache, side by side.
/// </remarks>
internal sealed class WordFilter
{
    private const int WordsAPlace = 2;

    private readonly ulong[] _places;

    public WordFilter(IReadOnlyCollection<ulong> hashes)
    {
        _places = new ulong[BitOperations.RoundUpToPowerOf2((uint)(hashes.Count / WordsAPlace) + 1)];
        foreach (var hash in hashes)
        {
            _places[Place(hash)] |= Bits(hash);
        }
    }

    /// <summary>Whether a word of this hash may be among them: never false when it is.</summary>
    /// <param name="hash">A token's hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayHold(ulong hash)
    {
        var bits = Bits(hash);
        return (_places[Place(hash)] & bits) == bits;
    }

    private int Place(ulong hash) => (int)(hash >> 40) & (_places.Length - 1);

    private static ulong Bits(ulong hash) => (1UL << (int)(hash >> 8 & 63)) | (1UL << (int)(hash >> 20 & 63));
}
