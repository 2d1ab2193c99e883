using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Reads the numbers of dates as OCR damages them. Immutable, so safe to share between threads.</summary>
internal sealed class DamagedNumbers(PatternSymbols symbols)
{
    private readonly int _odd = symbols.Class("odd");
    private readonly int _oyyyy = symbols.Class("oyyyy");
    private readonly int _ofirst = symbols.Class("ofirst");

    /// <summary>3O, 2O18, 200I, I5, Il: every character is a digit or looks like one.</summary>
    public void Read(TokenizedText text, int token, ref DateItems list)
    {
        var characters = text.Characters(token);
        if (characters.Length is not (1 or 2 or 4) || (characters.Length == 4 && text[token].Kind == TokenKind.Word))
        {
            return;
        }

        var (value, digits, likely) = (0, 0, 0);
        foreach (var c in characters)
        {
            var digit = OcrRepair.Digit(c);
            if (digit < 0)
            {
                FirstWord(characters, token, ref list);
                return;
            }

            value = (value * 10) + digit;
            digits += char.IsDigit(c) ? 1 : 0;
            likely += char.IsDigit(c) || c is 'I' or 'l' or 'O' or 'o' ? 1 : 0;
        }

        if (characters.Length == 1 && value == 1)
        {
            ReadFirst(text, token, ref list);
        }

        // "is" and "so" are words, "Il" and "lO" may be numbers.
        if (digits == 0 && (likely < characters.Length || (characters.Length == 1 && !IsYear(text, token + 2))))
        {
            return;
        }

        if (characters.Length == 4 && value is >= 1000 and <= 2999 && (digits >= 2 || (digits == 1 && likely + Threes(characters) == characters.Length && char.IsDigit(characters[0]) && value is >= 1900 and <= 2099)))
        {
            list.Add(_oyyyy, value, PatternPosition.Before(token + 1));
        }
        else if (characters.Length <= 2 && value is >= 1 and <= 31)
        {
            list.Add(_odd, value, PatternPosition.Before(token + 1));
        }
    }

    /// <summary>A day whose ending is sound: <c>2l</c> of <c>2lst</c>.</summary>
    public void ReadDay(ReadOnlySpan<char> characters, int token, ref DateItems list)
    {
        var value = 0;
        foreach (var c in characters)
        {
            value = OcrRepair.Digit(c) is >= 0 and var digit ? (value * 10) + digit : int.MinValue / 100;
        }

        if (value is >= 1 and <= 31 && characters.ContainsAnyInRange('0', '9'))
        {
            list.Add(_odd, value, PatternPosition.Before(token + 1));
        }
    }

    /// <summary>"1¢" and "1°*": an ordinal of one, of which OCR made up to three marks.</summary>
    public void ReadFirst(TokenizedText text, int token, ref DateItems list)
    {
        var next = token + 1;
        var symbols = 0;
        for (; next < text.Count && next <= token + 3 && !text[next].SpaceBefore && text[next].Kind is TokenKind.Symbol or TokenKind.Punctuation; next++)
        {
            symbols += IsPlain(text[next]) ? 0 : 1;
        }

        // 1°r, 1"er
        next += symbols > 0 && next < text.Count && text[next] is { Kind: TokenKind.Word, SpaceBefore: false, Length: <= 2 } && text.Characters(next)[^1] == 'r' ? 1 : 0;
        if (symbols > 0 && next < text.Count && text[next].SpaceBefore)
        {
            list.Add(_ofirst, 1, PatternPosition.Before(next));
        }
    }

    // 2ООЗ: capitals that stand for zeros and threes where only one digit is left.
    private static int Threes(ReadOnlySpan<char> characters) => characters.Count('\u0417') + characters.Count('\u041E');

    // "lr", "1c": a first whose digit or suffix was misread by one letter; longer ones stand in the table.
    private void FirstWord(ReadOnlySpan<char> characters, int token, ref DateItems list)
    {
        if (characters.Length == 2 && OcrRepair.Digit(characters[0]) == 1 && characters[1] is 'r' or 'c')
        {
            list.Add(_ofirst, 1, PatternPosition.Before(token + 1));
        }
    }

    // "I may" is no day, "I mars 2019" is one.
    private static bool IsYear(TokenizedText text, int token) => token < text.Count && text[token].Kind is TokenKind.Number or TokenKind.Alphanumeric && text[token].Length == 4;

    private static bool IsPlain(in Token token) =>
        token.Is(',') || token.Is('.') || token.Is(';') || token.Is('/') || token.Is('-') || token.Is('(') || token.Is(')') || token.Is(':') || token.Is('%');
}
