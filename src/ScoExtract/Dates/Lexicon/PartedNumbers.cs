using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns which digits are one number that OCR took apart (<c>1 7</c>, <c>1 9 7 5</c>, <c>1 998</c>, <c>199б</c>), or a year written as a thousand (<c>2.010</c>). Immutable, so safe to share between threads.</summary>
internal sealed class PartedNumbers(PatternSymbols symbols)
{
    private const int DigitsOfYear = 4;
    private const int FirstYear = 1800;
    private const int LastYear = 2099;

    // Letters that stand for a digit where the alphabet parts them from the digits around.
    private const char LooksLikeSix = '\u0431';
    private const char LooksLikeThree = '\u0417';

    private readonly int _odd = symbols.Class("odd");
    private readonly int _damagedYear = symbols.Class("oyyyy");
    private readonly int _day = symbols.Class("dapart");
    private readonly int _year = symbols.Class("yapart");
    private readonly int _gap = symbols.Class("ygap");
    private readonly int _thousand = symbols.Class("ydot");

    /// <summary>Reads the number that begins with digits, of which one alone may be the first of a day.</summary>
    public void Read(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        if (at.Length >= DigitsOfYear || token + 1 >= text.Count || (token > 0 && ((at.Length == 1 && IsNext(text, token)) || (!at.SpaceBefore && text[token - 1].Kind is (TokenKind.Word or TokenKind.Number or TokenKind.Alphanumeric)))))
        {
            return;
        }

        ref readonly var next = ref text[token + 1];
        if (next is { Kind: TokenKind.Word, Length: 1, SpaceBefore: false })
        {
            Lettered(text, token, ref list);
        }
        else if (next.Is('.') && !next.SpaceBefore)
        {
            Thousand(text, token, ref list);
        }
        else if (next.Kind == TokenKind.Number)
        {
            Spaced(text, token, at.Value, ref list);
        }
    }

    /// <summary>Reads the year whose first digit OCR made a letter of and set apart: <c>l 993</c>.</summary>
    public void ReadBehindLetter(TokenizedText text, int token, ref DateItems list)
    {
        ref readonly var at = ref text[token];
        if (at.Length == 1 && text.Raw[at.Start] is 'l' or 'I' && token + 1 < text.Count && text[token + 1] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: true })
        {
            Spaced(text, token, 1, ref list);
        }
    }

    // 1б, 199б, 19б4
    private void Lettered(TokenizedText text, int token, ref DateItems list)
    {
        var digit = text.Raw[text[token + 1].Start] switch { LooksLikeSix => 6, LooksLikeThree => 3, _ => -1 };
        if (digit < 0)
        {
            return;
        }

        var (value, digits, end) = ((10 * text[token].Value) + digit, text[token].Length + 1, token + 2);
        if (digits < DigitsOfYear && end < text.Count && text[end] is { Kind: TokenKind.Number, SpaceBefore: false } rest && digits + rest.Length == DigitsOfYear)
        {
            (value, digits, end) = ((rest.Length == 1 ? 10 * value : 100 * value) + rest.Value, DigitsOfYear, end + 1);
        }

        if (digits == 2 && value is >= 1 and <= 31)
        {
            list.Add(_odd, value, PatternPosition.Before(end));
        }
        else if (digits == DigitsOfYear && value is >= FirstYear and <= LastYear)
        {
            list.Add(_damagedYear, value, PatternPosition.Before(end));
        }
    }

    private void Thousand(TokenizedText text, int token, ref DateItems list)
    {
        if (text[token].Length == 1 && token + 2 < text.Count && text[token + 2] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: false } rest
            && (1000 * text[token].Value) + rest.Value is >= FirstYear and <= LastYear and var year)
        {
            list.Add(_thousand, year, PatternPosition.Before(token + 3));
        }
    }

    // Digits of their own, or the groups of one year: 1 998, 19 75.
    private void Spaced(TokenizedText text, int token, int value, ref DateItems list)
    {
        var (digits, end) = (text[token].Length, token + 1);
        while (digits < DigitsOfYear && end < text.Count && text[end] is { Kind: TokenKind.Number, Value: >= 0 } group && group.Length + digits <= DigitsOfYear && text.Raw[group.Start - 1] == ' ' && group.Start == text[end - 1].End + 1)
        {
            (value, digits, end) = ((group.Length switch { 1 => 10, 2 => 100, _ => 1000 } * value) + group.Value, digits + group.Length, end + 1);
        }

        var areSingle = end - token == digits;
        if (digits == 2 && areSingle && value is >= 10 and <= 31)
        {
            list.Add(_day, value, PatternPosition.Before(end));
        }
        else if (digits == DigitsOfYear && value is >= FirstYear and <= LastYear && !(end < text.Count && IsNext(text, end)))
        {
            list.Add(areSingle ? _year : _gap, value, PatternPosition.Before(end));
        }
    }

    // A digit of its own, one blank behind another one.
    private static bool IsNext(TokenizedText text, int token) =>
        text[token] is { Kind: TokenKind.Number, Length: 1, Value: >= 0 } at && text[token - 1] is { Kind: TokenKind.Number, Length: 1 } before && at.Start == before.End + 1 && text.Raw[before.End] == ' ';
}
