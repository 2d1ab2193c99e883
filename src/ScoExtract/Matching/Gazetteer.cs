using System.Runtime.CompilerServices;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>A trie over token hashes: finds every listed phrase that starts at a token. Knows no language. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Hyphens between words are free (<c>Bosnie-Herzégovine</c> is <c>Bosnie Herzégovine</c>), white space is free, case and
/// accents are folded, a word that a hyphen breaks at the end of a line is found broken and whole; a phrase does not go on
/// in another paragraph. Words that the builder was told are free may stand between the words of a phrase. The hash finds, the folded text decides: a hash collision cannot give a wrong hit.
/// Lookup time does not depend on the number of phrases: a miss at the first token costs one bit test.
/// </remarks>
internal sealed class Gazetteer
{
    // Words that may stand uncounted between two words of a phrase: so many, so that a phrase stays one.
    private const int MostFree = 2;

    private readonly GazetteerTrie _trie;
    private readonly HashSet<ulong>? _free;

    internal Gazetteer(GazetteerTrie trie, HashSet<ulong>? free) => (_trie, _free) = (trie, free);

    /// <summary>Whether some phrase starts with a token of this hash (rarely true when none does, never false when one does).</summary>
    /// <remarks>For callers that hold a hash and want to save the call; <see cref="FindAll(TokenizedText, int, Span{GazetteerHit})"/> asks it itself.</remarks>
    /// <param name="hash">A token's hash.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ulong hash) => _trie.MayStart(hash);

    /// <summary>Whether some phrase starts with a token of this hash.</summary>
    /// <param name="hash">A token's hash.</param>
    public bool Starts(ulong hash) => MayStart(hash) && _trie.Step(0, hash) > 0;

    /// <summary>The phrase of one word that these letters spell, for callers that read a word otherwise than its token does.</summary>
    /// <param name="word">The word; letter case and accents are free.</param>
    /// <param name="node">For a <see cref="GazetteerHit"/>, where the phrase ends.</param>
    public bool TryWord(ReadOnlySpan<char> word, out int node)
    {
        var hash = Folding.Hash(word);
        node = MayStart(hash) ? _trie.Step(0, hash) : -1;
        if (node <= 0 || !_trie.EndsPhrase(node))
        {
            return false;
        }

        var folded = _trie.Letters(node);
        var at = 0;
        foreach (var c in word)
        {
            foreach (var letter in Folding.Characters(c))
            {
                if (at >= folded.Length || folded[at++] != letter)
                {
                    return false;
                }
            }
        }

        return at == folded.Length;
    }

    /// <summary>Whether a word may stand between the words of any phrase.</summary>
    /// <param name="hash">A token's hash.</param>
    public bool IsFree(ulong hash) => _free is not null && _free.Contains(hash);

    /// <summary>The phrases that start at <paramref name="index"/>, shortest first.</summary>
    /// <param name="text">A tokenized text.</param>
    /// <param name="index">Index of the first token.</param>
    /// <param name="hits">Receives the hits; where it is too small the longest ones are kept.</param>
    /// <returns>Number of hits written.</returns>
    public int FindAll(TokenizedText text, int index, Span<GazetteerHit> hits)
    {
        ArgumentNullException.ThrowIfNull(text);
        ref readonly var token = ref text[index];
        return MayStart(token.Hash) || (token.Flags & TokenFlags.Wrapped) != 0 ? Find(text, index, token.Hash, 0, hits) : 0;
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
        return MayStart(firstHash) || (skip == 0 && (text[index].Flags & TokenFlags.Wrapped) != 0) ? Find(text, index, firstHash, skip, hits) : 0;
    }

    // Apart from its callers, so that nearly all calls, which find nothing, cost no more than a look at the filter.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int Find(TokenizedText text, int index, ulong firstHash, int skip, Span<GazetteerHit> hits)
    {
        var first = MayStart(firstHash) ? _trie.Step(0, firstHash) : -1;
        var broken = text.TryJoin(index, out var joined);
        if (!broken && !GoesOn(text, first, index))
        {
            return 0;
        }

        var search = new Search(text, index, firstHash, skip, _free, hits);
        Walk(ref search, first, index);
        if (skip == 0 && broken && MayStart(joined))
        {
            Walk(ref search, _trie.Step(0, joined), index + 2);
        }

        return search.Count;
    }

    /// <summary>The payloads of a hit, in the order in which they were added.</summary>
    /// <param name="hit">A hit of this gazetteer.</param>
    public ReadOnlySpan<int> Payloads(GazetteerHit hit) => _trie.Payloads(hit.Node);

    // Most words that a phrase starts with stand alone ("the", "de"): one look at the next word tells, before anything is set up.
    private bool GoesOn(TokenizedText text, int node, int at) =>
        node > 0 && (_trie.EndsPhrase(node)
            || (TryNext(text, ref at) && (_trie.Step(node, text[at].Hash) > 0 || IsFree(text[at].Hash) || (text[at].Flags & TokenFlags.Wrapped) != 0)));

    // From a node that the token at a place has led to: goes on as far as the text does. Branches only where a word is broken, or free and the phrase's own.
    private void Walk(ref Search search, int node, int at)
    {
        while (node > 0)
        {
            if (_trie.EndsPhrase(node) && search.Verify(at, _trie.Letters(node)))
            {
                search.Add(at, node);
            }

            if (_trie.IsLeaf(node) || !TryNext(search.Text, ref at))
            {
                return;
            }

            if (search.Text.TryJoin(at, out var joined))
            {
                Walk(ref search, _trie.Step(node, joined), at + 2);
            }

            // "a définitivement rompu" where another phrase has the adverb itself.
            if (IsFree(search.Text[at].Hash) && _trie.Step(node, search.Text[at].Hash) > 0)
            {
                var over = at;
                if (TryNext(search.Text, ref over))
                {
                    Walk(ref search, Next(search.Text, node, ref over), over);
                }
            }

            node = Next(search.Text, node, ref at);
        }
    }

    // One word further in the phrase, over words that are free to stand between.
    private int Next(TokenizedText text, int node, ref int at)
    {
        var next = _trie.Step(node, text[at].Hash);
        for (var free = 0; next <= 0 && free < MostFree && IsFree(text[at].Hash) && TryNext(text, ref at); free++)
        {
            next = _trie.Step(node, text[at].Hash);
        }

        return next;
    }

    // A phrase goes over a hyphen and a line break, but not into the next paragraph.
    private static bool TryNext(TokenizedText text, ref int at)
    {
        at++;
        if (at < text.Count && text[at].Is('-') && (text[at].Flags & TokenFlags.BlankLineBefore) == 0)
        {
            at++;
        }

        return at < text.Count && (text[at].Flags & TokenFlags.BlankLineBefore) == 0;
    }

    private ref struct Search(TokenizedText text, int first, ulong firstHash, int skip, HashSet<ulong>? free, Span<GazetteerHit> hits)
    {
        private readonly Span<GazetteerHit> _hits = hits;

        public TokenizedText Text { get; } = text;

        public int Count { get; private set; }

        // Compares letters, digits and marks only: what stands between words was free to differ.
        public readonly bool Verify(int last, ReadOnlySpan<char> folded)
        {
            var at = 0;
            for (var i = first; i <= last; i++)
            {
                ref readonly var token = ref Text[i];
                if (token.Is('-'))
                {
                    continue;
                }

                var characters = Text.Characters(i);
                if (i == first && skip > 0)
                {
                    characters = characters[skip..];
                    if (Folding.Hash(characters) != firstHash && !PhraseKey.TryRestore(folded, ref at, characters))
                    {
                        return false;
                    }
                }

                var before = at;
                if (!PhraseKey.TryTake(folded, ref at, token, characters))
                {
                    if (i == first || free is null || !free.Contains(token.Hash))
                    {
                        return false;
                    }

                    at = before;
                }
            }

            return at == folded.Length;
        }

        // Keeps the hits in the order of their length; the shortest one goes where there is no room.
        public void Add(int last, int node)
        {
            var hit = new GazetteerHit(last - first + 1, new TextSpan(Text[first].Start + skip, Text[last].End), node);
            var place = Count;
            while (place > 0 && _hits[place - 1].TokenCount > hit.TokenCount)
            {
                place--;
            }

            if (Count < _hits.Length)
            {
                _hits[place..Count].CopyTo(_hits[(place + 1)..]);
                _hits[place] = hit;
                Count++;
            }
            else if (place > 0)
            {
                _hits[1..place].CopyTo(_hits);
                _hits[place - 1] = hit;
            }
        }
    }
}
