using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns what a number in digits or Roman numerals may be. Immutable, so safe to share between threads.</summary>
internal sealed class WrittenNumbers(DateLexicon lexicon, DamagedNumbers damaged, PatternSymbols symbols)
{
    private readonly int _int = symbols.Class("int");
    private readonly int _nn = symbols.Class("nn");
    private readonly int _dd = symbols.Class("dd");
    private readonly int _dd2 = symbols.Class("dd2");
    private readonly int _yy = symbols.Class("yy");
    private readonly int _yyyy = symbols.Class("yyyy");
    private readonly int _int8 = symbols.Class("int8");
    private readonly int _isot = symbols.Class("isot");
    private readonly int _isoz = symbols.Class("isoz");
    private readonly int _roman = symbols.Class("roman");
    private readonly int _romanOrd = symbols.Class("roman.ord");

    /// <summary>The classes that digits alone may have.</summary>
    public int[] Classes { get; } = [.. new[] { "int", "nn", "dd", "dd2", "yy", "yyyy", "int8", "ofirst", "odd", "dapart", "yapart", "ygap", "ydot" }.Select(symbols.Class)];

    /// <summary>Digits alone.</summary>
    public void Number(TokenizedText text, int token, ref DateItems list)
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
                damaged.ReadFirst(text, token, ref list);
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

    /// <summary>1er, 25th, 1990s: digits and a suffix of the language.</summary>
    public void Suffixed(TokenizedText text, int token, ref DateItems list)
    {
        var characters = text.Characters(token);
        var (digits, value) = (0, 0);
        while (digits < characters.Length && digits < 5 && char.IsDigit(characters[digits]))
        {
            value = (value * 10) + (Folding.Fold(characters[digits++]) - '0');
        }

        if (digits > 0 && lexicon.SuffixClass(characters[digits..]) is >= 0 and var symbol)
        {
            list.Add(symbol, value, PatternPosition.Before(token + 1));
        }
        else if (characters.Length is > 2 and <= 4 && lexicon.SuffixClass(characters[^2..]) >= 0)
        {
            // 2lst, 1Oth
            damaged.ReadDay(characters[..^2], token, ref list);
        }
    }

    /// <summary>FY2019: a prefix of the language and digits.</summary>
    public void Prefixed(TokenizedText text, int token, ref DateItems list)
    {
        var characters = text.Characters(token);
        var (at, value) = (characters.IndexOfAnyInRange('0', '9'), 0);
        if (at < 1 || characters.Length - at > 4 || lexicon.PrefixClass(characters[..at]) is not (>= 0 and var symbol))
        {
            return;
        }

        foreach (var c in characters[at..])
        {
            if (!char.IsAsciiDigit(c))
            {
                return;
            }

            value = (10 * value) + c - '0';
        }

        list.Add(symbol, value, PatternPosition.Before(token + 1));
    }

    /// <summary>25T10, 00Z: the day with its hour and the end of an ISO 8601 time.</summary>
    public void IsoTime(TokenizedText text, int token, ref DateItems list)
    {
        switch (text.Characters(token))
        {
            case [>= '0' and <= '3' and var tens, >= '0' and <= '9' and var ones, 'T', >= '0' and <= '2', >= '0' and <= '9']:
                list.Add(_isot, (10 * (tens - '0')) + ones - '0', PatternPosition.Before(token + 1));
                break;
            case [.. { Length: <= 9 } digits, 'Z'] when !digits.ContainsAnyExceptInRange('0', '9'):
                list.Add(_isoz, 0, PatternPosition.Before(token + 1));
                break;
        }
    }

    /// <summary>XX, XXe: an upper-case Roman numeral, perhaps with a suffix of the language.</summary>
    public void Roman(TokenizedText text, int token, ref DateItems list)
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
        else if (lexicon.SuffixClass(characters[length..]) >= 0)
        {
            list.Add(_romanOrd, value, PatternPosition.Before(token + 1));
        }
    }
}
