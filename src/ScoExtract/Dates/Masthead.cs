using NodaTime;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Finds the document's own date: in a masthead (<c>Distr.: General / 29 March 2021</c>) or a dateline (<c>Paris, le 3 mai 2019 —</c>), a line that tells when it was published (<c>14 сентября 2023 г., 16:35</c>).</summary>
internal static class Masthead
{
    // A masthead is over after this many tokens.
    private const int MostTokens = 120;
    private const int MostWordsBefore = 6;
    private const int MostWordsBeforeTime = 3;

    /// <summary>The first full date at the head of the document that stands on a line of its own or opens the text as a dateline; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cues">The cues of all languages: words of publication, and those that end the dateline of a news agency.</param>
    public static LocalDate? Find(DocumentContext document, DateCueReader[] cues)
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
            if (StandsInHead(text, first, end) || Array.Exists(cues, c => c.IsPublished(text, first) || (end < text.Count && c.IsAgencyMark(text, end))))
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

        return alone ? first - lineStart <= MostWordsBefore && end < text.Count
            : (first > lineStart && (text[end].Is('-') || text[end].Is('(')))
            || (first - lineStart <= MostWordsBeforeTime && (text[end].Is('|') || IsTime(text, text[end].Is(',') ? end + 1 : end)));
    }

    // 16:35, 12 h 30
    private static bool IsTime(TokenizedText text, int token) => token + 2 < text.Count && (text[token + 1].Is(':') || text[token + 1] is { Kind: TokenKind.Word, Length: 1 })
        && text[token] is { Kind: TokenKind.Number, Length: <= 2 } && text[token + 2] is { Kind: TokenKind.Number, Length: 2 };
}
