using System.Buffers;

namespace ScoExtract.Text;

/// <summary>Marks the tokens of web and e-mail addresses: what looks like a name or a date in them is none.</summary>
/// <remarks>An address starts at <c>www.</c>, at the scheme before <c>://</c>, after the <c>](</c> of a Markdown link, or around an <c>@</c>. A bare <c>example.org</c> is left alone: it may be what a publisher calls itself.</remarks>
internal static class WebAddresses
{
    // A scheme or the part of an e-mail address before the @; longer ones are cut, so that the search stays linear.
    private const int LongestBefore = 64;

    private static readonly SearchValues<char> Marks = SearchValues.Create(":@w]");

    /// <summary>Marks the addresses of a text.</summary>
    /// <param name="text">The raw text.</param>
    /// <param name="tokens">Its tokens in order.</param>
    public static void Mark(ReadOnlySpan<char> text, Span<Token> tokens)
    {
        var token = 0;
        for (var at = 0; at < text.Length;)
        {
            var next = text[at..].IndexOfAny(Marks);
            if (next < 0)
            {
                return;
            }

            var (start, end) = Find(text, at, at + next);
            at = Math.Max(end, at + next + 1);
            if (end <= start)
            {
                continue;
            }

            while (token < tokens.Length && tokens[token].End <= start)
            {
                token++;
            }

            for (; token < tokens.Length && tokens[token].Start < end; token++)
            {
                tokens[token] = tokens[token].InAddress();
            }
        }
    }

    // The address that the mark at an offset belongs to, not before a bound; empty when there is none.
    private static (int Start, int End) Find(ReadOnlySpan<char> text, int bound, int mark)
    {
        var rest = text[mark..];
        return rest switch
        {
            [':', '/', '/', ..] => (Back(text, bound, mark), Forward(text, mark + 3)),
            ['w', 'w', 'w', '.', ..] when mark == 0 || !char.IsLetterOrDigit(text[mark - 1]) => (mark, Forward(text, mark + 4)),
            [']', '(', ..] => (mark + 2, LinkTarget(text, mark + 2)),
            ['@', ..] when Back(text, bound, mark) is var start && start < mark && Host(text, mark + 1) is var end && text[(mark + 1)..end].Contains('.') => (start, end),
            _ => (mark, mark),
        };
    }

    private static int Back(ReadOnlySpan<char> text, int bound, int at)
    {
        bound = Math.Max(bound, at - LongestBefore);
        while (at > bound && (char.IsAsciiLetterOrDigit(text[at - 1]) || text[at - 1] is '.' or '_' or '+' or '-'))
        {
            at--;
        }

        return at;
    }

    // The end of what follows an @. No host holds another one, and no search goes beyond it: where all fail, each has read a part of its own.
    private static int Host(ReadOnlySpan<char> text, int at) =>
        text[at..].IndexOf('@') is >= 0 and var next ? Forward(text[..(at + next)], at) : Forward(text, at);

    // Letters of every script that sets spaces between words may stand in an address; Han text goes on behind one without a space.
    private static int Forward(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (char.IsAscii(text[at]) ? IsOfAddress(text[at]) : text[at] < '\u2E80' && char.IsLetterOrDigit(text[at])))
        {
            at++;
        }

        return at;
    }

    private static bool IsOfAddress(char c) => c > ' ' && c is not ('"' or '\'' or '(' or ')' or '<' or '>' or '[' or ']' or '{' or '}' or '|' or '`' or '\\' or '\u007F');

    // Up to the title or the closing bracket; a target may hold brackets in pairs.
    private static int LinkTarget(ReadOnlySpan<char> text, int at)
    {
        for (var depth = 1; at < text.Length && !char.IsWhiteSpace(text[at]); at++)
        {
            depth += text[at] switch { '(' => 1, ')' => -1, _ => 0 };
            if (depth == 0)
            {
                break;
            }
        }

        return at;
    }
}
