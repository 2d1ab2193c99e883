using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Finds the document's own date: in a masthead (<c>Distr.: General / 29 March 2021</c>) or a dateline (<c>Paris, le 3 mai 2019 —</c>), a line that tells when it was published (<c>14 сентября 2023 г., 16:35</c>), its web address, a dateline whose weekday tells the year, or where it was signed at its foot.</summary>
internal static class Masthead
{
    // A masthead is over after so many words, or three times as many signs of Chinese.
    private const int MostWords = 120;
    private const int SignsOfWord = 3;
    private const int FewLater = 4;

    // Dates of one document lie closer to each other than those of a roster.
    private const int YearsOfRoster = 2;
    private const int RowsOfRoster = 4;

    /// <summary>The first full date at the head of the document that stands as dates of publication do; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="cues">The cues of all languages: words of publication, those that end the dateline of a news agency, and those that close an act.</param>
    public static LocalDate? Find(DocumentContext document, DateCueReader[] cues)
    {
        var text = document.Text;
        var (over, found) = (End(text), (LocalDate?)null);
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            if (document.Mentions[i] is not DateMention { Temporal: DayValue day } date)
            {
                continue;
            }

            var first = text.IndexAt(date.Span.Start);
            if (first > over)
            {
                break;
            }

            var end = text.IndexAt(date.Span.End - 1) + 1;
            if (Array.Exists(cues, c => IsLabelled(c, text, first, end) || (end < text.Count && c.IsAgencyMark(text, end))))
            {
                // What was published on one day was updated, or copied, on a later one.
                return found < day.Date ? found : day.Date;
            }

            if (found is null && HeadLine.TellsPublication(text, first, end) && !IsListed(document, i, day.Date) && IsPlausible(document, day.Date))
            {
                found = day.Date;
            }
        }

        return found ?? AddressDate.Find(text, over) ?? WeekdayYear.Find(document) ?? ClosingDate.Find(document, cues);
    }

    /// <summary>The token after which no masthead goes on.</summary>
    public static int End(TokenizedText text)
    {
        var (token, words) = (0, 0);
        for (; token < text.Count && words < MostWords * SignsOfWord; token++)
        {
            words += text[token].Kind == TokenKind.Ideograph ? 1 : SignsOfWord;
        }

        return token;
    }

    private static bool IsLabelled(DateCueReader cues, TokenizedText text, int first, int end) =>
        cues.LabelBefore(text, first) is var (start, cue) && HeadLine.IsLabelled(text, start, end, atEnd: cue == DateCue.AsAt);

    // The end of a time (September 2023 — 5 September 2025); a line of a roster, before which or behind which another line ends with a date of other years.
    private static bool IsListed(DocumentContext document, int mention, LocalDate date)
    {
        var (text, mentions) = (document.Text, document.Mentions);
        if (mention > 0 && mentions[mention - 1] is DateMention before && text.IndexAt(before.Span.End - 1) + 2 is var joint && joint == text.IndexAt(mentions[mention].Span.Start) && text[joint - 1].Is('-') && (text[joint - 1].Flags & TokenFlags.LineBreakBefore) == 0)
        {
            return true;
        }

        return LeadsAway(text, mentions, mention, 1, date) || LeadsAway(text, mentions, mention, -1, date);
    }

    // Whether the lines below, or above, hold a date each, and one of them is of other years.
    private static bool LeadsAway(TokenizedText text, IList<Mention> mentions, int mention, int step, LocalDate date)
    {
        var (lines, token) = (0, text.IndexAt(mentions[mention].Span.Start));
        for (var i = mention + step; i >= 0 && i < mentions.Count && lines < RowsOfRoster; i += step)
        {
            if (mentions[i] is not DateMention other)
            {
                continue;
            }

            var next = text.IndexAt(other.Span.Start);
            if (other.Temporal is not DayValue day || !HeadLine.IsNextLine(text, Math.Min(token, next) + 1, Math.Max(token, next)))
            {
                return false;
            }

            if (Math.Abs(day.Date.Year - date.Year) >= YearsOfRoster)
            {
                return true;
            }

            (lines, token) = (lines + 1, next);
        }

        return false;
    }

    // A text does not tell mostly of what came after it: such a date is of what it tells, the founding in the box of an encyclopedia.
    private static bool IsPlausible(DocumentContext document, LocalDate date)
    {
        var (later, others) = (0, 0);
        foreach (var mention in document.Mentions)
        {
            if (mention is DateMention { Temporal: { Earliest: { } day } and not (DecadeValue or CenturyValue or MillenniumValue) })
            {
                (later, others) = day.Year > date.Year + 1 ? (later + 1, others) : (later, others + 1);
            }
        }

        return later < FewLater || later <= others;
    }

    /// <summary>Whether a mention of the masthead is the date that tells of which day the document is, and so nothing of its story.</summary>
    /// <param name="date">The mention.</param>
    /// <param name="documentDate">The document's date.</param>
    public static bool IsOwn(DateMention date, LocalDate? documentDate) =>
        date is { Basis: DateBasis.Explicit, Temporal: DayValue day } && day.Date == documentDate;
}
