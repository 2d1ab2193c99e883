using ScoExtract.Components;

namespace ScoExtract.Dates;

/// <summary>Tells history and reports from news.</summary>
internal static class DocumentKind
{
    private const int Few = 4;

    /// <summary>Whether a document is a report of an organization: it cites its documents.</summary>
    public static bool IsReport(DocumentContext document)
    {
        var symbols = 0;
        foreach (var mention in document.Mentions)
        {
            symbols += mention is DocumentSymbolMention ? 1 : 0;
        }

        return symbols >= 2;
    }

    /// <summary>Whether a document tells of other times than its own: its full years are mostly far from its date, or it has no date.</summary>
    public static bool IsNarrative(DocumentContext document)
    {
        if (document.DocumentDate is not { } date)
        {
            return true;
        }

        var (near, far) = (0, 0);
        foreach (var mention in document.Mentions)
        {
            if (mention is DateMention { Temporal: UnresolvedValue { Expression: ShiftExpression { Origin: DateOrigin.Document } or YearlessExpression { Points: [{ Weekday: not null, Month: null }, ..] } } })
            {
                // "last year", "on Friday": it speaks of its own days.
                near++;
            }
            else if (mention is DateMention { Temporal: { Earliest: { } day } and not (CenturyValue or DecadeValue) })
            {
                var isNear = Math.Abs(day.Year - date.Year) <= 1;
                (near, far) = isNear ? (near + 1, far) : (near, far + 1);
            }
        }

        return far >= Few && far > 2 * near;
    }
}
