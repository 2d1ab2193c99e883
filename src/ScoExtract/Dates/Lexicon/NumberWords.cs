using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Reads numbers written in words: <c>two thousand and twenty-one</c>, <c>quatre-vingt-dix</c>, <c>ألفين وواحد وعشرين</c>, <c>二〇二一</c>.</summary>
/// <remarks>
/// The classes of the language's tables: <c>num</c> (a number that is added), <c>num.times</c> (ten, hundred, thousand: multiplies what stands before it),
/// <c>num.digit</c> (a figure that may also stand in a row of figures), <c>num.late</c> (tens that follow their units), <c>num.ord</c> (an ordinal, which ends the number), <c>num.and</c>.
/// </remarks>
internal sealed class NumberWords(DateClassifier classifier, DateLexicon lexicon, PatternSymbols symbols)
{
    private const string Zeros = "0O\uFF10\uFF2F";

    private static readonly string[] ClassNames = ["num", "num.times", "num.digit", "num.late", "num.ord"];

    private readonly int _num = symbols.Class("num");
    private readonly int _times = symbols.Class("num.times");
    private readonly int _digit = symbols.Class("num.digit");
    private readonly int _late = symbols.Class("num.late");
    private readonly int _ord = symbols.Class("num.ord");
    private readonly int _zeros = symbols.Class("num.zeros");
    private readonly int _and = symbols.Class("num.and");

    /// <summary>The classes that a number can begin with.</summary>
    public int[] Classes { get; } = [.. ClassNames.Select(symbols.Class)];

    /// <summary>Reads the longest number that starts at a position.</summary>
    public bool TryRead(TokenizedText text, int position, out int value, out bool ordinal, out int end)
    {
        value = 0;
        ordinal = false;
        end = position;
        var (total, current, words, row, next) = (0, -1, 0, false, position);
        while (words < 10 && TryWord(text, next, out var word))
        {
            if (!Combine(word, ref total, ref current, ref row))
            {
                break;
            }

            words++;
            end = word.End;
            value = total + Math.Max(current, 0);
            if (word.Class == _ord)
            {
                ordinal = true;
                if (!Late(text, end, out _))
                {
                    break;
                }
            }

            // Where text was taken apart, "twenty - four" is still one number.
            next = Joint(text, end, isTens: current % 100 >= 20 && current % 10 == 0);
        }

        return words > 0;
    }

    private bool Late(TokenizedText text, int end, out PatternItem word) => TryWord(text, Joint(text, end, isTens: false), out word) && word.Class == _late;

    private bool Combine(PatternItem word, ref int total, ref int current, ref bool row)
    {
        if (word.Class == _times)
        {
            if (word.Value >= 1000)
            {
                total = (total + Math.Max(current, 1)) * word.Value;
                current = -1;
                row = false;
                return total <= 9_999_999;
            }

            // In "two hundred" the hundred multiplies two; in "二百一十" the ten multiplies the last figure only.
            var last = current < 0 ? 1 : current % word.Value == 0 && current > 0 ? -1 : current % word.Value;
            if (last < 0)
            {
                return false;
            }

            current = current < 0 ? word.Value : current - last + (last * word.Value);
            row = false;
            return current < 10_000;
        }

        if (current < 0)
        {
            (current, row) = (word.Value, word.Class == _digit);
            return true;
        }

        if (word.Class == _zeros)
        {
            current *= word.Value;
            return row && current <= 9999;
        }

        if (word.Class == _digit && row)
        {
            current = (current * 10) + word.Value;
            return current <= 9999;
        }

        if (word.Class == _late)
        {
            return current % 100 is >= 1 and <= 9 && Add(word.Value, ref current);
        }

        if (current >= 100 && current % 100 == 0 && word.Value < 100)
        {
            return Add(word.Value, ref current);
        }

        if (current % 1000 == 0 && current > 0 && word.Value < 1000)
        {
            return Add(word.Value, ref current);
        }

        // twenty-one; soixante et onze, quatre-vingt-dix.
        var tens = current % 100;
        if (tens >= 20 && tens % 10 == 0 && (word.Value < 10 || (tens is 60 or 80 && word.Value < 20)) && word.Value > 0)
        {
            return Add(word.Value, ref current);
        }

        // 十三: figures follow a ten.
        if (word.Class == _digit && tens > 0 && tens % 10 == 0)
        {
            return Add(word.Value, ref current);
        }

        // nineteen ninety-six.
        if (total == 0 && current is >= 10 and <= 21 && word.Value is >= 10 and <= 99 && word.Class == _num)
        {
            current = (current * 100) + word.Value;
            return true;
        }

        return false;
    }

    private static bool Add(int value, ref int current)
    {
        current += value;
        return true;
    }

    // A hyphen or "and" between the words of a number, if a number word follows.
    private int Joint(TokenizedText text, int position, bool isTens)
    {
        var token = PatternPosition.Token(position);
        if (PatternPosition.IsAfterPrefix(position) || token >= text.Count)
        {
            return position;
        }

        if (text[token].Is('-') && (isTens || !text[token].SpaceBefore))
        {
            return position + 2;
        }

        Span<PatternItem> items = stackalloc PatternItem[8];
        var count = classifier.Lookup(text, token, 0, items);
        for (var i = 0; i < count; i++)
        {
            if (items[i].Class == _and)
            {
                return items[i].End;
            }
        }

        // A glued conjunction.
        return text[token].Kind == TokenKind.Word && lexicon.Prefix(text, token) is "و" ? PatternPosition.AfterPrefix(token) : position;
    }

    private bool TryWord(TokenizedText text, int position, out PatternItem word)
    {
        word = default;
        var token = PatternPosition.Token(position);
        if (token < text.Count && IsZeros(text, token))
        {
            word = new PatternItem(_zeros, text[token].Length switch { 1 => 10, 2 => 100, _ => 1000 }, position + 2);
            return true;
        }

        if (token >= text.Count || text[token].Kind is not (TokenKind.Word or TokenKind.Ideograph or TokenKind.Symbol))
        {
            return false;
        }

        var skip = PatternPosition.IsAfterPrefix(position) ? lexicon.Prefix(text, token).Length : 0;
        Span<PatternItem> items = stackalloc PatternItem[8];
        var count = classifier.Lookup(text, token, skip, items);
        for (var i = 0; i < count; i++)
        {
            if (items[i].Class == _num || items[i].Class == _times || items[i].Class == _digit || items[i].Class == _late || items[i].Class == _ord)
            {
                word = items[i];
                return true;
            }
        }

        return false;
    }

    // 二OO五: Latin letters or digits that stand for the zeros in a row of Chinese figures.
    private static bool IsZeros(TokenizedText text, int token)
    {
        ref readonly var at = ref text[token];
        return at.Length <= 3 && !at.SpaceBefore && token > 0 && text[token - 1].Kind == TokenKind.Ideograph && text.Characters(token).IndexOfAnyExcept(Zeros) < 0;
    }
}
