using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Values;
using ScoExtract.Text;

namespace ScoExtract.Dates.Discourse;

/// <summary>Tells which dates side by side are one time: complete ones with <c>to</c> between them in a few words, and days that follow each other (<c>30 November and 1 December</c>).</summary>
internal static class JoinedDates
{
    // An article may stand behind the word that joins.
    private const int MostBetween = 2;

    /// <summary>The date that takes the place of a mention and the one before it; null when they are two.</summary>
    /// <param name="before">The mention before.</param>
    /// <param name="mention">The mention, resolved.</param>
    /// <param name="wereYearless">Whether the words of both leave their year to the text.</param>
    /// <param name="at">Where the second one stands.</param>
    /// <param name="cues">The words of its language.</param>
    public static DateMention? Join(DateMention before, DateMention mention, bool wereYearless, DatePlace at, DateCueReader cues)
    {
        var text = at.Document.Text;
        if (!IsRange(before, mention, at, cues) && !(wereYearless && IsNextDay(before.Temporal, mention.Temporal) && AreCoordinated(before, text, at.First, cues)))
        {
            return null;
        }

        var span = new TextSpan(before.Span.Start, mention.Span.End);
        return mention with { Span = span, Text = span.Slice(text.Raw), Temporal = new IntervalValue(before.Temporal, mention.Temporal) };
    }

    /// <summary>Whether so many tokens stand between a mention and the token at which the next one begins.</summary>
    public static bool IsBehind(DateMention before, TokenizedText text, int first, int between) =>
        first > between && before.Span.End == text[first - between - 1].End;

    // In a few words they are one time, not the ends of what a report tells of.
    private static bool IsRange(DateMention before, DateMention mention, DatePlace at, DateCueReader cues) =>
        at.IsUtterance && ((before.Temporal, mention.Temporal) is (DayValue, DayValue) || (before, mention) is ({ Basis: DateBasis.Explicit, Temporal: MonthValue }, { Basis: DateBasis.Explicit, Temporal: MonthValue })) && before.Temporal!.Earliest < mention.Temporal!.Earliest
        && IsBehind(before, at.Document.Text, at.First, 1) && cues.JoinsRange(at.Document.Text, at.First - 1);

    private static bool IsNextDay(TemporalValue? first, TemporalValue? second) => first is DayValue one && second is DayValue other && one.Date.PlusDays(1) == other.Date;

    private static bool AreCoordinated(DateMention before, TokenizedText text, int first, DateCueReader cues)
    {
        for (var between = 1; between <= MostBetween; between++)
        {
            if (IsBehind(before, text, first, between))
            {
                return cues.Coordinates(text, first - between);
            }
        }

        return false;
    }
}
