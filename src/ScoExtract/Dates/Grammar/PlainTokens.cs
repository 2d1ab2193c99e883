using ScoExtract.Text;

namespace ScoExtract.Dates.Grammar;

/// <summary>Tells which tokens are only what they look like, so that what they are to a date is known without reading them. Immutable, so safe to share between threads.</summary>
internal sealed class PlainTokens
{
    private const int LongestDay = 2;

    private readonly bool[] _prefixLetters = new bool[0x700];

    /// <param name="clitics">Words that are glued to others.</param>
    public PlainTokens(IEnumerable<string> clitics)
    {
        foreach (var clitic in clitics)
        {
            _prefixLetters[clitic[0]] = true;
        }
    }

    /// <summary>A word or mark that is nothing but itself: no number, no half of a word, no prefix with another word; phrases go on over hyphens.</summary>
    public bool Is(string raw, in Token next) => next.Kind switch
    {
        TokenKind.Word => (next.Flags & (TokenFlags.Wrapped | TokenFlags.Repaired)) == 0 && !MayBePrefix(raw[next.Start]) && !LooksLikeNumber(raw, next),
        TokenKind.Punctuation => !next.Is('-'),
        _ => false,
    };

    /// <summary>Neither broken nor mended; an article with its apostrophe (I’) is only itself.</summary>
    public static bool IsWritten(in Token token) =>
        (token.Flags & TokenFlags.Wrapped) == 0 && (token.Flags & (TokenFlags.Repaired | TokenFlags.Elision)) != TokenFlags.Repaired;

    /// <summary>Whether a glued prefix may begin with this letter.</summary>
    public bool MayBePrefix(char c) => c < _prefixLetters.Length && _prefixLetters[c];

    /// <summary>A Roman numeral, perhaps with an ending (Ve, Xème), or letters that OCR makes of digits.</summary>
    public static bool LooksLikeNumber(string raw, in Token token) => (token.Flags & TokenFlags.Elision) == 0
        && ((raw[token.Start] is 'I' or 'V' or 'X' or 'L' or 'C' && (token.Length == 1 || raw[token.Start + 1] is 'I' or 'V' or 'X' or 'L' or 'C' or 'e' or 'è')) || (token.Length <= LongestDay && (OcrRepair.Digit(raw[token.End - 1]) >= 0 || raw[token.End - 1] is 'r' or 'c')));
}
