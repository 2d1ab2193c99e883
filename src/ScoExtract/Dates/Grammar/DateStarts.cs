using System.Runtime.CompilerServices;
using ScoExtract.Dates.Lexicon;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>Tells at which tokens a date cannot begin, before any pattern is tried: by the token alone, by the one that follows and, for what is a date only behind some words (<c>l’</c> été), by the one before. Immutable, so safe to share between threads.</summary>
/// <remarks>Filters over hashes: now and then they let a token through at which nothing begins; they never hold one back at which something does.</remarks>
internal sealed class DateStarts
{
    private const int PairBits = 1 << 17;
    private const int LongestRoman = 6;

    // Numbers of four and of eight digits may be dates alone, shorter ones days; of what is no year the classifier knows only that it is a number.
    private const int LongestDay = 2;
    private const int Year = 4;
    private const int WholeDate = 8;
    private const int FirstYear = 1000;
    private const int EndOfYears = 3000;

    // The classes below are the punctuation marks, by their ASCII form.
    private const char FirstClass = (char)128;
    private const ulong Mix = 0x9E3779B97F4A7C15;

    private readonly HashFilter _starts = new();
    private readonly HashFilter _alone = new();
    private readonly HashFilter _beforeNumber = new();
    private readonly HashFilter _beforeDamaged = new();
    private readonly ulong[] _pairs = new ulong[PairBits / 64];
    private readonly PlainTokens _plain;

    // Words that may be dates alone behind those that lead to them.
    private readonly HashFilter _led = new();
    private readonly HashFilter _leads = new();
    private readonly HashFilter _numberWords = new();
    private readonly HashFilter _afterNumberWord = new();
    private readonly NumeralNeighbours _days;
    private readonly NumeralNeighbours _numbers;
    private readonly NumeralNeighbours _romans;
    private readonly bool _roman;

    /// <summary>Reads off the patterns what they can begin with.</summary>
    /// <param name="patterns">The patterns.</param>
    /// <param name="lexicon">The words of the language.</param>
    /// <param name="classifier">Tells the patterns what tokens are.</param>
    /// <param name="symbols">The classes.</param>
    /// <param name="clitics">Words that are glued to others.</param>
    /// <param name="tokenizer">Cuts the words of the language.</param>
    public DateStarts(PatternSet patterns, DateLexicon lexicon, DateClassifier classifier, PatternSymbols symbols, IEnumerable<string> clitics, Tokenizer tokenizer)
    {
        _plain = new PlainTokens(clitics);
        _roman = patterns.CanStartWith(symbols.Class("roman")) || patterns.CanStartWith(symbols.Class("roman.ord"));
        var phrases = lexicon.Phrases.Select(p => (Hashes: Hashes(tokenizer, p.Phrase), p.Class, p.Value)).Where(p => p.Hashes.Length > 0).ToArray();
        var neighbours = new StartNeighbours(patterns, classifier, [.. phrases.Select(p => (p.Hashes, p.Class))]);
        _afterNumberWord.AddAll(neighbours.NumberWords(symbols.Class("num.and")));
        foreach (var (hashes, symbol, value) in phrases)
        {
            var isNumber = classifier.NumberClasses.Contains(symbol);
            if (!isNumber && !patterns.CanStartWith(symbol))
            {
                continue;
            }

            _starts.Add(hashes[0]);
            if (hashes.Length > 1)
            {
                AddPair(hashes[0], hashes[1]);
                continue;
            }

            if (isNumber)
            {
                _numberWords.Add(hashes[0]);
                foreach (var number in classifier.NumberItems)
                {
                    _afterNumberWord.AddAll(Start(hashes[0], neighbours.Of(number, value, value)));
                }
            }

            AddPairs(hashes[0], Start(hashes[0], neighbours.Of(symbol, value, value)));
        }

        for (var mark = '!'; mark < FirstClass; mark++)
        {
            if (patterns.CanStartWith(mark))
            {
                _starts.Add(Folding.Hash(mark));
                AddPairs(Folding.Hash(mark), Start(Folding.Hash(mark), neighbours.Of(mark, 0, 0)));
            }
        }

        _days = new NumeralNeighbours(neighbours, symbols, ["nn", "dd", "dd2", "yy", "int", "ydot"], 0, 99);
        _numbers = new NumeralNeighbours(neighbours, symbols, ["int"], 100, int.MaxValue);
        _romans = new NumeralNeighbours(neighbours, symbols, ["roman", "roman.ord", "odd", "ofirst"], 0, int.MaxValue);
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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool MayStart(ulong hash) => _starts.Has(hash);

    /// <summary>Whether what stands around a token at which a date may begin tells that none does.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="tokens">Its tokens.</param>
    /// <param name="index">The token's index.</param>
    public bool IsRuledOut(string raw, ReadOnlySpan<Token> tokens, int index)
    {
        if (index + 1 >= tokens.Length)
        {
            return false;
        }

        ref readonly var token = ref tokens[index];
        ref readonly var next = ref tokens[index + 1];
        switch (token.Kind)
        {
            case TokenKind.Number:
                return !MayBeAlone(token) && _plain.Is(raw, next)
                    && (token.Length <= LongestDay ? IsRuledOut(_days, raw, tokens, index) : IsRuledOut(_numbers, raw, tokens, index));
            case TokenKind.Word or TokenKind.Punctuation:
                // What no table lists is tried for its Roman numeral.
                var isListed = MayStart(token.Hash);
                return PlainTokens.IsWritten(token)
                    && (!isListed || IsRuledOut(raw, token.Hash, next, (_led.Has(token.Hash) && IsLed(_leads, raw, tokens, index)) || (_beforeDamaged.Has(token.Hash) && DamagedMonths.YearFollows(tokens, index + 1))))
                    && ((isListed && !PlainTokens.LooksLikeNumber(raw, token)) || (_plain.Is(raw, next) && IsRuledOut(_romans, raw, tokens, index)));
            default:
                return false;
        }
    }

    /// <summary>Whether a glued prefix may begin with this letter.</summary>
    public bool MayBePrefix(char c) => _plain.MayBePrefix(c);

    /// <summary>Whether a date may begin with what is left of a word without its prefix.</summary>
    /// <param name="raw">The raw text.</param>
    /// <param name="rest">The hash of what is left.</param>
    /// <param name="next">The token after it.</param>
    public bool MayStartAfterPrefix(string raw, ulong rest, in Token next) => MayStart(rest) && !IsRuledOut(raw, rest, next, _led.Has(rest) || _beforeDamaged.Has(rest));

    private bool IsRuledOut(string raw, ulong hash, in Token next, bool mayStand) => !mayStand && !_alone.Has(hash)
        && (next.Kind == TokenKind.Number ? !_beforeNumber.Has(hash) : _plain.Is(raw, next)) && !HasPair(hash, next.Hash)
        && !(_numberWords.Has(hash) && _afterNumberWord.Has(next.Hash));

    // A year, or a date in eight digits: 5000 is a number like any other.
    private static bool MayBeAlone(in Token number) => number.Length == Year ? number.Value is >= FirstYear and < EndOfYears : number.Length == WholeDate;

    // A mark that is glued to a one, or to what looks like it, may be what OCR made of its ending.
    private bool IsRuledOut(NumeralNeighbours numerals, string raw, ReadOnlySpan<Token> tokens, int index) =>
        !numerals.AreFree && !numerals.Followers.Has(tokens[index + 1].Hash) && (tokens[index + 1].SpaceBefore || tokens[index] is { Kind: TokenKind.Number, Value: not 1 })
        && !(numerals.AreLed && IsLed(numerals.Leads, raw, tokens, index)) && !(numerals.TakeDamagedMonths && DamagedMonths.YearFollows(tokens, index + 1));

    // Behind a word that may lead to a date alone, or one of which it cannot be told.
    private bool IsLed(HashFilter leads, string raw, ReadOnlySpan<Token> tokens, int index)
    {
        if (index == 0)
        {
            return false;
        }

        ref readonly var before = ref tokens[index - 1];
        return (before.Flags & TokenFlags.Elision) != 0 || !(before.Kind == TokenKind.Ideograph || _plain.Is(raw, before)) || leads.Has(before.Hash) || (index > 1 && (tokens[index - 2].Flags & TokenFlags.Wrapped) != 0);
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

    // Takes note of what may stand around a word; returns what may follow it.
    private ulong[] Start(ulong hash, StartNeighbourhood around)
    {
        if (around.IsFree)
        {
            _alone.Add(hash);
        }
        else if (around.Leads.Length > 0)
        {
            _led.Add(hash);
            _leads.AddAll(around.Leads);
        }

        if (around.TakesDamagedMonths)
        {
            _beforeDamaged.Add(hash);
        }

        if (around.TakesDigits)
        {
            _beforeNumber.Add(hash);
        }

        return around.Followers;
    }

    private void AddPairs(ulong hash, ulong[] followers)
    {
        foreach (var next in followers)
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
