using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScoExtract.Text;

/// <summary>One run of the <see cref="Tokenizer"/> over a text: every code unit is looked up once, and looked ahead at a bounded number of times.</summary>
internal ref partial struct TokenScanner(Elisions elisions, string text)
{
    private readonly Elisions _elisions = elisions;
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
                    Add(_at, ScanAhead.AfterMarks(_text, _at + 1), TokenKind.Ideograph, Script.Han, space, Folding.Append(Folding.Start, entry));
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

    // Compiled at once with all optimizations: tables of names are cut when a program starts, before the runtime has found out that this is worth it.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
                after = ScanAhead.AfterIgnored(_text, at);
                vanished += after - at;
                at = after;
            }
            else if (entry.Class == CharClass.Digit && letter == CharClass.Latin && !(digits == 0 && at - start - vanished >= ScanAhead.LongWord && ScanAhead.IsNumberAtEnd(_text, at)))
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

        if (at < _text.Length && entry.Class != letter && entry.Class is CharClass.Latin or CharClass.Cyrillic or CharClass.Digit && TryLookAlikes(letter, start, at, entry.Class, digits, flags))
        {
            return;
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
            Add(start, end, TokenKind.Word, ScriptOf(letter), flags | (mark == '-' && ScanAhead.IsWrapped(_text, end) ? TokenFlags.Wrapped : 0), hash);
        }
    }

    // янвaря with a Latin a is one word, З0 a number.
    private bool TryLookAlikes(CharClass letter, int start, int at, CharClass next, int digits, TokenFlags flags)
    {
        if (next == CharClass.Digit)
        {
            return letter == CharClass.Cyrillic && at == start + 1 && TryLookAlikeNumber(start, flags);
        }

        if (digits > 0 || letter is not (CharClass.Latin or CharClass.Cyrillic) || !LookAlikes.TryWord(_text, start, out var end, out var script, out var hash))
        {
            return false;
        }

        Add(start, end, TokenKind.Word, ScriptOf(script), flags | TokenFlags.Repaired | (CharTable.Of(_text[start]).IsUpper ? Capitals(false) : 0), hash);
        return true;
    }

    // 2О12 with a Cyrillic letter for a digit.
    private bool TryLookAlikeNumber(int start, TokenFlags flags)
    {
        var end = LookAlikes.AfterNumber(_text, start);
        if (end == start)
        {
            return false;
        }

        Add(start, end, TokenKind.Alphanumeric, Script.Cyrillic, flags, Folding.Hash(_text.AsSpan(start, end - start)));
        return true;
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

        if (!_elisions.Elides(_text, end - start, apostrophe, hash))
        {
            return false;
        }

        Add(start, apostrophe + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision, Folding.AppendFolded(hash, '\''));
        return true;
    }

    private bool TryOcrElision(int start, int end, TokenFlags flags)
    {
        if (!_elisions.IsMisread(_text, end, out var apostrophe))
        {
            return false;
        }

        Add(start, apostrophe + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision | TokenFlags.Repaired, Elisions.MisreadHash);
        return true;
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
