using ScoExtract.Text;

namespace ScoExtract.Status.Tables;

/// <summary>The label that numbers an item of a list: <em>12.</em>, <em>b)</em>, <em>(iv)</em>, （一）, 三、.</summary>
internal static class LineLabel
{
    // Digits of "12.", characters of （十二）.
    private const int LongestNumber = 2;

    // "(viii)"
    private const int LongestRoman = 4;

    // Numerals and the comma of lists behind them, which parts no clauses.
    private const string Numerals = "一二三四五六七八九十";
    private const char ListComma = '、';

    /// <summary>The token behind the label that opens a line; the line's first where it has none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="first">First token of the line.</param>
    /// <param name="end">Just past its last token.</param>
    public static int End(TokenizedText text, int first, int end)
    {
        var opened = text[first].Is('(');
        var at = opened ? first + 1 : first;
        var han = 0;
        while (at < end && han <= LongestNumber && text[at].Kind == TokenKind.Ideograph && Numerals.Contains(text.Raw[text[at].Start]))
        {
            (at, han) = (at + 1, han + 1);
        }

        var number = han == 0 && at < end && text[at].Kind == TokenKind.Number && text[at].Length <= LongestNumber;
        var letter = han == 0 && at < end && text[at].Kind == TokenKind.Word && IsLetter(text.Raw.AsSpan(text[at].Start, text[at].Length));
        at += number || letter ? 1 : 0;
        if (at == first + (opened ? 1 : 0) || han > LongestNumber || at + 1 >= end || (!opened && text[at].SpaceBefore))
        {
            return first;
        }

        // 三、 has no space behind it, "12.5" is a number, "a." may end a name.
        var closed = text[at].Is(')') || (!opened && number && text[at].Is('.'));
        var parted = text[at + 1].SpaceBefore || (text[at + 1].Kind == TokenKind.Ideograph && !text[at].Is('.'));
        return (closed && parted) || (!opened && !letter && text.Raw[text[at].Start] == ListComma) ? at + 1 : first;
    }

    private static bool IsLetter(ReadOnlySpan<char> word) =>
        word.Length == 1 ? char.IsAsciiLetter(word[0]) : word.Length <= LongestRoman && word.Trim("ivxIVX").IsEmpty;
}
