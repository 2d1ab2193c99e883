using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Finds the day on which an act or a letter was signed, at its foot: <c>Done at Vienna, this twenty-third day of May 1969</c>, <c>Genève, le 15 mars 1938.</c></summary>
internal static class ClosingDate
{
    // Signatures and notes may follow.
    private const int MostFromEnd = 400;

    // "Done in duplicate at the city of Minsk in the Russian and Armenian languages, on".
    private const int MostBefore = 25;

    // A line that holds nothing but place and day stands among the last ones.
    private const int MostSignature = 30;
    private const int MostPlace = 4;

    /// <summary>The last such day; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cues">The cues of all languages.</param>
    public static LocalDate? Find(DocumentContext document, DateCueReader[] cues)
    {
        var text = document.Text;
        for (var i = document.Mentions.Count - 1; i >= 0; i--)
        {
            var mention = document.Mentions[i];
            var first = text.IndexAt(mention.Span.Start);
            if (first < text.Count - MostFromEnd)
            {
                break;
            }

            if (mention is DateMention { Temporal: DayValue day } && text.IndexAt(mention.Span.End - 1) + 1 is var end && (IsClosed(text, first, end, cues) || IsSignature(text, first, end)))
            {
                return day.Date;
            }
        }

        return null;
    }

    // The words that close an act open their line or sentence; in Chinese they follow the day: 1969年5月23日订于维也纳.
    private static bool IsClosed(TokenizedText text, int first, int end, DateCueReader[] cues)
    {
        if (end < text.Count && text[end].Kind == TokenKind.Ideograph && Array.Exists(cues, c => c.Closes(text, end)))
        {
            return true;
        }

        for (var i = first - 1; i >= Math.Max(0, first - MostBefore); i--)
        {
            if ((text[i].Flags & (TokenFlags.Capitalized | TokenFlags.LineBreakBefore)) != 0 && Array.Exists(cues, c => c.Closes(text, i)))
            {
                return true;
            }

            if (text[i].Is(';') || (text[i].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }
        }

        return false;
    }

    // Genève, le 15 mars 1938.
    private static bool IsSignature(TokenizedText text, int first, int end)
    {
        if (first < text.Count - MostSignature || (end < text.Count && text[end].Is('.') ? end + 1 : end) is var next && next < text.Count && (text[next].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            return false;
        }

        var comma = first > 0 && text[first - 1].Is(',') ? first - 1 : first - 2;
        if (comma < 1 || !text[comma].Is(','))
        {
            return false;
        }

        for (var i = comma - 1; i >= Math.Max(0, comma - MostPlace); i--)
        {
            if (text[i].Kind != TokenKind.Word || (text[i].Flags & TokenFlags.Capitalized) == 0)
            {
                return false;
            }

            if ((text[i].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                return true;
            }
        }

        return false;
    }
}
