using NodaTime;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Finds the document's own date: in a masthead (<c>Distr.: General / 29 March 2021</c>) or a dateline (<c>Paris, le 3 mai 2019 —</c>), a line that tells when it was published (<c>14 сентября 2023 г., 16:35</c>), its web address.</summary>
internal static class Masthead
{
    // A masthead is over after this many tokens.
    private const int MostTokens = 120;
    private const int FewLater = 4;

    /// <summary>The first full date at the head of the document that stands as dates of publication do; null when there is none.</summary>
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
                break;
            }

            var end = text.IndexAt(date.Span.End - 1) + 1;
            if ((HeadLine.TellsPublication(text, first, end) && IsPlausible(document, day.Date)) || Array.Exists(cues, c => c.IsPublished(text, first) || (end < text.Count && c.IsAgencyMark(text, end))))
            {
                return day.Date;
            }
        }

        return AddressDate.Find(document.Text, MostTokens);
    }

    // A text does not tell mostly of what came after it: such a date is of what it tells, the founding in the box of an encyclopedia.
    private static bool IsPlausible(DocumentContext document, LocalDate date)
    {
        var (later, others) = (0, 0);
        foreach (var mention in document.Mentions)
        {
            if (mention is DateMention { Temporal: { Earliest: { } day } and not (DecadeValue or CenturyValue) })
            {
                (later, others) = day.Year > date.Year + 1 ? (later + 1, others) : (later, others + 1);
            }
        }

        return later < FewLater || later <= others;
    }

    /// <summary>Whether a mention is the date that tells of which day the document is, and so nothing of its story.</summary>
    /// <param name="date">The mention.</param>
    /// <param name="documentDate">The document's date.</param>
    /// <param name="first">The mention's first token.</param>
    public static bool IsOwn(DateMention date, LocalDate? documentDate, int first) =>
        first <= MostTokens && date is { Basis: DateBasis.Explicit, Temporal: DayValue day } && day.Date == documentDate;
}
