using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>Collects phrases and compiles them into a <see cref="Gazetteer"/>. Not safe to share between threads.</summary>
/// <remarks>Compiled with all optimizations at once: tables are built when a program starts, before the runtime has found out that they are worth it.</remarks>
/// <param name="tokenizer">The tokenizer that texts will be cut with: phrases are cut the same way.</param>
/// <param name="expected">About how many phrases there will be.</param>
internal sealed class GazetteerBuilder(Tokenizer tokenizer, int expected = 16)
{
    // Measured on the built-in names: a phrase adds a little more than two nodes.
    private const int NodesAPhrase = 2;
    private const int LettersAPhrase = 24;

    // The letters and the hashes of the words of the phrase that is being added.
    private readonly List<char> _phrase = [];
    private readonly List<ulong> _hashes = [];

    // The words that phrases start with, each once.
    private readonly List<ulong> _starts = new(expected);

    // A node's payloads are a chain through _payloads, the last one first; 0 ends it. Of a node, Payloads is the chain's head.
    private readonly List<(int Payload, int Next)> _payloads = new(expected + 1) { (0, 0) };
    private char[] _letters = new char[expected * LettersAPhrase];
    private int _letterCount;
    private GazetteerTrie.Node[] _nodes = new GazetteerTrie.Node[(expected * NodesAPhrase) + 1];

    // The number of slots is a power of two, at least twice that of the nodes.
    private GazetteerTrie.Edge[] _edges = new GazetteerTrie.Edge[BitOperations.RoundUpToPowerOf2((uint)(expected * NodesAPhrase * 2))];
    private bool _isEdgesHandedOut;
    private HashSet<ulong>? _free;
    private int _nodeCount = 1;

    /// <summary>Number of different phrases.</summary>
    public int Count { get; private set; }

    /// <summary>Adds a phrase.</summary>
    /// <param name="phrase">The phrase as it is written; case, accents and hyphens do not matter.</param>
    /// <param name="payload">What a hit gives back; a phrase may have several.</param>
    /// <returns>False when the phrase cannot be found, because it folds to nothing (or its hash collides with another one's).</returns>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public bool Add(string phrase, int payload)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        Cut(phrase);
        var node = 0;
        foreach (var hash in CollectionsMarshal.AsSpan(_hashes))
        {
            node = Child(node, hash);
        }

        return node > 0 && Keep(ref _nodes[node], CollectionsMarshal.AsSpan(_phrase), payload);
    }

    /// <summary>Lets a word stand between the words of any phrase: with <em>formally</em>, the phrase <em>was admitted</em> is also found in <em>was formally admitted</em>.</summary>
    /// <param name="word">One word; where a phrase has it itself, it is read as the phrase's.</param>
    public void AddFree(string word)
    {
        using var tokens = tokenizer.Tokenize(word);
        for (var i = 0; i < tokens.Count; i++)
        {
            (_free ??= []).Add(tokens[i].Hash);
        }
    }

    /// <summary>Compiles what was added so far.</summary>
    public Gazetteer Build()
    {
        var (nodes, payloads, end) = (_nodes.AsSpan(0, _nodeCount).ToArray(), new int[_payloads.Count - 1], 0);
        foreach (ref var node in nodes.AsSpan())
        {
            var first = end;
            for (var p = node.Payloads; p > 0; p = _payloads[p].Next)
            {
                payloads[end++] = _payloads[p].Payload;
            }

            payloads.AsSpan(first, end - first).Reverse();
            node.Payloads = first;
        }

        _isEdgesHandedOut = true;
        return new Gazetteer(new GazetteerTrie(new WordFilter(_starts), _edges, nodes, payloads, _letters), _free is null ? null : [.. _free]);
    }

    // Ends a phrase at a node.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private bool Keep(ref GazetteerTrie.Node node, ReadOnlySpan<char> letters, int payload)
    {
        if (node.PayloadCount == 0)
        {
            (node.Letters, node.LetterCount) = (_letterCount, (ushort)letters.Length);
            AddLetters(letters);
            Count++;
        }
        else
        {
            if (!_letters.AsSpan(node.Letters, node.LetterCount).SequenceEqual(letters))
            {
                return false;
            }

            for (var p = node.Payloads; p > 0; p = _payloads[p].Next)
            {
                if (_payloads[p].Payload == payload)
                {
                    return true;
                }
            }
        }

        _payloads.Add((payload, node.Payloads));
        (node.Payloads, node.PayloadCount) = (_payloads.Count - 1, node.PayloadCount + 1);
        return true;
    }

    // First the words, then their way through the trie: the two in turn were slower, for the one waits for memory.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Cut(string phrase)
    {
        using var tokens = tokenizer.Tokenize(phrase);
        _phrase.Clear();
        _hashes.Clear();
        for (var i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Is('-'))
            {
                continue;
            }

            if (_hashes.Count > 0)
            {
                _phrase.Add(' ');
            }

            PhraseKey.Append(_phrase, tokens, i);
            _hashes.Add(tokens[i].Hash);
        }
    }

    // Letters that were handed out are never changed, so that what is built shares them.
    private void AddLetters(ReadOnlySpan<char> letters)
    {
        if (_letterCount + letters.Length > _letters.Length)
        {
            Array.Resize(ref _letters, Math.Max(_letters.Length * 2, _letterCount + letters.Length));
        }

        letters.CopyTo(_letters.AsSpan(_letterCount));
        _letterCount += letters.Length;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Child(int node, ulong hash)
    {
        var key = GazetteerTrie.EdgeKey(node, hash);
        ref var edge = ref _edges[GazetteerTrie.Slot(_edges, key)];
        if (edge.Target != 0)
        {
            return edge.Target;
        }

        if (_isEdgesHandedOut)
        {
            (_edges, _isEdgesHandedOut) = ((GazetteerTrie.Edge[])_edges.Clone(), false);
            edge = ref _edges[GazetteerTrie.Slot(_edges, key)];
        }

        if (_nodeCount == _nodes.Length)
        {
            Array.Resize(ref _nodes, _nodes.Length * 2);
        }

        if (node == 0)
        {
            _starts.Add(hash);
        }

        _nodes[node].GoesOn = true;
        var child = _nodeCount++;
        edge = new GazetteerTrie.Edge(key, child);
        if (_nodeCount * 2 > _edges.Length)
        {
            Grow();
        }

        return child;
    }

    // Open addressing needs half of the slots free.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Grow()
    {
        var edges = new GazetteerTrie.Edge[_edges.Length * 2];
        foreach (ref readonly var edge in _edges.AsSpan())
        {
            if (edge.Target != 0)
            {
                edges[GazetteerTrie.Slot(edges, edge.Key)] = edge;
            }
        }

        _edges = edges;
    }
}
