using NodaTime;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Finds the document's own date: in a masthead (<c>Distr.: General / 29 March 2021</c>) or a dateline (<c>Paris, le 3 mai 2019 —</c>).</summary>
internal static class Masthead
{
    // A masthead is over after this many tokens.
    private const int MostTokens = 120;
    private const int MostWordsBefore = 6;

    /// <summary>The first full date at the head of the document that stands on a line of its own or opens the text as a dateline; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="isAgencyMark">Whether a word stands at a token that ends the dateline of a news agency.</param>
    public static LocalDate? Find(DocumentContext document, Func<TokenizedText, int, bool> isAgencyMark)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention is not DateMention { Temporal: DayValue day } date)
            {
                continue;
            }

            var text = document.Text;
            var first = text.IndexAt(date.Span.Start);
            if (first > MostTokens)
            {
                return null;
            }

            var end = text.IndexAt(date.Span.End - 1) + 1;
            if (StandsInHead(text, first, end) || (end < text.Count && isAgencyMark(text, end)))
            {
                return day.Date;
            }
        }

        return null;
    }

    private static bool StandsInHead(TokenizedText text, int first, int end)
    {
        var lineStart = first;
        while (lineStart > 0 && (text[lineStart].Flags & TokenFlags.LineBreakBefore) == 0 && first - lineStart <= MostWordsBefore)
        {
            lineStart--;
        }

        if (lineStart > 0 && (text[lineStart].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            return false;
        }

        var alone = end >= text.Count || (text[end].Flags & TokenFlags.LineBreakBefore) != 0;
        if (text[first - (first > 0 ? 1 : 0)].Is('('))
        {
            // The years of a life or a war.
            return false;
        }

        return alone ? first - lineStart <= MostWordsBefore && end < text.Count : first > lineStart && (text[end].Is('-') || text[end].Is('('));
    }
}
