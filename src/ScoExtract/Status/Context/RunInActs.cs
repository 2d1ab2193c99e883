using ScoExtract.Components;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>Resolutions that a page has run together in one paragraph each: <em>46/3 Admission of … The General Assembly, Having examined …, Decides to admit … 1st plenary meeting, 17 September 1991.</em></summary>
internal static class RunInActs
{
    // Tokens of a number and title before the body that speaks.
    private const int TitleTokens = 60;

    /// <summary>The number before a body that speaks in its paragraph: a comma and a capital follow it, its number opens the sentence or the one before; null for none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mention">The body.</param>
    /// <param name="id">Its id.</param>
    public static DocumentSymbolMention? Number(DocumentContext document, Mention mention, string id)
    {
        var text = document.Text;
        if (!Organs.PassesResolutions(id) || Comma(text, mention) is not (> 0 and var comma) || comma + 1 >= text.Count || (text[comma + 1].Flags & TokenFlags.Capitalized) == 0)
        {
            return null;
        }

        var floor = text[Math.Max(0, comma - TitleTokens)].Start;
        for (var m = Search.FirstAtOrAfter(document.Mentions, mention.Span.Start, m => m.Span.Start) - 1; m >= 0 && document.Mentions[m].Span.Start >= floor; m--)
        {
            if (document.Mentions[m] is DocumentSymbolMention symbol)
            {
                var first = text.IndexAt(symbol.Span.Start);
                return Organs.OfSymbol(symbol.Symbol.Text) == id && document.Sentences[document.SentenceAt(first)].FirstToken == first ? symbol : null;
            }
        }

        return null;
    }

    /// <summary>A sentence in the parts that a printed resolution sets on lines of their own: behind the body, and behind each comma or semicolon that a word with a capital follows which is no name.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sentence">The sentence.</param>
    /// <param name="from">Where the body that speaks in it is named; before the sentence where none does.</param>
    public static IEnumerable<Sentence> Parts(DocumentContext document, Sentence sentence, int from)
    {
        var (text, first) = (document.Text, sentence.FirstToken);
        if (from >= text[first].Start)
        {
            for (var i = text.IndexAt(from) + 1; i + 1 < sentence.EndToken; i++)
            {
                if ((text[i].Is(',') || text[i].Is(';')) && Opens(document, i + 1))
                {
                    yield return sentence with { FirstToken = first, EndToken = i + 1 };
                    first = i + 1;
                }
            }
        }

        yield return sentence with { FirstToken = first };
    }

    private static bool Opens(DocumentContext document, int token)
    {
        var text = document.Text;
        if (text[token].Kind == TokenKind.Number && token + 2 < text.Count && text[token + 1].Is('.'))
        {
            token += 2;
        }

        var m = Search.FirstAtOrAfter(document.Mentions, text[token].Start + 1, m => m.Span.End);
        return (text[token].Flags & TokenFlags.Capitalized) != 0 && (m == document.Mentions.Count || document.Mentions[m].Span.Start >= text[token].End);
    }

    private static int Comma(TokenizedText text, Mention mention)
    {
        var next = text.IndexAt(mention.Span.End);
        next += next < text.Count && text[next].Start < mention.Span.End ? 1 : 0;
        return next < text.Count && text[next].Is(',') ? next : -1;
    }
}
