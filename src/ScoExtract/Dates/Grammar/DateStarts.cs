using System.Runtime.CompilerServices;
using ScoExtract.Dates.Lexicon;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>Tells at which tokens a date cannot begin, before any pattern is tried: by the token alone and, for words such as <c>in</c>, by the one that follows. Immutable, so safe to share between threads.</summary>
/// <remarks>Filters over hashes: now and then they let a token through at which nothing begins; they never hold one back at which something does.</remarks>
internal sealed class DateStarts
{
    private const int StartBits = 1 << 16;
    private const int PairBits = 1 << 17;
    private const int LongestRoman = 6;

    // A number that may be a day or a year may be a date alone.
    private const int LongestDay = 2;
    private const int Year = 4;
    private const int WholeDate = 8;

    // The classes below are the punctuation marks, by their ASCII form.
    private const char FirstClass = (char)128;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly ulong[] _starts = new ulong[StartBits / 64];
    private readonly ulong[] _alone = new ulong[StartBits / 64];
    private readonly ulong[] _pairs = new ulong[PairBits / 64];
    private readonly bool[] _prefixLetters = new bool[0x700];
    private readonly ulong[] _afterNumber = new ulong[StartBits / 64];
    private readonly ulong[] _beforeNumber = new ulong[StartBits / 64];
    private readonly bool _roman;
    private readonly bool _numberAlone;

    /// <summary>Reads off the patterns what they can begin with.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="classifier">Tells the patterns what tokens are.</param>
    /// <param name="symbols">The classes.</param>
    /// <param name="clitics">Words that are glued to others.</param>
    /// <param name="tokenizer">Cuts the words of the language.</param>
    public DateStarts(PatternSet patterns, DateLexicon lexicon, DateClassifier classifier, PatternSymbols symbols, IEnumerable<string> clitics, Tokenizer tokenizer)
    {
        foreach (var clitic in clitics)
        {
            _prefixLetters[clitic[0]] = true;
        }

        _roman = patterns.CanStartWith(symbols.Class("roman")) || patterns.CanStartWith(symbols.Class("roman.ord"));
        var phrases = lexicon.Phrases.Select(p => (Hashes: Hashes(tokenizer, p.Phrase), p.Class)).Where(p => p.Hashes.Length > 0).ToArray();
        var firsts = phrases.ToLookup(p => p.Class, p => p.Hashes[0]);
        var followers = new Dictionary<int, ulong[]?>();
        foreach (var (hashes, symbol) in phrases)
        {
            var isNumber = classifier.NumberClasses.Contains(symbol);
            if (!isNumber && !patterns.CanStartWith(symbol))
            {
                continue;
            }

            Add(_starts, hashes[0]);
            if (hashes.Length > 1)
            {
                AddPair(hashes[0], hashes[1]);
            }
            else if (isNumber)
            {
                Add(_alone, hashes[0]);
            }
            else
            {
                Start(hashes[0], symbol);
            }
        }

        for (var mark = '!'; mark < FirstClass; mark++)
        {
            if (patterns.CanStartWith(mark))
            {
                Add(_starts, Folding.Hash(mark));
                Start(Folding.Hash(mark), mark);
            }
        }

        var afterNumber = FollowersOf(symbols.Class("int"));
        _numberAlone = afterNumber is null;
        foreach (var hash in afterNumber ?? [])
        {
            Add(_afterNumber, hash);
        }

        void Start(ulong hash, int symbol)
        {
            AddFollowers(hash, FollowersOf(symbol));
            if (SharesAny(patterns, patterns.StartingWith(symbol), classifier.DigitItems))
            {
                Add(_beforeNumber, hash);
            }
        }

        ulong[]? FollowersOf(int symbol)
        {
            if (!followers.TryGetValue(symbol, out var known))
            {
                followers[symbol] = known = Followers(patterns, symbol, classifier, firsts);
            }

            return known;
        }
    }

    /// <summary>Whether a date may begin with a token: a number, a word of the tables, a Roman numeral.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="token">A token of it.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(string raw, in Token token)
    {
        // One branch rather than three: no processor can foresee what kind of token comes next. An article that was mended (1’) is a word like any other.
        var roman = _roman & token.Length <= LongestRoman & (token.Flags & (TokenFlags.Capitalized | TokenFlags.Elision)) == TokenFlags.Capitalized;
        return (token.Kind is TokenKind.Number or TokenKind.Alphanumeric) | MayStart(token.Hash) | (token.Flags & TokenFlags.Wrapped) != 0 | (token.Flags & (TokenFlags.Repaired | TokenFlags.Elision)) == TokenFlags.Repaired
            || (roman && raw[token.Start] is 'I' or 'V' or 'X');
    }

    /// <summary>Whether a date can begin with a token of this hash (rarely true when none does, never false when one does).</summary>
    public bool MayStart(ulong hash) => Has(_starts, hash);

    /// <summary>Whether what follows a token at which a date may begin tells that none does.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="token">The token.</param>
    /// <param name="next">The token after it.</param>
    public bool IsRuledOut(string raw, in Token token, in Token next) => token.Kind switch
    {
        TokenKind.Number => !_numberAlone && token.Length is > LongestDay and not (Year or WholeDate) && IsPlain(raw, next) && !Has(_afterNumber, next.Hash),
        TokenKind.Word or TokenKind.Punctuation => IsWritten(token) && MayStart(token.Hash) && !LooksLikeNumber(raw, token) && IsRuledOut(raw, token.Hash, next),
        _ => false,
    };

    /// <summary>Whether a date may begin with what is left of a word without its prefix.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="rest">The hash of what is left.</param>
    /// <param name="next">The token after it.</param>
    public bool MayStartAfterPrefix(string raw, ulong rest, in Token next) => MayStart(rest) && !IsRuledOut(raw, rest, next);

    private bool IsRuledOut(string raw, ulong hash, in Token next) =>
        !Has(_alone, hash) && (next.Kind == TokenKind.Number ? !Has(_beforeNumber, hash) : IsPlain(raw, next)) && !HasPair(hash, next.Hash);

    // A word or mark that is nothing but itself: no number, no half of a word, no prefix with another word; phrases go on over hyphens.
    private bool IsPlain(string raw, in Token next) => next.Kind switch
    {
        TokenKind.Word => (next.Flags & (TokenFlags.Wrapped | TokenFlags.Repaired)) == 0 && !MayBePrefix(raw[next.Start]) && !LooksLikeNumber(raw, next),
        TokenKind.Punctuation => !next.Is('-'),
        _ => false,
    };

    // Neither broken nor mended; an article with its apostrophe (I’) is only itself.
    private static bool IsWritten(in Token token) =>
        (token.Flags & TokenFlags.Wrapped) == 0 && (token.Flags & (TokenFlags.Repaired | TokenFlags.Elision)) != TokenFlags.Repaired;

    /// <summary>Whether a glued prefix may begin with this letter.</summary>
    public bool MayBePrefix(char c) => c < _prefixLetters.Length && _prefixLetters[c];

    // A Roman numeral, perhaps with an ending (Ve, Xème), or letters that OCR makes of digits.
    private static bool LooksLikeNumber(string raw, in Token token) => (token.Flags & TokenFlags.Elision) == 0
        && ((raw[token.Start] is 'I' or 'V' or 'X' or 'L' or 'C' && (token.Length == 1 || raw[token.Start + 1] is 'I' or 'V' or 'X' or 'L' or 'C' or 'e' or 'è')) || (token.Length <= LongestDay && (OcrRepair.Digit(raw[token.End - 1]) >= 0 || raw[token.End - 1] is 'r' or 'c')));

    // The first words of what can follow an item of a class; null when any word may, or none need.
    private static ulong[]? Followers(PatternSet patterns, int symbol, DateClassifier classifier, ILookup<int, ulong> firsts)
    {
        var starting = patterns.StartingWith(symbol);
        if (Shares(starting, patterns.OfOneItem(symbol)) || SharesAny(patterns, starting, classifier.AnyWord))
        {
            return null;
        }

        var withNumbers = SharesAny(patterns, starting, classifier.NumberItems);
        var result = new List<ulong>();
        for (var mark = '!'; mark < FirstClass; mark++)
        {
            if (Shares(starting, patterns.GoingOnWith(mark)))
            {
                result.Add(Folding.Hash(mark));
            }
        }

        foreach (var words in firsts)
        {
            if (Shares(starting, patterns.GoingOnWith(words.Key)) || (withNumbers && classifier.NumberClasses.Contains(words.Key)))
            {
                result.AddRange(words);
            }
        }

        return [.. result];
    }

    private static bool SharesAny(PatternSet patterns, ReadOnlySpan<ulong> starting, ReadOnlySpan<int> classes)
    {
        foreach (var symbol in classes)
        {
            if (Shares(starting, patterns.GoingOnWith(symbol)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Shares(ReadOnlySpan<ulong> a, ReadOnlySpan<ulong> b)
    {
        var shared = 0UL;
        for (var i = 0; i < a.Length; i++)
        {
            shared |= a[i] & b[i];
        }

        return shared != 0;
    }

    private static ulong[] Hashes(Tokenizer tokenizer, string phrase)
    {
        using var tokens = tokenizer.Tokenize(phrase);
        var hashes = new List<ulong>();
        foreach (var token in tokens.Tokens)
        {
            if (!token.Is('-') || tokens.Count == 1)
            {
                hashes.Add(token.Hash);
            }
        }

        return [.. hashes];
    }

    private static void Add(ulong[] filter, ulong hash)
    {
        var bit = (int)(hash >> 44) & (StartBits - 1);
        filter[bit >> 6] |= 1UL << (bit & 63);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool Has(ulong[] filter, ulong hash)
    {
        var bit = (int)(hash >> 44) & (StartBits - 1);
        return (filter[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private void AddFollowers(ulong hash, ulong[]? followers)
    {
        if (followers is null)
        {
            Add(_alone, hash);
        }

        foreach (var next in followers ?? [])
        {
            AddPair(hash, next);
        }
    }

    private void AddPair(ulong hash, ulong next)
    {
        var bit = Pair(hash, next);
        _pairs[bit >> 6] |= 1UL << (bit & 63);
    }

    private bool HasPair(ulong hash, ulong next)
    {
        var bit = Pair(hash, next);
        return (_pairs[bit >> 6] >> (bit & 63) & 1) != 0;
    }

    private static int Pair(ulong hash, ulong next) => (int)(((hash * Mix) ^ next) * Mix >> 47);
}
