using System.Runtime.CompilerServices;

namespace ScoExtract.Matching;

/// <summary>The trie of a <see cref="Gazetteer"/> in a few flat arrays: a look-up touches one slot, one node and one run of letters, however large the table is. Immutable once built, so safe to share between threads.</summary>
internal sealed class GazetteerTrie(WordFilter starts, GazetteerTrie.Edge[] edges, GazetteerTrie.Node[] nodes, int[] payloads, char[] letters)
{
    /// <summary>Whether an edge with this hash may leave the root: never false when one does.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ulong hash) => starts.MayHold(hash);

    /// <summary>The node that a word leads to from another one; -1 where it leads nowhere.</summary>
    public int Step(int node, ulong hash)
    {
        ref readonly var edge = ref edges[Slot(edges, EdgeKey(node, hash))];
        return edge.Target == 0 ? -1 : edge.Target;
    }

    /// <summary>Whether no longer phrase goes on from the node.</summary>
    public bool IsLeaf(int node) => !nodes[node].GoesOn;

    /// <summary>Whether a phrase ends at the node.</summary>
    public bool EndsPhrase(int node) => nodes[node].PayloadCount > 0;

    /// <summary>The folded text of the phrase that ends at the node.</summary>
    public ReadOnlySpan<char> Letters(int node) => letters.AsSpan(nodes[node].Letters, nodes[node].LetterCount);

    /// <summary>The payloads of the phrase that ends at the node.</summary>
    public ReadOnlySpan<int> Payloads(int node) => payloads.AsSpan(nodes[node].Payloads, nodes[node].PayloadCount);

    /// <summary>The slot that holds the edge of a key, or the free one where it belongs.</summary>
    // Part of its callers: tables are built before the runtime would have compiled it well by itself.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static int Slot(Edge[] edges, long key)
    {
        var slot = (int)key & (edges.Length - 1);
        while (edges[slot].Target != 0 && edges[slot].Key != key)
        {
            slot = (slot + 1) & (edges.Length - 1);
        }

        return slot;
    }

    internal static long EdgeKey(int node, ulong hash)
    {
        var key = (hash ^ ((ulong)(uint)node * 0xD6E8FEB86659FD93)) * 0xA0761D6478BD642F;
        return (long)(key ^ (key >> 32));
    }

    /// <summary>A slot of the open hash table of edges; free when its target is 0, the root.</summary>
    internal readonly record struct Edge(long Key, int Target);

    /// <summary>Where a node's letters and payloads stand in the arrays; it ends a phrase if it has payloads.</summary>
    internal record struct Node(int Letters, ushort LetterCount, bool GoesOn, int Payloads, int PayloadCount);
}
