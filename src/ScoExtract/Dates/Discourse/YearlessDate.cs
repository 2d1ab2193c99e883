using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Values;
using ScoExtract.Text;

namespace ScoExtract.Dates.Discourse;

/// <summary>Finds the year of a day, month, season or quarter that is told without one.</summary>
internal static class YearlessDate
{
    // A year told so few tokens later belongs to this date too: May and the beginning of June 1944.
    private const int SharedYear = 4;
    private const int MostAhead = 4;
    private const int SmallWord = 4;

    // What is announced with its weekday, or as to come, is so many days from the day of writing at most.
    private const int MostDaysAway = 100;

    /// <summary>The value and what told its year; the words alone where nothing does.</summary>
    /// <param name="expression">What the words say.</param>
    /// <param name="month">The month by which the year is told.</param>
    /// <param name="story">What was told before.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="cues">What the words beside it tell.</param>
    public static (TemporalValue? Value, DateBasis Basis) Resolve(YearMissing expression, int month, Story story, DatePlace at, DateCues cues)
    {
        if (expression.Unanchored is not { } unanchored)
        {
            return (null, DateBasis.Explicit);
        }

        if (Ahead(at, SharedYear) is { } shared)
        {
            return (expression.InYear(Before(shared, month)), DateBasis.Sentence);
        }

        if (story.Told.Heading is { } heading && at.OpensLine)
        {
            // Under "1961": "13 March — Cyprus joins".
            return (expression.InYear(heading.Following(month, default)), DateBasis.Discourse);
        }

        if (Announced(expression, story, cues) is { } announced)
        {
            return (expression.InYear(announced), DateBasis.DocumentDate);
        }

        // What will be told of a quarter tells nothing of when it is.
        var day = expression.TellingDay;
        var (year, basis) = at.IsUtterance && story.DocumentDate is { } today && story.Told.InSentence() is not { IsCoarse: true }
            ? (NearestDate.YearToCome(today, month, day, cues.Tense), DateBasis.DocumentDate)
            : story.YearFor(month, day, expression is YearlessPart && cues.Tense == Tense.Future ? cues with { Tense = Tense.Unknown } : cues);
        // A sentence that is told as past opens with no day to come, where it goes on with a date that tells better: "on 4 October it passed the law, in force since 1 January 2017".
        if ((year is null || (at.IsFrame && cues.Tense == Tense.Past && basis == DateBasis.DocumentDate && expression.InYear(year.Value)?.Earliest > story.DocumentDate)) && Ahead(at, int.MaxValue) is { } next)
        {
            (year, basis) = (Before(next, month), DateBasis.Sentence);
        }

        return year is { } known ? (expression.InYear(OfWeekday(expression, known)), basis) : (unanchored, DateBasis.Explicit);
    }

    // "The committee will meet again on Friday, 18 November", at the end of a report that tells of many years: of the days of writing.
    private static int? Announced(YearMissing expression, Story story, DateCues cues)
    {
        if (!story.IsNarrative || story.DocumentDate is not { } today || story.Told.InSentence() is not null || expression is not YearlessExpression { Points: [{ Day: not null, Month: { } month } point] })
        {
            return null;
        }

        var year = NearestDate.Year(today, month, point.Day, cues.Tense, isClose: false, isNear: false, opens: false);
        return (story.IsReport && cues.Tense == Tense.Future ? IsWeekday(point, year, orNone: true) : IsWeekday(point, year, orNone: false))
            && expression.InYear(year)?.Earliest is { } day && Math.Abs(Period.DaysBetween(today, day)) <= MostDaysAway ? year : null;
    }

    // Tuesday, 6 June: of two years side by side only one can be meant.
    private static int OfWeekday(DateExpression expression, int year)
    {
        if (expression is not YearlessExpression { Points: [{ Day: not null, Month: not null, Weekday: not null } point, ..] })
        {
            return year;
        }

        foreach (var candidate in (ReadOnlySpan<int>)[year, year + 1, year - 1])
        {
            if (IsWeekday(point, candidate, orNone: false))
            {
                return candidate;
            }
        }

        return year;
    }

    private static bool IsWeekday(DatePoint point, int year, bool orNone) => point.Weekday is not { } weekday
        ? orNone
        : new DatePoint { Day = point.Day, Month = point.Month, Year = year }.Value(CalendarSystem.Iso) is DayValue value && (int)value.Date.DayOfWeek == weekday;

    // A year that is told later in the sentence, within so many tokens.
    private static LocalDate? Ahead(DatePlace at, int within)
    {
        var (mentions, reach) = (at.Document.Mentions, at.End);
        for (var i = at.Mention + 1; i < mentions.Count && i <= at.Mention + MostAhead; i++)
        {
            var token = at.Document.Text.IndexAt(mentions[i].Span.Start);
            if (token >= at.Sentence.EndToken || token - reach > within || (within != int.MaxValue && HasWord(at.Document.Text, reach, token)))
            {
                return null;
            }

            if (mentions[i] is not DateMention next)
            {
                continue;
            }

            if (next.Temporal is { Earliest: { } day } value && (value is DayValue or MonthValue or SetValue || (within == int.MaxValue && value is YearValue)))
            {
                return value is YearValue ? new LocalDate(day.Year, 12, 1) : day;
            }

            // 4 March, 13 March and 25 September 1964: each hands the year on.
            reach = next.Temporal is UnresolvedValue { Expression: YearMissing } ? at.Document.Text.IndexAt(next.Span.End - 1) + 1 : reach;
        }

        return null;
    }

    // A word that is more than an article or a preposition tells of something else: "dated Nov. 15 and matures in August 2019".
    private static bool HasWord(TokenizedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i].Kind == TokenKind.Word && text[i].Length > SmallWord)
            {
                return true;
            }
        }

        return false;
    }

    private static int Before(LocalDate next, int month) => month - next.Month >= 8 ? next.Year - 1 : next.Year;
}
