using System.Runtime.CompilerServices;

namespace ScoExtract.Dates.Grammar;

/// <summary>A set of hashes, one bit each: now and then it holds one that was not added, never does it lack one that was. Filled when a table is loaded; after that safe to share between threads.</summary>
internal sealed class HashFilter
{
    private const int Bits = 1 << 16;

    private readonly ulong[] _bits = new ulong[Bits / 64];

    /// <summary>Adds a hash.</summary>
    /// <param name="hash">The hash.</param>
    public void Add(ulong hash)
    {
        var bit = (int)(hash >> 44) & (Bits - 1);
        _bits[bit >> 6] |= 1UL << (bit & 63);
    }

    /// <summary>Adds hashes.</summary>
    /// <param name="hashes">The hashes.</param>
    public void AddAll(IEnumerable<ulong> hashes)
    {
        foreach (var hash in hashes)
        {
            Add(hash);
        }
    }

    /// <summary>Whether a hash may have been added.</summary>
    /// <param name="hash">The hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool Has(ulong hash)
    {
        var bit = (int)(hash >> 44) & (Bits - 1);
        return (_bits[bit >> 6] >> (bit & 63) & 1) != 0;
    }
}
