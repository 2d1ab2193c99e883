using NodaTime;
using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Finds the month that a bulletin without a day of its own is of: <c>Treaty actions — September 2024</c>.</summary>
/// <remarks>Its <c>on the 24th</c> and <c>this month</c> are of it, also behind what is to come. It is no date of the document: which day that is, nothing tells.</remarks>
internal static class MonthHead
{
    private const int LongestLine = 14;
    private const int MostTokens = 40;

    /// <summary>The last day of the month; null where the first date of the document is no month at the end of a line of its head.</summary>
    public static LocalDate? Find(DocumentContext document)
    {
        var text = document.Text;
        foreach (var mention in document.Mentions)
        {
            if (mention is not DateMention date)
            {
                continue;
            }

            var end = text.IndexAt(date.Span.End - 1) + 1;
            return date is { Basis: DateBasis.Explicit, Temporal: MonthValue { Month: var month } } && end <= MostTokens && end < text.Count
                && (text[end].Flags & TokenFlags.LineBreakBefore) != 0 && IsTitle(text, text.IndexAt(date.Span.Start))
                ? month.OnDayOfMonth(month.Calendar.GetDaysInMonth(month.Year, month.Month))
                : null;
        }

        return null;
    }

    // A month alone on its line heads what stands under it; a full stop ends prose.
    private static bool IsTitle(TokenizedText text, int first)
    {
        for (var i = first; i >= Math.Max(0, first - LongestLine); i--)
        {
            if (text[i].Is('.') || text[i].Is(';'))
            {
                return false;
            }

            if (i == 0 || (text[i].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                return i < first;
            }
        }

        return false;
    }
}
