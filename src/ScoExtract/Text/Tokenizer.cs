using System.Buffers;

namespace ScoExtract.Text;

/// <summary>Cuts a text into tokens in one pass. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Rules that hold for every language: letters of one script are a word; digits are a number; Latin letters and digits run
/// together are one token (<c>1er</c>, <c>G20</c>) but Arabic or Cyrillic letters and digits are two (<c>و65</c>); a Han
/// character stands alone; every mark stands alone. Which words elide before an apostrophe is the language packs' knowledge.
/// </remarks>
/// <param name="elisions">The words that are written together with an apostrophe and belong to what follows: <c>l</c>, <c>d</c>, <c>qu</c>.</param>
public sealed class Tokenizer(IEnumerable<string> elisions)
{
    private readonly HashSet<ulong> _elisions = [.. elisions.Select(e => Folding.Hash(e))];
    private readonly ulong _elidedArticle = Folding.AppendFolded(Folding.Hash('l'), '\'');

    /// <summary>Cuts <paramref name="text"/> into tokens.</summary>
    /// <param name="text">Any text, also with broken surrogate pairs.</param>
    /// <returns>The tokens, in a pooled buffer that the caller disposes of.</returns>
    public TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var scanner = new Scanner(this, text);
        return scanner.Run();
    }

    private ref struct Scanner(Tokenizer owner, string text)
    {
        private Token[] _tokens = ArrayPool<Token>.Shared.Rent(Math.Max(64, text.Length / 4));
        private int _count;
        private int _at;

        public TokenizedText Run()
        {
            var space = TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore;
            while (_at < text.Length)
            {
                var c = text[_at];
                switch (CharClasses.Of(c))
                {
                    case CharClass.Space:
                        space |= TokenFlags.SpaceBefore;
                        _at++;
                        continue;
                    case CharClass.LineBreak:
                        space |= LineBreak(c, space);
                        continue;
                    case CharClass.Ignored:
                        _at++;
                        continue;
                    case var letter when CharClasses.IsLetter(letter):
                        Word(letter, space);
                        break;
                    case CharClass.Digit:
                        Number(space);
                        break;
                    case CharClass.Ideograph:
                        Add(_at, _at + 1, TokenKind.Ideograph, Script.Han, space, Folding.Append(Folding.Start, c));
                        break;
                    case CharClass.Surrogate:
                        Surrogates(space);
                        break;
                    case CharClass.Punctuation:
                        Add(_at, _at + 1, TokenKind.Punctuation, Script.Other, space, Folding.Append(Folding.Start, c));
                        break;
                    default:
                        Add(_at, _at + 1, TokenKind.Symbol, Script.Other, space, Folding.Append(Folding.Start, c));
                        break;
                }

                space = TokenFlags.None;
            }

            return new TokenizedText(text, _tokens, _count);
        }

        private TokenFlags LineBreak(char c, TokenFlags before)
        {
            _at += c == '\r' && _at + 1 < text.Length && text[_at + 1] == '\n' ? 2 : 1;
            var blank = c is '\f' or '\u2029' || (before & TokenFlags.LineBreakBefore) != 0;
            return TokenFlags.SpaceBefore | TokenFlags.LineBreakBefore | (blank ? TokenFlags.BlankLineBefore : 0);
        }

        private void Word(CharClass letter, TokenFlags flags)
        {
            var (start, end, hash) = (_at, _at, Folding.Start);
            var (upper, lower, digits) = (0, 0, 0);
            for (; _at < text.Length; _at++)
            {
                var c = text[_at];
                var charClass = CharClasses.Of(c);
                if (charClass == letter)
                {
                    if (CharClasses.IsUpper(c))
                    {
                        upper++;
                    }
                    else
                    {
                        lower++;
                    }
                }
                else if (charClass == CharClass.Digit && letter == CharClass.Latin)
                {
                    digits++;
                }
                else if (charClass != CharClass.Ignored)
                {
                    break;
                }
                else
                {
                    continue;
                }

                hash = Folding.Append(hash, c);
                end = _at + 1;
            }

            if (CharClasses.IsUpper(text[start]))
            {
                flags |= lower == 0 ? TokenFlags.Capitalized | TokenFlags.AllUpper : TokenFlags.Capitalized;
            }

            if (digits > 0)
            {
                Alphanumeric(start, end, flags, hash, upper + lower, digits);
                return;
            }

            var length = end - start;
            if (length <= 7 && letter == CharClass.Latin && TryElision(start, end, hash, flags))
            {
                return;
            }

            if (IsWrapped(end))
            {
                flags |= TokenFlags.Wrapped;
            }

            Add(start, end, TokenKind.Word, ScriptOf(letter), flags, hash);
        }

        private void Number(TokenFlags flags)
        {
            var (start, end, hash, digits) = (_at, _at, Folding.Start, 0);
            long value = 0;
            for (; _at < text.Length; _at++)
            {
                var c = text[_at];
                var charClass = CharClasses.Of(c);
                if (charClass == CharClass.Digit)
                {
                    digits++;
                    var digit = Folding.Fold(c);
                    value = digits <= 9 ? (value * 10) + (digit - '0') : -1;
                    hash = Folding.AppendFolded(hash, digit);
                    end = _at + 1;
                }
                else if (charClass == CharClass.Latin && _at == end)
                {
                    LettersAfterDigits(start, flags, hash, digits);
                    return;
                }
                else if (charClass != CharClass.Ignored)
                {
                    break;
                }
            }

            // An OCRed article: 1’organisation.
            if (digits == 1 && text[start] == '1' && TryOcrElision(start, end, flags))
            {
                return;
            }

            Add(start, end, TokenKind.Number, Script.Other, flags, hash, (int)value);
        }

        private void LettersAfterDigits(int start, TokenFlags flags, ulong hash, int digits)
        {
            var (end, letters) = (_at, 0);
            for (; _at < text.Length; _at++)
            {
                var charClass = CharClasses.Of(text[_at]);
                if (charClass == CharClass.Latin)
                {
                    letters++;
                }
                else if (charClass == CharClass.Digit)
                {
                    digits++;
                }
                else if (charClass != CharClass.Ignored)
                {
                    break;
                }
                else
                {
                    continue;
                }

                hash = Folding.Append(hash, text[_at]);
                end = _at + 1;
            }

            Alphanumeric(start, end, flags, hash, letters, digits);
        }

        // A long word in which OCR read a letter as a digit (0rganization, reso1ution) hashes as the word it was.
        private void Alphanumeric(int start, int end, TokenFlags flags, ulong hash, int letters, int digits)
        {
            if (letters >= 4 && digits <= 2 && letters > 2 * digits && OcrRepair.TryHash(text.AsSpan(start, end - start), out var repaired))
            {
                Add(start, end, TokenKind.Word, Script.Latin, flags | TokenFlags.Repaired, repaired);
                return;
            }

            Add(start, end, TokenKind.Alphanumeric, Script.Latin, flags, hash);
        }

        private bool TryElision(int start, int end, ulong hash, TokenFlags flags)
        {
            if (end - start == 1 && text[start] is 'I' or '|')
            {
                return TryOcrElision(start, end, flags);
            }

            if (end + 1 >= text.Length || Folding.Fold(text[end]) != '\'' || !StartsWord(end + 1) || !owner._elisions.Contains(hash))
            {
                return false;
            }

            Add(start, end + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision, Folding.AppendFolded(hash, '\''));
            _at = end + 1;
            return true;
        }

        private bool TryOcrElision(int start, int end, TokenFlags flags)
        {
            if (end + 1 >= text.Length || Folding.Fold(text[end]) != '\'')
            {
                return false;
            }

            var next = text[end + 1] == ' ' ? end + 2 : end + 1;
            if (next >= text.Length || !StartsWord(next))
            {
                return false;
            }

            Add(start, end + 1, TokenKind.Word, Script.Latin, flags | TokenFlags.Elision | TokenFlags.Repaired, owner._elidedArticle);
            _at = end + 1;
            return true;
        }

        private readonly bool StartsWord(int at) => CharClasses.Of(text[at]) is CharClass.Latin or CharClass.Digit;

        // "reso-⏎lution": the part before the hyphen.
        private readonly bool IsWrapped(int end)
        {
            if (end >= text.Length || text[end] is not ('-' or '\u00AD' or '‐'))
            {
                return false;
            }

            var at = end + 1;
            while (at < text.Length && text[at] is ' ' or '\t' or '\r')
            {
                at++;
            }

            return at + 1 < text.Length && text[at] == '\n' && CharClasses.IsLetter(CharClasses.Of(text[at + 1]));
        }

        private void Surrogates(TokenFlags flags)
        {
            var pair = char.IsHighSurrogate(text[_at]) && _at + 1 < text.Length && char.IsLowSurrogate(text[_at + 1]);
            var end = pair ? _at + 2 : _at + 1;

            // Planes 2 and 3 hold Han characters only.
            var han = pair && char.ConvertToUtf32(text[_at], text[_at + 1]) >= 0x20000;
            var hash = Folding.Hash(text.AsSpan(_at, end - _at));
            Add(_at, end, han ? TokenKind.Ideograph : TokenKind.Symbol, han ? Script.Han : Script.Other, flags, hash);
        }

        private void Add(int start, int end, TokenKind kind, Script script, TokenFlags flags, ulong hash, int value = -1)
        {
            if (_count == _tokens.Length)
            {
                Grow();
            }

            _tokens[_count++] = new Token(start, end - start, kind, script, flags, hash, value);
            _at = Math.Max(_at, end);
        }

        private void Grow()
        {
            var larger = ArrayPool<Token>.Shared.Rent(_tokens.Length * 2);
            _tokens.AsSpan(0, _count).CopyTo(larger);
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = larger;
        }

        private static Script ScriptOf(CharClass letter) => letter switch
        {
            CharClass.Latin => Script.Latin,
            CharClass.Arabic => Script.Arabic,
            CharClass.Cyrillic => Script.Cyrillic,
            _ => Script.Other,
        };
    }
}
