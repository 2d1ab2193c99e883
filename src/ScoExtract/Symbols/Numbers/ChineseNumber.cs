using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads numbers written digit by digit in Chinese numerals: <c>第二七五八号决议</c>.</summary>
internal static class ChineseNumber
{
    private const int Fewest = 3;
    private const int Most = 4;

    /// <summary>The number between 第 and 号 or a bracket; 0 when none stands there.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The first numeral.</param>
    /// <param name="end">Index just past the last.</param>
    public static int Read(TokenizedText text, int index, out int end)
    {
        end = index;
        if (!Is(text, index - 1, '第'))
        {
            return 0;
        }

        var value = 0;
        while (end < index + Most && text.IsKind(end, TokenKind.Ideograph) && Digit(text.Raw[text[end].Start]) is >= 0 and var digit)
        {
            value = (value * 10) + digit;
            end++;
        }

        return end - index >= Fewest && (Is(text, end, '号') || Is(text, end, '號') || text.IsMark(end, TokenMarks.Open)) ? value : 0;
    }

    /// <summary>The value of a numeral; -1 when the character is none.</summary>
    public static int Digit(char c) => c == '零' ? 0 : "〇一二三四五六七八九".IndexOf(c, StringComparison.Ordinal);

    private static bool Is(TokenizedText text, int index, char c) => text.IsKind(index, TokenKind.Ideograph) && text.Raw[text[index].Start] == c;
}
