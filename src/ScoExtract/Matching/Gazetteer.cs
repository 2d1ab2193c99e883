using System.Runtime.CompilerServices;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>A trie over token hashes: finds every listed phrase that starts at a token. Knows no language. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Hyphens between words are free (<c>Bosnie-Herzégovine</c> is <c>Bosnie Herzégovine</c>), white space is free, case and
/// accents are folded. The hash finds, the folded text decides: a hash collision cannot give a wrong hit.
/// Lookup time does not depend on the number of phrases: a miss at the first token costs one bit test.
/// </remarks>
public sealed class Gazetteer
{
    private const int FilterBits = 1 << 18;

    private readonly ulong[] _filter;
    private readonly long[] _edgeKeys;
    private readonly int[] _edgeTargets;
    private readonly int _edgeMask;
    private readonly int[] _payloadStart;
    private readonly int[] _payloads;
    private readonly string[] _folded;

    internal Gazetteer(ulong[] filter, long[] edgeKeys, int[] edgeTargets, int[] payloadStart, int[] payloads, string[] folded)
    {
        (_filter, _edgeKeys, _edgeTargets, _edgeMask) = (filter, edgeKeys, edgeTargets, edgeKeys.Length - 1);
        (_payloadStart, _payloads, _folded) = (payloadStart, payloads, folded);
    }

    /// <summary>Whether some phrase starts with a token of this hash (rarely true when none does, never false when one does).</summary>
    /// <param name="hash">A token's hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ulong hash)
    {
        var bit = (int)(hash >> 40) & (FilterBits - 1);
        return (_filter[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    /// <summary>The phrases that start at <paramref name="index"/>, shortest first.</summary>
    /// <param name="text">A tokenized text.</param>
    /// <param name="index">Index of the first token.</param>
    /// <param name="hits">Receives the hits; where it is too small the longest ones are kept.</param>
    /// <returns>Number of hits written.</returns>
    public int FindAll(TokenizedText text, int index, Span<GazetteerHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var token = text[index];
        return MayStart(token.Hash) ? FindAll(text, index, token.Hash, 0, hits) : 0;
    }

    /// <summary>The phrases that start inside the token at <paramref name="index"/>, after a prefix of <paramref name="skip"/> code units (a clitic).</summary>
    /// <param name="text">A tokenized text.</param>
    /// <param name="index">Index of the first token.</param>
    /// <param name="firstHash">Hash of the first word without its prefix, as a <see cref="Languages.CliticReading"/> tells it.</param>
    /// <param name="skip">Length of the prefix in UTF-16 code units.</param>
    /// <param name="hits">Receives the hits, shortest first; where it is too small the longest ones are kept.</param>
    /// <returns>Number of hits written.</returns>
    public int FindAll(TokenizedText text, int index, ulong firstHash, int skip, Span<GazetteerHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!MayStart(firstHash))
        {
            return 0;
        }

        var (count, node) = (0, Step(0, firstHash));
        for (var at = index; node > 0;)
        {
            if (_payloadStart[node + 1] > _payloadStart[node] && Verify(text, index, at, firstHash, skip, _folded[node]))
            {
                if (count == hits.Length)
                {
                    hits[1..].CopyTo(hits);
                    count--;
                }

                hits[count++] = new GazetteerHit(at - index + 1, new TextSpan(text[index].Start + skip, text[at].End), node);
            }

            (node, at) = Advance(text, node, at);
        }

        return count;
    }

    /// <summary>The payloads of a hit, in the order in which they were added.</summary>
    /// <param name="hit">A hit of this gazetteer.</param>
    public ReadOnlySpan<int> Payloads(GazetteerHit hit) =>
        _payloads.AsSpan(_payloadStart[hit.Node], _payloadStart[hit.Node + 1] - _payloadStart[hit.Node]);

    private (int Node, int At) Advance(TokenizedText text, int node, int at)
    {
        var next = at + 1;
        if (next >= text.Count)
        {
            return (-1, at);
        }

        if (text[next].Is('-') && next + 1 < text.Count)
        {
            next++;
        }

        return (Step(node, text[next].Hash), next);
    }

    private int Step(int node, ulong hash)
    {
        var key = EdgeKey(node, hash);
        for (var slot = (int)key & _edgeMask; _edgeTargets[slot] != 0; slot = (slot + 1) & _edgeMask)
        {
            if (_edgeKeys[slot] == key)
            {
                return _edgeTargets[slot];
            }
        }

        return -1;
    }

    internal static long EdgeKey(int node, ulong hash)
    {
        var key = (hash ^ ((ulong)(uint)node * 0xD6E8FEB86659FD93)) * 0xA0761D6478BD642F;
        return (long)(key ^ (key >> 32));
    }

    internal static void AddToFilter(ulong[] filter, ulong hash)
    {
        var bit = (int)(hash >> 40) & (FilterBits - 1);
        filter[bit >> 6] |= 1UL << (bit & 63);
    }

    internal static ulong[] NewFilter() => new ulong[FilterBits / 64];

    // Compares letters and digits only: what stands between words was free to differ.
    private static bool Verify(TokenizedText text, int first, int last, ulong firstHash, int skip, string folded)
    {
        var position = 0;
        for (var i = first; i <= last; i++)
        {
            ref readonly var token = ref text[i];
            if (token.Is('-'))
            {
                continue;
            }

            var characters = i == first ? text.Characters(i)[skip..] : text.Characters(i);
            if ((token.Flags & TokenFlags.Repaired) != 0 || (skip > 0 && i == first && Folding.Hash(characters) != firstHash))
            {
                // The raw letters are damaged, or some are not written (Arabic li + al): the hash of the whole word has decided.
                position = folded.IndexOf(' ', position);
                position = position < 0 ? folded.Length : position + 1;
                continue;
            }

            foreach (var c in characters)
            {
                foreach (var f in Folding.Characters(c))
                {
                    if (position >= folded.Length || folded[position++] != f)
                    {
                        return false;
                    }
                }
            }

            if (position < folded.Length && folded[position++] != ' ')
            {
                return false;
            }
        }

        return position >= folded.Length;
    }
}
