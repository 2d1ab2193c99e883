using System.Runtime.InteropServices;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>Collects phrases and compiles them into a <see cref="Gazetteer"/>. Not safe to share between threads.</summary>
/// <param name="tokenizer">The tokenizer that texts will be cut with: phrases are cut the same way.</param>
internal sealed class GazetteerBuilder(Tokenizer tokenizer)
{
    // By the key that the trie itself will use; the payloads of a node are a chain through _payloads, the last one first.
    private readonly Dictionary<long, int> _edges = new(1 << 15);
    private readonly List<(int Payload, int Next)> _payloads = [(0, -1)];
    private readonly List<int> _heads = [0];
    private readonly List<string> _folded = [""];
    private readonly System.Text.StringBuilder _key = new();
    private readonly ulong[] _filter = Gazetteer.NewFilter();

    /// <summary>Number of different phrases.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase as it is written; case, accents and hyphens do not matter.</param>
    /// <param name="payload">What a hit gives back; a phrase may have several.</param>
    /// <returns>False when the phrase cannot be found, because it folds to nothing (or its hash collides with another one's).</returns>
    public bool Add(string phrase, int payload)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        using var tokens = tokenizer.Tokenize(phrase);
        var node = 0;
        var folded = _key.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is('-'))
            {
                continue;
            }

            if (node == 0)
            {
                Gazetteer.AddToFilter(_filter, tokens[i].Hash);
            }
            else
            {
                folded.Append(' ');
            }

            PhraseKey.Append(folded, tokens, i);
            node = Child(node, tokens[i].Hash);
        }

        if (node == 0)
        {
            return false;
        }

        if (_heads[node] == 0)
        {
            _folded[node] = folded.ToString();
            Count++;
        }
        else if (!folded.Equals(_folded[node]))
        {
            return false;
        }

        for (var p = _heads[node]; p > 0; p = _payloads[p].Next)
        {
            if (_payloads[p].Payload == payload)
            {
                return true;
            }
        }

        _payloads.Add((payload, _heads[node]));
        _heads[node] = _payloads.Count - 1;
        return true;
    }

    /// <summary>Compiles what was added so far.</summary>
    public Gazetteer Build()
    {
        var size = 16;
        while (size < _edges.Count * 2)
        {
            size *= 2;
        }

        var edges = new Gazetteer.Edge[size];
        foreach (var (key, target) in _edges)
        {
            var slot = (int)key & (size - 1);
            while (edges[slot].Target != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            edges[slot] = new Gazetteer.Edge(key, target);
        }

        var (starts, payloads) = (new int[_heads.Count + 1], new int[_payloads.Count - 1]);
        for (var (node, end) = (0, 0); node < _heads.Count; starts[++node] = end)
        {
            var first = end;
            for (var p = _heads[node]; p > 0; p = _payloads[p].Next)
            {
                payloads[end++] = _payloads[p].Payload;
            }

            payloads.AsSpan(first, end - first).Reverse();
        }

        return new Gazetteer((ulong[])_filter.Clone(), edges, starts, payloads, [.. _folded]);
    }

    private int Child(int node, ulong hash)
    {
        ref var child = ref CollectionsMarshal.GetValueRefOrAddDefault(_edges, Gazetteer.EdgeKey(node, hash), out var exists);
        if (!exists)
        {
            child = _heads.Count;
            _heads.Add(0);
            _folded.Add("");
        }

        return child;
    }
}
