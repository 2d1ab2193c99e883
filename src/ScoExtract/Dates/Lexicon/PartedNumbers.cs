using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Tells the date patterns which digits are one number that OCR took apart (<c>1 7</c>, <c>1 9 7 5</c>, <c>1б</c>), or a year written as a thousand (<c>2.010</c>). Immutable, so safe to share between threads.</summary>
internal sealed class PartedNumbers(PatternSymbols symbols)
{
    private const int DigitsOfYear = 4;
    private const char LooksLikeSix = '\u0431';

    private readonly int _odd = symbols.Class("odd");
    private readonly int _day = symbols.Class("dapart");
    private readonly int _year = symbols.Class("yapart");
    private readonly int _thousand = symbols.Class("ydot");

    /// <summary>Reads the number that begins with a digit which stands alone.</summary>
    public void Read(TokenizedText text, int token, ref DateItems list)
    {
        if (text[token].Length > 1 || token + 1 >= text.Count || (token > 0 && (IsNext(text, token) || (!text[token].SpaceBefore && text[token - 1].Kind is (TokenKind.Word or TokenKind.Number or TokenKind.Alphanumeric)))))
        {
            return;
        }

        ref readonly var next = ref text[token + 1];
        if (next is { Kind: TokenKind.Word, Length: 1, SpaceBefore: false } && text.Raw[next.Start] == LooksLikeSix && text[token].Value <= 2)
        {
            list.Add(_odd, (10 * text[token].Value) + 6, PatternPosition.Before(token + 2));
            return;
        }

        if (next.Is('.') && !next.SpaceBefore && token + 2 < text.Count && text[token + 2] is { Kind: TokenKind.Number, Length: 3, SpaceBefore: false } rest
            && (1000 * text[token].Value) + rest.Value is >= 1800 and <= 2099 and var year)
        {
            list.Add(_thousand, year, PatternPosition.Before(token + 3));
            return;
        }

        var (value, digits) = (text[token].Value, 1);
        while (digits <= DigitsOfYear && token + digits < text.Count && IsNext(text, token + digits))
        {
            value = (10 * value) + text[token + digits++].Value;
        }

        if (digits == 2 && value is >= 10 and <= 31)
        {
            list.Add(_day, value, PatternPosition.Before(token + digits));
        }
        else if (digits == DigitsOfYear && value is >= 1800 and <= 2099)
        {
            list.Add(_year, value, PatternPosition.Before(token + digits));
        }
    }

    // A digit of its own, one blank behind another one.
    private static bool IsNext(TokenizedText text, int token) =>
        text[token] is { Kind: TokenKind.Number, Length: 1, Value: >= 0 } at && text[token - 1] is { Kind: TokenKind.Number, Length: 1 } before && at.Start == before.End + 1 && text.Raw[before.End] == ' ';
}
