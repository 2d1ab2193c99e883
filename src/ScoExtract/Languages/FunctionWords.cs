using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace ScoExtract.Languages;

/// <summary>Which languages of a script a word speaks for, and how much: a row of weights, one for each language. Immutable.</summary>
/// <remarks>
/// Looking a word up takes one memory access and no branch that depends on the text, for every word of every document is
/// looked up and no processor can foresee which ones tell. The hash is not verified: a collision would cost a word's weight.
/// </remarks>
internal sealed class FunctionWords
{
    /// <summary>A script can have so many languages.</summary>
    public const int MostLanguages = 32;

    // Divisible by the small numbers of languages that may share a word.
    private const int WholeWord = 12;

    // An open hash table, sparse, so that a word that tells nothing is mostly turned away at the first slot.
    private readonly Slot[] _slots;

    // Words that the same languages share have one row; the first row is that of all words that tell nothing.
    private readonly Vector512<ushort>[] _weights;

    /// <param name="words">The folded hash of each word, with the languages that it speaks for, one bit each.</param>
    public FunctionWords(IReadOnlyDictionary<ulong, uint> words)
    {
        var rows = words.Values.Distinct().Prepend(0u).ToArray();
        _weights = [.. rows.Select(Weights)];
        _slots = new Slot[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words.Count * 6)];
        foreach (var (hash, languages) in words)
        {
            var at = First(hash);
            while (_slots[at].Row != 0)
            {
                at = (at + 1) & (_slots.Length - 1);
            }

            _slots[at] = new Slot((ushort)hash, (ushort)Array.IndexOf(rows, languages));
        }
    }

    /// <summary>What a word adds to each language: all zero where it tells nothing.</summary>
    /// <param name="hash">The word's folded hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ref readonly Vector512<ushort> WeightsOf(ulong hash)
    {
        // Found or free: one condition, which the first slot nearly always meets, for the processor to foresee.
        var slots = _slots;
        var at = First(hash);
        while (!(slots[at].Check == (ushort)hash | slots[at].Row == 0))
        {
            at = (at + 1) & (slots.Length - 1);
        }

        return ref _weights[slots[at].Row];
    }

    private int First(ulong hash) => (int)(hash >> 32) & (_slots.Length - 1);

    // A word counts the less, the more languages share it.
    private static Vector512<ushort> Weights(uint languages)
    {
        var weight = (ushort)(WholeWord / Math.Clamp(System.Numerics.BitOperations.PopCount(languages), 1, WholeWord));
        Span<ushort> weights = stackalloc ushort[MostLanguages];
        for (var i = 0; i < MostLanguages; i++)
        {
            weights[i] = (languages >> i & 1) != 0 ? weight : (ushort)0;
        }

        return Vector512.Create<ushort>(weights);
    }

    private readonly record struct Slot(ushort Check, ushort Row);
}
