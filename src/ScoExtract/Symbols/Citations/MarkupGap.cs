using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Passes over what is written around citations and is no part of them: emphasis, link addresses, remarks in brackets.</summary>
internal static class MarkupGap
{
    private const int LongestBracket = 24;
    private const int LongestAddress = 60;

    /// <summary>Passes over emphasis, quotes, footnote marks and the address part of a Markdown link.</summary>
    public static bool TryPass(TokenizedText text, ref int at)
    {
        if (at >= text.Count)
        {
            return false;
        }

        ref readonly var token = ref text[at];
        if (token.Hash == TokenMarks.CloseSquare && text.IsMark(at + 1, TokenMarks.Open) && text.IsGlued(at + 1))
        {
            var close = at + 2;
            while (close < text.Count && close < at + LongestAddress && text[close].Hash != TokenMarks.Close)
            {
                close++;
            }

            at = text.IsMark(close, TokenMarks.Close) ? close + 1 : at + 1;
            return true;
        }

        if (text.Raw[token.Start] == '<' && text.IsGlued(at + 1) && TryPassTag(text, ref at))
        {
            return true;
        }

        if (token.Kind < TokenKind.Punctuation || !IsMarkup(text.Raw[token.Start]))
        {
            return false;
        }

        at++;
        return true;
    }

    /// <summary>Passes over a short remark in brackets.</summary>
    public static bool TryPassBracket(TokenizedText text, ref int at)
    {
        var close = at + 1;
        while (close < text.Count && close < at + LongestBracket && text[close].Hash != TokenMarks.Close)
        {
            if (text[close].Hash == TokenMarks.Open || (text[close].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }

            close++;
        }

        if (!text.IsMark(close, TokenMarks.Close))
        {
            return false;
        }

        at = close + 1;
        return true;
    }

    // <a href="…">, </a>
    private static bool TryPassTag(TokenizedText text, ref int at)
    {
        var end = at + 1;
        if (text.Raw[text[end].Start] is not '/' && text[end].Kind != TokenKind.Word)
        {
            return false;
        }

        while (end < text.Count && end < at + LongestAddress && text.Raw[text[end].Start] is not ('<' or '>'))
        {
            end++;
        }

        if (end >= text.Count || text.Raw[text[end].Start] != '>')
        {
            return false;
        }

        at = end + 1;
        return true;
    }

    private static bool IsMarkup(char c) => c is '[' or ']' or '*' or '_' or '"' or '«' or '»' or '“' or '”' or '„' or '‟' or '\'' or '’' or '`' or '#' or '<' or '>' or '¹' or '²' or '³' or '†' or '‡' or '^' or '«' or (>= '⁰' and <= '⁹');
}
