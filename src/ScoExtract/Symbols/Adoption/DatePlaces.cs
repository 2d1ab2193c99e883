using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Tells where in its clause a date stands.</summary>
/// <param name="lexicon">The words of citations.</param>
internal sealed class DatePlaces(SymbolLexicon lexicon)
{
    private const int LongestBody = 6;
    private const int MostMentions = 4;

    /// <summary>Whether a date stands at the start of a sentence or clause, after its preposition or without one, or right after a body.</summary>
    /// <param name="document">The document.</param>
    /// <param name="date">The first token of the date.</param>
    public bool BeginsClause(DocumentContext document, int date)
    {
        var text = document.Text;
        var start = document.Sentences[document.SentenceAt(date)].FirstToken;
        var at = date > start && lexicon.FindLink(text, date - 1, CueKind.On, out _) is not null ? date - 1 : date;

        // "At its 5053rd meeting, held on 8 October 2004,"
        at -= at > start && lexicon.FindLink(text, at - 1, CueKind.Held, out _) is not null ? 1 : 0;
        return at <= start || (text[at].Flags & TokenFlags.LineBreakBefore) != 0 && at == date || text[at - 1].Kind >= TokenKind.Punctuation || lexicon.FindLink(text, at - 1, CueKind.Connector, out _) is not null
            || IsAfterBody(text, at);
    }

    /// <summary>Whether the date was bound to a number before it already.</summary>
    /// <param name="document">The document.</param>
    /// <param name="date">Index of its mention.</param>
    public static bool IsTaken(DocumentContext document, int date)
    {
        for (var i = date - 1; i >= 0 && i >= date - MostMentions; i--)
        {
            if (document.Mentions[i] is DocumentSymbolMention symbol)
            {
                return symbol.AdoptedSpan == document.Mentions[date].Span;
            }
        }

        return false;
    }

    private bool IsAfterBody(TokenizedText text, int index)
    {
        for (var at = index - 1; at >= 0 && at >= index - LongestBody; at--)
        {
            // The body, or the body's.
            if (lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Organ } && (at + count == index || at + count >= index - 2 && text.IsGlued(at + count) && !text.IsGlued(index)))
            {
                return true;
            }
        }

        return false;
    }
}
