using System.Numerics;
using System.Runtime.CompilerServices;

namespace ScoExtract.Matching;

/// <summary>The weights of a <see cref="LinearTagger"/>, as whole numbers. Immutable once made, so safe to share between threads.</summary>
/// <remarks>
/// Features are hashed into many rows, so that few of them meet in one; only the rows that training gave weights are kept.
/// One bit a row tells which those are, and the count of bits before it tells where.
/// </remarks>
internal sealed class TaggerModel
{
    private readonly ulong[] _used;
    private readonly int[] _ranks;

    /// <summary>Makes a model.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="version">Version of the trained model, from 1.</param>
    /// <param name="bits">Logarithm of the number of rows, at least 6.</param>
    /// <param name="scale">What one unit of the weights is worth.</param>
    /// <param name="transitions">For each label, then each label after it, the weight of that order.</param>
    /// <param name="used">A bit for each row that has weights.</param>
    /// <param name="weights">A weight for each label but Outside: first of no row, all 0, then of each row that has weights.</param>
    public TaggerModel(string language, int version, int bits, float scale, short[] transitions, ulong[] used, sbyte[] weights)
    {
        if (transitions.Length != TagLabels.Count * TagLabels.Count || used.Length != 1 << (bits - 6))
        {
            throw new ArgumentException("The tables of weights have the wrong size.");
        }

        (Language, Version, Bits, Scale, Transitions, Weights) = (language, version, bits, scale, transitions, weights);
        Name = $"tagger-{language}/{version}";
        _used = used;
        _ranks = new int[used.Length];
        var rank = 1;
        for (var i = 0; i < used.Length; i++)
        {
            _ranks[i] = rank;
            rank += BitOperations.PopCount(used[i]);
        }

        if (weights.Length != rank * TagLabels.Weighted)
        {
            throw new ArgumentException("There must be weights for each row that is used.", nameof(weights));
        }

        Orders = new TagOrders(transitions, scale);
    }

    public string Language { get; }

    public int Version { get; }

    /// <summary>As mentions name it: <c>tagger-fr/1</c>.</summary>
    public string Name { get; }

    /// <summary>Logarithm of the number of rows.</summary>
    public int Bits { get; }

    /// <summary>What one unit of the weights is worth.</summary>
    public float Scale { get; }

    public short[] Transitions { get; }

    public TagOrders Orders { get; }

    /// <summary>A bit for each row that has weights.</summary>
    public ReadOnlySpan<ulong> Used => _used;

    /// <summary>The weights, found by <see cref="Find"/>.</summary>
    public sbyte[] Weights { get; }

    /// <summary>Where in <see cref="Weights"/> those of a row start; 0, where all are zero, for a row without weights.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Find(int row)
    {
        var word = _used[row >> 6];
        var bit = 1UL << row;
        var rank = _ranks[row >> 6] + BitOperations.PopCount(word & (bit - 1));
        return (word & bit) != 0 ? rank * TagLabels.Weighted : 0;
    }
}
