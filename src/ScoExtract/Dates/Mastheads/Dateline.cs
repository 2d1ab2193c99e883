using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Values;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Finds the day on which a report was written where it opens with it and leaves the year to the document's date: <c>NAIROBI, 14 March (Reuters) —</c>, <c>Paris, le 3 mai</c>.</summary>
/// <remarks>Its <c>yesterday</c> and <c>on Monday</c> count from that day, also where the document was published later.</remarks>
internal static class Dateline
{
    /// <summary>Headline, summary and byline may stand before it, and the words of a page's menu.</summary>
    public const int MostTokens = 100;

    private const int MostBefore = 7;

    // What was written earlier is no news of that day.
    private const int MostDays = 31;

    /// <summary>The mention that tells the day, by its number, and the day; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="published">The document's date.</param>
    public static (int Mention, LocalDate Day)? Find(DocumentContext document, LocalDate published)
    {
        for (var i = 0; i < document.Mentions.Count && document.Text.IndexAt(document.Mentions[i].Span.Start) <= MostTokens; i++)
        {
            if (document.Mentions[i] is DateMention mention && Day(document, mention) is not null)
            {
                return Written(document, mention, published) is { } written ? (i, written) : null;
            }
        }

        return null;
    }

    /// <summary>The day on which what stands behind a dateline was written, in the month before the document was published; null when the mention is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="mention">The mention.</param>
    /// <param name="published">The document's date.</param>
    public static LocalDate? Written(DocumentContext document, DateMention mention, LocalDate published) =>
        Day(document, mention) is var (month, day) ? LastBefore(published, month, day) : null;

    /// <summary>The month and day that a mention at the head of a document tells as datelines do; null when it is none.</summary>
    /// <remarks>Behind other dates it must open its paragraph: lines that break at a width begin with any date.</remarks>
    public static (int Month, int Day)? Day(DocumentContext document, DateMention mention)
    {
        var text = document.Text;
        var first = text.IndexAt(mention.Span.Start);
        return mention.Temporal is UnresolvedValue { Expression: YearlessExpression { Offset: 0, Points: [{ Day: { } day, Month: { } month }] } }
            && Opens(text, first, ReferenceEquals(mention, FirstDate(document)) ? TokenFlags.LineBreakBefore : TokenFlags.BlankLineBefore) && Closes(text, text.IndexAt(mention.Span.End - 1) + 1)
            ? (month, day)
            : null;
    }

    private static DateMention? FirstDate(DocumentContext document)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention is DateMention date)
            {
                return date;
            }
        }

        return null;
    }

    // Only a name stands before it on its line: GENEVA, the article of the day.
    private static bool Opens(TokenizedText text, int first, TokenFlags start)
    {
        for (var i = first; i >= Math.Max(0, first - MostBefore); i--)
        {
            ref readonly var token = ref text[i];
            if (i < first && token.Kind == TokenKind.Word && (token.Flags & (TokenFlags.Capitalized | TokenFlags.Elision)) == 0 && token.Length > 2 && token.Script is Script.Latin or Script.Cyrillic)
            {
                return false;
            }

            if (i == 0 || (token.Flags & TokenFlags.LineBreakBefore) != 0)
            {
                return i == 0 || (token.Flags & start) != 0;
            }
        }

        return false;
    }

    // A dash, the agency in brackets, the end of the line or of the sentence.
    private static bool Closes(TokenizedText text, int end) =>
        end < text.Count && (text[end].Is('-') || text[end].Is('(') || text[end].Is('/') || text[end].Is('.') || text[end].Is(':') || (text[end].Flags & TokenFlags.LineBreakBefore) != 0);

    private static LocalDate? LastBefore(LocalDate published, int month, int day)
    {
        // Where it is already tomorrow the dateline may be ahead of the document by a day.
        foreach (var year in (ReadOnlySpan<int>)[published.Year, published.Year + 1, published.Year - 1])
        {
            if (new DatePoint { Day = day, Month = month, Year = year }.Value(CalendarSystem.Iso) is DayValue { Date: var date }
                && Period.DaysBetween(date, published) is >= -1 and <= MostDays)
            {
                return date;
            }
        }

        return null;
    }
}
