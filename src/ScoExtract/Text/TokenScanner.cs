using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScoExtract.Text;

/// <summary>One run of the <see cref="Tokenizer"/> over a text: every code unit is looked up once, and looked ahead at a bounded number of times.</summary>
internal ref struct TokenScanner(HashSet<ulong> elisions, string text)
{
    // From so many letters on, a digit within a word is a misread letter, and digits at its end are a number of their own.
    private const int LongWord = 4;
    private const int LongestElision = 7;

    private readonly HashSet<ulong> _elisions = elisions;
    private readonly string _text = text;
    private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(64, text.Length / 4));
    private int _count;
    private int _at;

    public TokenizedText Run()
    {
        const TokenFlags start = TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore;
        for (var space = start; _at < _text.Length;)
        {
            var c = _text[_at];
            var entry = CharTable.Of(c);
            switch (entry.Class)
            {
                case CharClass.Space:
                    space |= TokenFlags.SpaceBefore;
                    _at++;
                    continue;
                case CharClass.LineBreak:
                    space |= LineBreak(c, space);
                    continue;
                case CharClass.Ignored or CharClass.Mark:
                    _at++;
                    continue;
                case CharClass.Digit:
                    Number(space);
                    break;
                case CharClass.Ideograph:
                    Add(_at, EndOfMarks(_at + 1), TokenKind.Ideograph, Script.Han, space, Folding.Append(Folding.Start, entry));
                    break;
                case CharClass.Surrogate:
                    Surrogates(space);
                    break;
                case CharClass.Punctuation:
                    Add(_at, _at + 1, TokenKind.Punctuation, Script.Other, space, Folding.Append(Folding.Start, entry));
                    break;
                case CharClass.Other:
                    Symbol(space, entry);
                    break;
                default:
                    Word(entry.Class, space);
                    break;
            }

            space = TokenFlags.None;
        }

        WebAddresses.Mark(_text, _tokens.AsSpan(0, _count));
        return new TokenizedText(_text, _tokens, _count);
    }

    // CR, LF, CRLF, and the CR CR LF that careless conversion leaves, are one break each.
    private TokenFlags LineBreak(char c, TokenFlags before)
    {
        _at++;
        if (c == '\r')
        {
            var rest = _text.AsSpan(_at);
            _at += rest is ['\n', ..] ? 1 : rest is ['\r', '\n', ..] ? 2 : 0;
        }

        var blank = c is '\f' or '\u2029' || (before & TokenFlags.LineBreakBefore) != 0;
        return TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore | (blank ? TokenFlags.BlankLineBefore : 0);
    }

    private void Word(CharClass letter, TokenFlags flags)
    {
        var (start, at, end, hash) = (_at, _at, _at, Folding.Start);
        var (upper, digits, vanished) = (0, 0, 0);
        var plain = new CharEntry('\0', letter, 0).Kind;
        CharEntry entry = default;
        while (true)
        {
            // Small letters first: they are nearly all.
            var after = AfterPlain(_text, at, plain, ref hash);
            (at, end) = (after, after > at ? after : end);
            if (at >= _text.Length)
            {
                break;
            }

            entry = CharTable.Of(_text[at]);
            if (entry.Class == letter)
            {
                hash = Folding.Append(hash, entry);
                upper += entry.Shape & CharEntry.Upper;
                end = ++at;
            }
            else if (entry.Class == CharClass.Mark)
            {
                vanished++;
                end = ++at;
            }
            else if (entry.Class == CharClass.Ignored)
            {
                after = AfterIgnored(at);
                vanished += after - at;
                at = after;
            }
            else if (entry.Class == CharClass.Digit && letter == CharClass.Latin && !(digits == 0 && at - start - vanished >= LongWord && IsNumberAtEnd(at)))
            {
                hash = Folding.Append(hash, entry);
                digits++;
                end = ++at;
            }
            else
            {
                break;
            }
        }

        var letters = at - start - vanished - digits;
        flags |= CharTable.Of(_text[start]).IsUpper ? Capitals(upper == letters) : 0;
        if (digits > 0)
        {
            Alphanumeric(start, end, flags, hash, letters, digits);
            return;
        }

        if (_text[start] == 'l' && OcrRepair.HasMisreadCapital(_text.AsSpan(start, end - start)))
        {
            hash = OcrRepair.HashOfMisreadCapital(_text.AsSpan(start, end - start));
            flags |= TokenFlags.Repaired | Capitals(false);
        }

        // What ends the word may bind it to the next: an apostrophe, a hyphen.
        var mark = at < _text.Length ? entry.Folded : '\0';
        if (mark != '\'' || letter != CharClass.Latin || !TryElision(start, end, at, hash, flags))
        {
            Add(start, end, TokenKind.Word, ScriptOf(letter), flags | (mark == '-' && IsWrapped(end) ? TokenFlags.Wrapped : 0), hash);
        }
    }

    // The innermost loop, by itself so that all it needs stays in registers.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static int AfterPlain(string text, int at, ushort plain, ref ulong hash)
    {
        var folded = hash;
        for (; at < text.Length; at++)
        {
            ref readonly var entry = ref CharTable.Of(text[at]);
            if (entry.Kind != plain)
            {
                break;
            }

            folded = Folding.AppendFolded(folded, entry.Folded);
        }

        hash = folded;
        return at;
    }

    private void Number(TokenFlags flags)
    {
        var (start, end, hash, digits, value) = (_at, _at, Folding.Start, 0, 0);
        for (var at = start; at < _text.Length;)
        {
            var entry = CharTable.Of(_text[at]);
            if (entry.Class == CharClass.Digit)
            {
                value = ++digits <= 9 ? (value * 10) + (entry.Folded - '0') : -1;
                hash = Folding.AppendFolded(hash, entry.Folded);
                end = ++at;
            }
            else if (entry.Class == CharClass.Mark)
            {
                end = ++at;
            }
            else if (entry.Class == CharClass.Ignored)
            {
                at++;
            }
            else if (entry.Class == CharClass.Latin && !(digits >= 2 && IsLongWord(at)))
            {
                LettersAfterDigits(start, flags, hash, digits, at);
                return;
            }
            else
            {
                break;
            }
        }

        // An OCRed article: 1’organisation.
        if (digits != 1 || _text[start] != '1' || !TryOcrElision(start, end, flags))
        {
            Add(start, end, TokenKind.Number, Script.Other, flags, hash, value);
        }
    }

    private void LettersAfterDigits(int start, TokenFlags flags, ulong hash, int digits, int at)
    {
        var (end, letters, upper) = (at, 0, 0);
        while (at < _text.Length)
        {
            var entry = CharTable.Of(_text[at]);
            if (entry.Class is CharClass.Latin or CharClass.Digit)
            {
                hash = Folding.Append(hash, entry);
                upper += entry.Shape & CharEntry.Upper;
                letters += entry.Class == CharClass.Latin ? 1 : 0;
                digits += entry.Class == CharClass.Digit ? 1 : 0;
                end = ++at;
            }
            else if (entry.Class == CharClass.Mark)
            {
                end = ++at;
            }
            else if (entry.Class == CharClass.Ignored)
            {
                at++;
            }
            else
            {
                break;
            }
        }

        // The digit that stands for the first letter is as tall as a capital: 0rganization.
        Alphanumeric(start, end, flags | (letters >= LongWord ? Capitals(upper == letters) : 0), hash, letters, digits);
    }

    // A long word in which OCR read a letter as a digit (0rganization, reso1ution) hashes as the word it was.
    private void Alphanumeric(int start, int end, TokenFlags flags, ulong hash, int letters, int digits)
    {
        if (letters >= LongWord && digits <= 2 && letters > 2 * digits && OcrRepair.TryHash(_text.AsSpan(start, end - start), out var repaired))
        {
            Add(start, end, TokenKind.Word, Script.Latin, flags | TokenFlags.Repaired | (IsWrapped(end) ? TokenFlags.Wrapped : 0), repaired);
            return;
        }

        Add(start, end, TokenKind.Alphanumeric, Script.Latin, flags, hash);
    }

    private void Symbol(TokenFlags flags, CharEntry entry)
    {
        if (_text[_at] != '|' || !TryOcrElision(_at, _at + 1, flags))
        {
            Add(_at, _at + 1, TokenKind.Symbol, Script.Other, flags, Folding.Append(Folding.Start, entry));
        }
    }

    private bool TryElision(int start, int end, int apostrophe, ulong hash, TokenFlags flags)
    {
        if (end - start == 1 && _text[start] == 'I')
        {
            return TryOcrElision(start, end, flags);
        }

        var next = AfterApostrophe(apostrophe);

        // At the end of the text it is a phrase of a table that ends in an elided word.
        if (end - start > LongestElision || (next < _text.Length && CharTable.Of(_text[next]).Class is not (CharClass.Latin or CharClass.Digit)) || !_elisions.Contains(hash))
        {
            return false;
        }

        Add(start, apostrophe + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision, Folding.AppendFolded(hash, '\''));
        return true;
    }

    // I’, 1’ and |’ are an l’ misread, if a vowel follows, before which alone an article elides: not in I’m, 1’s.
    private bool TryOcrElision(int start, int end, TokenFlags flags)
    {
        var article = Folding.Hash('l');
        var apostrophe = AfterVanishing(end);
        if (apostrophe >= _text.Length || CharTable.Of(_text[apostrophe]).Folded != '\'' || !_elisions.Contains(article))
        {
            return false;
        }

        var next = AfterApostrophe(apostrophe);
        if (next >= _text.Length || Folding.Fold(_text[next]) is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or '0'))
        {
            return false;
        }

        Add(start, apostrophe + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision | TokenFlags.Repaired, Folding.AppendFolded(article, '\''));
        return true;
    }

    // OCR may leave a space behind the apostrophe.
    private readonly int AfterApostrophe(int apostrophe)
    {
        var next = AfterVanishing(apostrophe + 1);
        return next < _text.Length && _text[next] == ' ' ? next + 1 : next;
    }

    private readonly int AfterVanishing(int at)
    {
        while (at < _text.Length && CharTable.Of(_text[at]).Vanishes)
        {
            at++;
        }

        return at;
    }

    // Whether the digits that start here end the run of letters and digits: a number stuck to a word.
    private readonly bool IsNumberAtEnd(int at)
    {
        while (at < _text.Length && (CharTable.Of(_text[at]).Class == CharClass.Digit || CharTable.Of(_text[at]).Vanishes))
        {
            at++;
        }

        return at >= _text.Length || CharTable.Of(_text[at]).Class != CharClass.Latin;
    }

    private readonly bool IsLongWord(int at)
    {
        for (var letters = 0; letters < LongWord; at++)
        {
            if (at >= _text.Length || CharTable.Of(_text[at]) is var entry && entry.Class != CharClass.Latin && !entry.Vanishes)
            {
                return false;
            }

            letters += CharTable.Of(_text[at]).Class == CharClass.Latin ? 1 : 0;
        }

        return true;
    }

    // A soft hyphen at the end of a line: the word goes on in the next one.
    private readonly int AfterIgnored(int at) =>
        _text[at] is '\u00AD' or '¬' && WrappedPart(at + 1) is > 0 and var next ? next : at + 1;

    // "reso-⏎lution": the part before a hyphen that may or may not be the word's own.
    private readonly bool IsWrapped(int end) =>
        end < _text.Length && CharTable.Of(_text[end]).Folded == '-' && WrappedPart(end + 1) > 0;

    // Where the next line's word starts, if nothing but the line break is in between; else 0.
    private readonly int WrappedPart(int at)
    {
        at = AfterBlanks(at);
        if (at >= _text.Length || _text[at] is not ('\n' or '\r'))
        {
            return 0;
        }

        at = AfterBlanks(_text.AsSpan(at) is ['\r', '\n', ..] ? at + 2 : at + 1);
        return at < _text.Length && CharClasses.IsLetter(CharClasses.Of(_text[at])) ? at : 0;
    }

    private readonly int AfterBlanks(int at)
    {
        while (at < _text.Length && _text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }

    private void Surrogates(TokenFlags flags)
    {
        var pair = char.IsHighSurrogate(_text[_at]) && _at + 1 < _text.Length && char.IsLowSurrogate(_text[_at + 1]);
        var end = pair ? _at + 2 : _at + 1;

        // Planes 2 and 3 hold Han characters only.
        var han = pair && char.ConvertToUtf32(_text[_at], _text[_at + 1]) is >= 0x20000 and < 0x40000;
        var hash = Folding.Hash(_text.AsSpan(_at, end - _at));
        Add(_at, end, han ? TokenKind.Ideograph : TokenKind.Symbol, han ? Script.Han : Script.Other, flags, hash);
    }

    private readonly int EndOfMarks(int at)
    {
        while (at < _text.Length && CharTable.Of(_text[at]).Class == CharClass.Mark)
        {
            at++;
        }

        return at;
    }

    private void Add(int start, int end, TokenKind kind, Script script, TokenFlags flags, ulong hash, int value = -1)
    {
        if (_count == _tokens.Length)
        {
            Grow();
        }

        _tokens[_count++] = new Token(start, end - start, kind, script, flags, hash, value);
        _at = end;
    }

    private void Grow()
    {
        var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
        _tokens.AsSpan(0, _count).CopyTo(larger);
        ArrayPool<Token>.Shared.Return(_tokens);
        _tokens = larger;
    }

    private static TokenFlags Capitals(bool all) => all ? TokenFlags.Capitalized | TokenFlags.AllUpper : TokenFlags.Capitalized;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Script ScriptOf(CharClass letter) => letter switch
    {
        CharClass.Latin => Script.Latin,
        CharClass.Arabic => Script.Arabic,
        CharClass.Cyrillic => Script.Cyrillic,
        _ => Script.Other,
    };
}
