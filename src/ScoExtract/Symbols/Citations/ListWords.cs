using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Tells by the words between them whether numbers stand in one list, and whether a date is that of all of them.</summary>
/// <param name="lexicon">The words of citations.</param>
internal sealed class ListWords(SymbolLexicon lexicon)
{
    private const int LongestGap = 16;

    /// <summary>Whether the words before the date say that it is the date of all numbers of the list: <em>both of 21 December</em>.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">The last number.</param>
    /// <param name="date">The date.</param>
    public bool IsOfAll(DocumentContext document, int index, int date)
    {
        var text = document.Text;
        for (var (at, last) = (text.IndexAt(document.Mentions[index].Span.End), text.IndexAt(document.Mentions[date].Span.Start)); at < last && last - at <= LongestGap; at++)
        {
            if (lexicon.FindLink(text, at, CueKind.Date, out var count) is { Value: "all" } && at + count == last)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but what joins the members of a list, words for a resolution and bodies stand between two offsets.</summary>
    public bool IsListed(TokenizedText text, int start, int end)
    {
        var (at, last) = (text.IndexAt(start), text.IndexAt(end));
        if (last - at > LongestGap)
        {
            return false;
        }

        while (at < last)
        {
            if (lexicon.FindLink(text, at, CueKind.Connector, out var count) is null && lexicon.FindLink(text, at, CueKind.Filler, out count) is null
                && lexicon.FindCue(text, at, out count) is not { Kind: CueKind.Organ or CueKind.Head or CueKind.Heads })
            {
                if (text[at].Kind < TokenKind.Punctuation || text[at].Hash == TokenMarks.Stop)
                {
                    return false;
                }

                count = 1;
            }

            at += count;
        }

        return true;
    }

    /// <summary>Whether nothing but commas and words such as <em>and</em> or <em>and of</em> stands between two offsets.</summary>
    public bool IsJoined(TokenizedText text, int start, int end)
    {
        var (at, last) = (text.IndexAt(start), text.IndexAt(end));
        while (at < last)
        {
            if (lexicon.FindLink(text, at, CueKind.Connector, out var count) is not null)
            {
                // "of 28 April 2006 and of 11 November 2009"
                at += count;
                at += at < last && lexicon.FindLink(text, at, CueKind.Date, out count) is not null && at + count == last ? count : 0;
            }
            else if (text[at].Hash == TokenMarks.Comma || text[at].Kind >= TokenKind.Punctuation && text[at].Hash != TokenMarks.Stop)
            {
                at++;
            }
            else
            {
                return false;
            }
        }

        return true;
    }
}
