using ScoExtract.Components;
using ScoExtract.Matching;
using ScoExtract.Names.Catalog;
using ScoExtract.Names.Lookup;
using ScoExtract.Text;

namespace ScoExtract.Names.Damage;

/// <summary>A second chance for long names that OCR damaged in a word or two. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// A name of at least three words is found by two neighbouring words that are whole; of the others at most one in four, and at
/// least one, may differ by what OCR does (<see cref="OcrResemblance"/>).
/// Of a name of two long words (<c>Security Council</c>) one must be whole and the other have its capital.
/// Clean text gives nothing new: a name spelled right was found before, and other names do not differ from it by a letter.
/// </remarks>
internal sealed class DamagedNames
{
    private const int FewestWords = 3;
    private const int FewestLetters = 14;

    // Words of this length that are alike but for OCR damage are the same word.
    private const int LongWord = 7;

    private const int FilterBits = 18;

    // Nearly all pairs of words anchor nothing: a bit test turns them away.
    private readonly ulong[] _mayAnchor = new ulong[1 << (FilterBits - 6)];
    private readonly List<Phrase> _phrases = [];
    private readonly Dictionary<ulong, List<(int Phrase, int At)>> _anchors = [];
    private readonly Dictionary<ulong, List<(int Phrase, int At)>> _halves = [];

    // The long names' words that have an "m".
    private readonly HashSet<ulong> _words = [];

    public DamagedNames(IEnumerable<(string Form, int Payload)> forms, Tokenizer tokenizer)
    {
        foreach (var (form, payload) in forms)
        {
            using var tokens = tokenizer.Tokenize(form);
            var words = new List<Word>(tokens.Count);
            for (var i = 0; i < tokens.Count; i++)
            {
                if (tokens[i].Kind <= TokenKind.Alphanumeric)
                {
                    words.Add(new Word(tokens[i].Hash, Folding.Fold(tokens.Characters(i))));
                    if (words[^1].Folded.Contains('m'))
                    {
                        _words.Add(tokens[i].Hash);
                    }
                }
            }

            if (words.Count == 2 && words.TrueForAll(w => w.Folded.Length >= LongWord))
            {
                _phrases.Add(new Phrase([.. words], payload));
                AddTo(_halves, words[0].Hash, 0);
                AddTo(_halves, words[1].Hash, 1);
                continue;
            }

            if (words.Count < FewestWords || words.Sum(w => w.Folded.Length) < FewestLetters)
            {
                continue;
            }

            _phrases.Add(new Phrase([.. words], payload));
            for (var i = 0; i + 1 < words.Count; i++)
            {
                Anchor(words[i], words[i + 1], i);
            }
        }
    }

    /// <summary>Adds the damaged names of a document to its matches, which stay in text order.</summary>
    public void Find(DocumentContext document, NameCatalog catalog, List<NameMatch> matches)
    {
        var (text, found) = (document.Text, new List<NameMatch>());
        for (var (i, m) = (0, 0); i + 1 < text.Count; i++)
        {
            while (m < matches.Count && matches[m].End <= i)
            {
                m++;
            }

            if (m < matches.Count && matches[m].First <= i)
            {
                // Inside a longer match there is nothing to repair; a short one may be a part of the damaged name.
                if (matches[m].Hit.TokenCount >= FewestWords)
                {
                    i = matches[m].End - 1;
                    continue;
                }
            }

            if ((Best(text, i, catalog) ?? OfTwoWords(text, i, catalog)) is { } match)
            {
                found.Add(match);
                i = match.End - 1;
            }
        }

        if (found.Count > 0)
        {
            // Longer than what stands in them, for they hold whole words around the damage.
            var next = 0;
            matches.RemoveAll(m => Overlaps(found, m.Span, m.Span.Length, ref next));
            next = 0;
            found.RemoveAll(f => Overlaps(matches, f.Span, 0, ref next));
            matches.AddRange(found);
            matches.Sort((a, b) => a.First.CompareTo(b.First));
        }
    }

    // Whether one of the matches, longer than so many code units, lies over a span. Spans are asked for in text order.
    private static bool Overlaps(List<NameMatch> matches, TextSpan span, int longerThan, ref int next)
    {
        while (next < matches.Count && matches[next].Span.End <= span.Start)
        {
            next++;
        }

        for (var i = next; i < matches.Count && matches[i].Span.Start < span.End; i++)
        {
            if (matches[i].Span.Overlaps(span) && matches[i].Span.Length > longerThan)
            {
                return true;
            }
        }

        return false;
    }

    private NameMatch? Best(TokenizedText text, int index, NameCatalog catalog)
    {
        var next = NextWord(text, index, 1);
        if (next < 0 || text[index].Kind > TokenKind.Alphanumeric)
        {
            return null;
        }

        var pair = Pair(Read(text, index), Read(text, next));
        if (!MayAnchor(pair) || !_anchors.TryGetValue(pair, out var anchors))
        {
            return null;
        }

        NameMatch? best = null;
        foreach (var (id, at) in anchors)
        {
            var phrase = _phrases[id];
            var damage = Math.Max(1, phrase.Words.Length / 4);
            var last = Walk(text, next, phrase, at + 1, 1, ref damage);
            var first = last < 0 ? -1 : Walk(text, index, phrase, at, -1, ref damage);
            if (first >= 0 && (best is null || last - first + 1 > best.Hit.TokenCount))
            {
                best = Match(text, first, last, phrase, catalog);
            }
        }

        return best;
    }

    private NameMatch? OfTwoWords(TokenizedText text, int index, NameCatalog catalog)
    {
        if (text[index].Length < LongWord || (text[index].Flags & TokenFlags.Capitalized) == 0 || !_halves.TryGetValue(text[index].Hash, out var halves))
        {
            return null;
        }

        foreach (var (id, at) in halves)
        {
            var (phrase, other) = (_phrases[id], NextWord(text, index, at == 0 ? 1 : -1));
            if (other >= 0 && char.IsUpper(text.Characters(other)[0]) && text[other].Hash != phrase.Words[1 - at].Hash
                && OcrResemblance.Between(text.Characters(other), phrase.Words[1 - at].Folded))
            {
                return Match(text, Math.Min(index, other), Math.Max(index, other), phrase, catalog);
            }
        }

        return null;
    }

    private static NameMatch Match(TokenizedText text, int first, int last, Phrase phrase, NameCatalog catalog)
    {
        ref readonly var form = ref catalog.Form(phrase.Payload);
        return new NameMatch(first, new GazetteerHit(last - first + 1, text.Span(first, last), 0), catalog.Entity(form), form.Flags & ~FormFlags.Ambiguous);
    }

    // A damaged word with "rn" has an "m" there far more often than not: what is wrong with it is known.
    private ulong Read(TokenizedText text, int token) =>
        text[token].Script == Script.Latin && OcrRepair.TryHashOfMisreadM(text.Characters(token), out var hash) && _words.Contains(hash) ? hash : text[token].Hash;

    // Goes over the phrase's other words in one direction; gives back the token of the outermost, -1 when one does not fit.
    private int Walk(TokenizedText text, int token, Phrase phrase, int word, int step, ref int damage)
    {
        for (word += step; word >= 0 && word < phrase.Words.Length; word += step)
        {
            token = NextWord(text, token, step);
            if (token < 0)
            {
                return -1;
            }

            if (text[token].Hash == phrase.Words[word].Hash || Read(text, token) == phrase.Words[word].Hash)
            {
                continue;
            }

            if (damage-- == 0 || !OcrResemblance.Between(text.Characters(token), phrase.Words[word].Folded))
            {
                return -1;
            }
        }

        return token;
    }

    // OCR strews marks between words; more than one of them is another matter.
    private static int NextWord(TokenizedText text, int index, int step)
    {
        var next = index + step;
        if (next >= 0 && next < text.Count && text[next].Kind >= TokenKind.Punctuation)
        {
            next += step;
        }

        return next >= 0 && next < text.Count && text[next].Kind <= TokenKind.Alphanumeric ? next : -1;
    }

    private void Anchor(Word first, Word second, int at)
    {
        // Two short words ("de la") anchor nothing.
        if (first.Folded.Length < 4 && second.Folded.Length < 4)
        {
            return;
        }

        var key = Pair(first.Hash, second.Hash);
        AddTo(_anchors, key, at);
        _mayAnchor[Bit(key) >> 6] |= 1UL << (Bit(key) & 63);
    }

    private void AddTo(Dictionary<ulong, List<(int Phrase, int At)>> anchors, ulong key, int at)
    {
        if (!anchors.TryGetValue(key, out var list))
        {
            anchors[key] = list = [];
        }

        list.Add((_phrases.Count - 1, at));
    }

    private bool MayAnchor(ulong pair) => (_mayAnchor[Bit(pair) >> 6] >> (Bit(pair) & 63) & 1) != 0;

    private static int Bit(ulong pair) => (int)(pair * 0xA0761D6478BD642F >> (64 - FilterBits));

    private static ulong Pair(ulong first, ulong second) => (first * 0x9E3779B97F4A7C15) ^ second;

    private readonly record struct Word(ulong Hash, string Folded);

    private sealed record Phrase(Word[] Words, int Payload);
}
