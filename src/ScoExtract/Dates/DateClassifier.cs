using ScoExtract.Matching;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Tells the date patterns of one language what the tokens are. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Numbers have the classes <c>int</c>, <c>nn</c> (two digits at most), <c>dd</c> (of them 1 to 31), <c>dd2</c> (with two digits), <c>yy</c> (two digits), <c>yyyy</c>, <c>int8</c>;
/// numbers as OCR damages them <c>odd</c>, <c>oyyyy</c>, <c>ofirst</c>; number words <c>card</c>, <c>ordw</c>; Roman numerals <c>roman</c>, <c>roman.ord</c>;
/// a word that is nearly a month between two numbers <c>monthx</c>; a lower-case word that is no function word <c>lower</c>; a capitalized word <c>cap</c>; an elided article <c>elision</c>. All others come from the language's tables.
/// </remarks>
internal sealed class DateClassifier : ITokenClassifier
{
    private readonly DateLexicon _lexicon;
    private readonly NumberWords _numbers;
    private readonly DamagedNumbers _damaged;
    private readonly int _int, _nn, _dd, _dd2, _yy, _yyyy, _int8, _card, _ordw, _roman, _romanOrd, _monthx, _lower, _func, _elision, _cap;

    public DateClassifier(DateLexicon lexicon, PatternSymbols symbols)
    {
        _lexicon = lexicon;
        _numbers = new NumberWords(this, symbols);
        _damaged = new DamagedNumbers(symbols);
        (_int, _nn, _dd, _dd2, _yy) = (symbols.Class("int"), symbols.Class("nn"), symbols.Class("dd"), symbols.Class("dd2"), symbols.Class("yy"));
        (_yyyy, _int8) = (symbols.Class("yyyy"), symbols.Class("int8"));
        (_card, _ordw, _roman, _romanOrd, _monthx) = (symbols.Class("card"), symbols.Class("ordw"), symbols.Class("roman"), symbols.Class("roman.ord"), symbols.Class("monthx"));
        (_lower, _func, _elision, _cap) = (symbols.Class("lower"), symbols.Class("func"), symbols.Class("elision"), symbols.Class("cap"));
    }

    /// <summary>The classes that a number in words can begin with.</summary>
    public ReadOnlySpan<int> NumberClasses => _numbers.Classes;

    public int Classify(TokenizedText text, int position, Span<PatternItem> items)
    {
        var token = PatternPosition.Token(position);
        if (token >= text.Count)
        {
            return 0;
        }

        ref readonly var at = ref text[token];
        var list = new DateItems(items);
        if (PatternPosition.IsAfterPrefix(position))
        {
            if (at.Kind == TokenKind.Word && Prefix(text, token) is { Length: > 0 } prefix)
            {
                Words(text, token, prefix.Length, position, ref list);
            }

            return list.Count;
        }

        switch (at.Kind)
        {
            case TokenKind.Number:
                Number(text, token, ref list);
                break;
            case TokenKind.Alphanumeric:
                Words(text, token, 0, position, ref list);
                Suffixed(text, token, ref list);
                _damaged.Read(text, token, ref list);
                break;
            case TokenKind.Punctuation:
                var mark = Folding.Fold(text.Raw[at.Start]);
                if (mark < 128)
                {
                    list.Add(mark, 0, position + 2);
                }

                Words(text, token, 0, position, ref list);
                break;
            default:
                Words(text, token, 0, position, ref list);
                if ((at.Flags & TokenFlags.Elision) != 0)
                {
                    list.Add(_elision, 0, position + 2);
                }
                else if ((at.Flags & TokenFlags.Capitalized) != 0)
                {
                    list.Add(_cap, 0, position + 2);
                }
                else if (at.Kind == TokenKind.Word && (at.Flags & TokenFlags.Capitalized) == 0 && !list.Has(_func))
                {
                    list.Add(_lower, 0, position + 2);
                }

                if (at.Script == Script.Latin && at.Length <= 8 && at.Kind == TokenKind.Word)
                {
                    Roman(text, token, ref list);
                    _damaged.Read(text, token, ref list);
                }

                NearMonth(text, token, ref list);

                break;
        }

        return list.Count;
    }

    /// <summary>The conjunction or preposition that is glued to a date word; empty when there is none.</summary>
    internal string Prefix(TokenizedText text, int token)
    {
        if (_lexicon.Clitics.Length == 0)
        {
            return "";
        }

        var characters = text.Characters(token);
        foreach (var clitic in _lexicon.Clitics)
        {
            if (characters.Length > clitic.Length && characters.StartsWith(clitic, StringComparison.Ordinal)
                && _lexicon.Words.MayStart(Folding.Hash(characters[clitic.Length..])))
            {
                return clitic;
            }
        }

        return "";
    }

    /// <summary>The items of the language's tables at a position, the longest first.</summary>
    internal int Lookup(TokenizedText text, int token, int skip, Span<PatternItem> items)
    {
        var list = new DateItems(items);
        Lookup(text, token, skip, ref list);
        return list.Count;
    }

    private void Lookup(TokenizedText text, int token, int skip, ref DateItems list)
    {
        Span<GazetteerHit> hits = stackalloc GazetteerHit[8];
        var count = skip == 0
            ? _lexicon.Words.FindAll(text, token, hits)
            : _lexicon.Words.FindAll(text, token, Folding.Hash(text.Characters(token)[skip..]), skip, hits);
        for (var i = count - 1; i >= 0; i--)
        {
            foreach (var payload in _lexicon.Words.Payloads(hits[i]))
            {
                var (symbol, value) = _lexicon.Entry(payload);
                list.Add(symbol, value, PatternPosition.Before(token + hits[i].TokenCount));
            }
        }
    }

    private void Words(TokenizedText text, int token, int skip, int position, ref DateItems list)
    {
        var before = list.Count;
        if (skip > 0 || _lexicon.Words.MayStart(text[token].Hash))
        {
            Lookup(text, token, skip, ref list);
            if (list.HasAny(_numbers.Classes, before) && _numbers.TryRead(text, position, out var value, out var ordinal, out var end))
            {
                list.Insert(before, new PatternItem(ordinal ? _ordw : _card, value, end));
            }
        }

        if (skip == 0 && Prefix(text, token) is { Length: > 0 } prefix)
        {
            // The prefix as a word of its own, before what it is glued to.
            foreach (var symbol in _lexicon.Prefixes[prefix])
            {
                list.Add(symbol, 0, PatternPosition.AfterPrefix(token));
            }
        }
    }

    private void Number(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        var (value, end) = (at.Value, PatternPosition.Before(token + 1));
        var digits = at.Length;
        if (value < 0)
        {
            return;
        }

        if (digits <= 2)
        {
            list.Add(_nn, value, end);
            if (value is >= 1 and <= 31)
            {
                list.Add(_dd, value, end);
                if (digits == 2)
                {
                    list.Add(_dd2, value, end);
                }
            }

            if (digits == 2)
            {
                list.Add(_yy, value, end);
            }

            if (value == 1)
            {
                _damaged.ReadFirst(text, token, ref list);
            }
        }
        else if (digits == 4 && value is >= 1000 and <= 2999)
        {
            list.Add(_yyyy, value, end);
        }
        else if (digits == 8)
        {
            list.Add(_int8, value, end);
        }

        list.Add(_int, value, end);
    }

    // 1er, 25th, 1990s: digits and a suffix of the language.
    private void Suffixed(TokenizedText text, int token, ref DateItems list)
    {
        var characters = text.Characters(token);
        var (digits, value) = (0, 0);
        while (digits < characters.Length && digits < 5 && char.IsDigit(characters[digits]))
        {
            value = (value * 10) + (Folding.Fold(characters[digits++]) - '0');
        }

        if (digits > 0 && _lexicon.SuffixClass(characters[digits..]) is >= 0 and var symbol)
        {
            list.Add(symbol, value, PatternPosition.Before(token + 1));
        }
    }

    // XX, XXe: upper-case Roman numeral, perhaps with a suffix of the language.
    private void Roman(TokenizedText text, int token, ref DateItems list)
    {
        var characters = text.Characters(token);
        if (characters.Length > 8 || (text[token].Flags & TokenFlags.Capitalized) == 0)
        {
            return;
        }

        var length = 0;
        while (length < characters.Length && characters[length] is 'I' or 'V' or 'X' or 'L' or 'C')
        {
            length++;
        }

        var value = RomanNumeral.Value(characters[..length]);
        if (value < 1)
        {
            return;
        }

        if (length == characters.Length)
        {
            list.Add(_roman, value, PatternPosition.Before(token + 1));
        }
        else if (_lexicon.SuffixClass(characters[length..]) >= 0)
        {
            list.Add(_romanOrd, value, PatternPosition.Before(token + 1));
        }
    }

    // Only after a number and with a year near, so that ordinary words cost nothing.
    private void NearMonth(TokenizedText text, int token, ref DateItems list)
    {
        if (text[token].Kind == TokenKind.Ideograph || text[token].Length is < 3 or > 12 || !NumberBefore(text, token) || !YearFollows(text, token))
        {
            return;
        }

        var month = MonthRepair.Find(text.Characters(token), _lexicon.MonthNames);
        if (month > 0)
        {
            list.Add(_monthx, month, PatternPosition.Before(token + 1));
        }
    }

    private static bool NumberBefore(TokenizedText text, int token) =>
        (token >= 1 && text[token - 1].Kind != TokenKind.Word) || (token >= 2 && text[token - 2].Kind is TokenKind.Number or TokenKind.Alphanumeric);

    private static bool YearFollows(TokenizedText text, int token)
    {
        for (var i = token + 1; i < text.Count && i <= token + 8; i++)
        {
            if (text[i].Kind is TokenKind.Number or TokenKind.Alphanumeric && text[i].Length == 4)
            {
                return true;
            }
        }

        return false;
    }
}
