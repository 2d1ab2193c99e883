using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Status.Lexicon;

/// <summary>Phrases of the status tables that a date, an adverb or a name may stand in: <em>dejó en 2019 de ser</em>, <em>presentó oficialmente su solicitud</em>. Immutable, so safe to share between threads.</summary>
/// <remarks>In the tables the place is marked: <c>dejó ~ de ser</c>, <c>notified ~ of its</c>; one word, a date or a name may stand there. Adverbs that may stand in any phrase are fillers of the tables instead.</remarks>
internal sealed class SplitPhrases(Gazetteer heads, IReadOnlyList<SplitPhrases.Phrase> phrases)
{
    /// <summary>What marks the place in a phrase.</summary>
    public const char Place = '~';

    // One word stands in a phrase, or a date with what belongs to it, or a name, whose every Han character is a token.
    private const int MostTokens = 7;
    private const int MostCharacters = 12;

    // A script without capitals tells no name from a word: the doer between an Arabic verb and its object is short.
    private const int MostOfArabic = 4;

    // Articles and the like in a name are not longer than this: "the", "des".
    private const int LongestArticle = 3;

    /// <summary>A row, and the hashes of the words behind the place.</summary>
    internal sealed record Phrase(Cue Cue, ulong[] Tail);

    /// <summary>A phrase found: its first words, and where its last words stand.</summary>
    internal readonly record struct Hit(Cue Cue, int HeadTokens, int TailFirst, int TailEnd);

    /// <summary>The phrase that starts at a token and is interrupted before <paramref name="end"/>; the longest first words go first.</summary>
    public bool TryMatch(TokenizedText text, int index, int end, out Hit hit)
    {
        hit = default;
        if (!heads.MayStart(text[index].Hash))
        {
            return false;
        }

        Span<GazetteerHit> found = stackalloc GazetteerHit[4];
        for (var i = heads.FindAll(text, index, found) - 1; i >= 0; i--)
        {
            var gap = index + found[i].TokenCount;
            var (dated, named) = (false, true);
            for (var tail = gap + 1; tail < end && tail - gap <= (text[gap].Kind == TokenKind.Ideograph ? MostCharacters : MostTokens) && !IsBorder(text[tail - 1]); tail++)
            {
                dated |= text[tail - 1].Kind == TokenKind.Number;
                named &= MayBeOfName(text, tail - 1) || (tail - gap <= MostOfArabic && IsArabic(text, tail - 1));
                if ((dated || named || tail == gap + 1) && Behind(found[i], text, tail, end) is { } phrase)
                {
                    hit = new Hit(phrase.Cue, found[i].TokenCount, tail, tail + phrase.Tail.Length);
                    return true;
                }
            }
        }

        return false;
    }

    private Phrase? Behind(GazetteerHit head, TokenizedText text, int tail, int end)
    {
        foreach (var payload in heads.Payloads(head))
        {
            var words = phrases[payload].Tail;
            var same = 0;
            while (same < words.Length && tail + same < end && text[tail + same].Hash == words[same])
            {
                same++;
            }

            if (same == words.Length)
            {
                return phrases[payload];
            }
        }

        return null;
    }

    // "notified the United Nations of its withdrawal"; 敲开世贸组织大门
    private static bool MayBeOfName(TokenizedText text, int token) =>
        text[token].Kind == TokenKind.Ideograph || text[token].Kind == TokenKind.Word && (char.IsUpper(text.Raw[text[token].Start]) || text[token].Length <= LongestArticle);

    private static bool IsArabic(TokenizedText text, int token) => text[token].Kind == TokenKind.Word && text.Raw[text[token].Start] is >= '\u0600' and <= '\u06FF';

    private static bool IsBorder(in Token token) =>
        token.Is('.') || token.Is(';') || token.Is(':') || token.Is('(') || token.Is(')') || token.Is('?') || token.Is('!');
}
