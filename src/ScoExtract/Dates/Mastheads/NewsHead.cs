using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Tells from the head of a document whether it is news of its day: it opens with a dateline, or its date stands there with a time of day, before an agency's mark or alone, without a label.</summary>
/// <remarks>However much history such a text tells, <c>on 4 February</c> is of its own months. A page that was <c>last updated</c> on a day is no news of it.</remarks>
internal static class NewsHead
{
    /// <summary>Whether the head of a document shows it to be news.</summary>
    /// <param name="document">The document, whose date is known.</param>
    /// <param name="isDateline">Whether it opens with a dateline that leaves out the year.</param>
    /// <param name="cues">The cues of all languages.</param>
    public static bool IsNews(DocumentContext document, bool isDateline, DateCueReader[] cues)
    {
        if (isDateline || document.DocumentDate is null)
        {
            return isDateline;
        }

        var text = document.Text;
        var over = Masthead.End(text);
        foreach (var mention in document.Mentions)
        {
            if (mention is not DateMention date || !Masthead.IsOwn(date, document.DocumentDate))
            {
                continue;
            }

            var first = text.IndexAt(date.Span.Start);
            if (first > over)
            {
                return false;
            }

            var end = text.IndexAt(date.Span.End - 1) + 1;
            if (end < text.Count && Array.Exists(cues, c => c.IsAgencyMark(text, end)))
            {
                return true;
            }

            if (HeadLine.TellsPublication(text, first, end))
            {
                return HeadLine.HasTime(text, end) || !Array.Exists(cues, c => c.LabelBefore(text, first) is not null);
            }
        }

        return false;
    }
}
