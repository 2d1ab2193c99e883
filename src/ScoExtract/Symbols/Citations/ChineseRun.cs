using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Finds where the numbers begin that stand before a head such as 决议.</summary>
internal static class ChineseRun
{
    private const int LongestRun = 160;
    private const int LongestBody = 10;

    /// <summary>The first token from which on only numbers and what joins them lead up to the head; the head itself when none do.</summary>
    public static int Start(TokenizedText text, int head, int first)
    {
        var at = head;
        while (at > first && head - at < LongestRun && (text[at].Flags & TokenFlags.BlankLineBefore) == 0 && Belongs(text, at - 1))
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the body begins that stands between the sign of the number and the head; the head itself when none does.</summary>
    public static int BodyBefore(TokenizedText text, SymbolLexicon lexicon, int head, out string? body)
    {
        body = null;
        for (var at = head - 1; at > 0 && head - at <= LongestBody && text[at].Kind == TokenKind.Ideograph; at--)
        {
            if (lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Organ } organ && at + count == head && text.IsKind(at - 1, TokenKind.Ideograph) && text.Raw[text[at - 1].Start] is '号' or '號' or '等' or '的')
            {
                body = organ.Value;
                return at;
            }
        }

        return head;
    }

    private static bool Belongs(TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        var c = text.Raw[token.Start];
        return token.Kind switch
        {
            TokenKind.Number or TokenKind.Alphanumeric => true,
            TokenKind.Word => token.Length <= 6 && (token.Flags & TokenFlags.AllUpper) != 0,
            TokenKind.Ideograph => ChineseNumber.Digit(c) >= 0 || c is '第' or '号' or '號' or '和' or '及' or '与' or '與' or '以' or '年' or '月' or '日' or '十' or '的' or '或' or '至' or '等' or '两' or '项' or '各',
            _ => c is '、' or '，' or ',' || token.Hash == TokenMarks.Slash || token.Hash == TokenMarks.Open || token.Hash == TokenMarks.Close || token.Hash == TokenMarks.Hyphen
                || token.Hash == TokenMarks.OpenSquare || token.Hash == TokenMarks.CloseSquare || token.Hash == TokenMarks.Hash || token.Hash == TokenMarks.Stop && text.IsGlued(index) && text.IsGlued(index + 1) || c is '*',
        };
    }
}
