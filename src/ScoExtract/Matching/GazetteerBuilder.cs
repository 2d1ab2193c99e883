using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>Collects phrases and compiles them into a <see cref="Gazetteer"/>. Not safe to share between threads.</summary>
/// <param name="tokenizer">The tokenizer that texts will be cut with: phrases are cut the same way.</param>
public sealed class GazetteerBuilder(Tokenizer tokenizer)
{
    private readonly Dictionary<(int Node, ulong Hash), int> _edges = [];
    private readonly List<List<int>?> _payloads = [null];
    private readonly List<string> _folded = [""];
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
        var folded = new System.Text.StringBuilder(phrase.Length);
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

        if (_payloads[node] is not { } payloads)
        {
            _payloads[node] = payloads = [];
            _folded[node] = folded.ToString();
            Count++;
        }
        else if (!folded.Equals(_folded[node]))
        {
            return false;
        }

        if (!payloads.Contains(payload))
        {
            payloads.Add(payload);
        }

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

        var (keys, targets) = (new long[size], new int[size]);
        foreach (var ((node, hash), target) in _edges)
        {
            var key = Gazetteer.EdgeKey(node, hash);
            var slot = (int)key & (size - 1);
            while (targets[slot] != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            (keys[slot], targets[slot]) = (key, target);
        }

        var starts = new int[_payloads.Count + 1];
        var payloads = new List<int>(Count);
        for (var node = 0; node < _payloads.Count; node++)
        {
            starts[node] = payloads.Count;
            payloads.AddRange(_payloads[node] ?? []);
        }

        starts[^1] = payloads.Count;
        return new Gazetteer((ulong[])_filter.Clone(), keys, targets, starts, [.. payloads], [.. _folded]);
    }

    private int Child(int node, ulong hash)
    {
        if (!_edges.TryGetValue((node, hash), out var child))
        {
            child = _payloads.Count;
            _edges.Add((node, hash), child);
            _payloads.Add(null);
            _folded.Add("");
        }

        return child;
    }
}
