using NodaTime;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Values;

namespace ScoExtract.Dates.Discourse;

/// <summary>Finds the month of a day that is told without one, and the day of a weekday.</summary>
internal static class MonthlessDate
{
    /// <summary>The value and what told it; the words alone where nothing does.</summary>
    /// <param name="expression">A day of the month, a weekday, or both.</param>
    /// <param name="story">What was told before.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="cues">What the words beside it tell.</param>
    public static (TemporalValue? Value, DateBasis Basis) Resolve(YearlessExpression expression, Story story, DatePlace at, DateCues cues)
    {
        var first = expression.Points[0];
        if (expression.Unanchored is not { } unanchored || (first.Day is null && first.Weekday is null))
        {
            return (expression.Unanchored, DateBasis.Explicit);
        }

        var weekday = first.Weekday is { } number ? (IsoDayOfWeek)number : (IsoDayOfWeek?)null;
        // What lasts until then is not over.
        var tense = cues.Tense == Tense.Unknown && (at.IsUtterance || cues.Until) ? Tense.Future : cues.Tense;
        var (from, isDay, basis) = story.DayBefore(first.Day is not null);
        if (first.Day is { } day)
        {
            return from is { } told && expression.InMonth(NearestDate.MonthAfter(told, isDay, day)) is var next && !IsAgainst(next, story, tense) ? (next, basis)
                : story.OwnMonth is { } own ? (expression.InMonth(own), DateBasis.DocumentDate)
                : story.DocumentDate is { } today && NearestDate.Month(today, day, weekday, tense) is { } month ? (expression.InMonth(month), DateBasis.DocumentDate)
                : (unanchored, DateBasis.Explicit);
        }

        if (weekday is not { } named)
        {
            return (unanchored, DateBasis.Explicit);
        }

        // "the day before yesterday, Monday" is one day; "Tuesday and Wednesday" are two.
        return DayJustBefore(at) is { } joined ? (Days(joined.DayOfWeek == named ? joined : joined.Next(named), expression), DateBasis.Sentence)
            : from is { } before && isDay && Days(before.DayOfWeek == named ? before : before.Next(named), expression) is var following && !IsAgainst(following, story, tense) ? (following, basis)
            : story.DocumentDate is { } date ? (Days(NearestDate.Weekday(date, named, tense), expression), DateBasis.DocumentDate)
            : (unanchored, DateBasis.Explicit);
    }

    // The night from Monday to Tuesday.
    private static TemporalValue Days(LocalDate first, YearlessExpression expression) =>
        expression.Points is [_, { IsEnd: true, Weekday: { } last }] ? new IntervalValue(new DayValue(first), new DayValue(first.Next((IsoDayOfWeek)last))) : new DayValue(first);

    // What news tell as past is not of a day to come, whatever day they told before.
    private static bool IsAgainst(TemporalValue? value, Story story, Tense tense) =>
        tense == Tense.Past && !story.IsNarrative && value?.Earliest > story.DocumentDate;

    // "Tuesday and Wednesday": the day that a word or mark before this one ends.
    private static LocalDate? DayJustBefore(DatePlace at) =>
        at.Mention > 0 && at.Document.Mentions[at.Mention - 1] is DateMention { Temporal: DayValue day } before
        && at.First > at.Sentence.FirstToken + 1 && before.Span.End == at.Document.Text[at.First - 2].End ? day.Date : null;
}
