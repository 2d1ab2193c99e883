using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Values;
using ScoExtract.Text;

namespace ScoExtract.Dates.Mastheads;

/// <summary>Finds the day on which a report was written where its dateline leaves the year out and nothing else tells it: the weekday told beside it falls on that day in one of the years that the report speaks of, or the same month is told with its year.</summary>
/// <remarks><c>LONDON, Nov 2 (Reuters) - ... fell on Thursday</c>, in a text whose last date is of March 2022, is of 2023.</remarks>
internal static class WeekdayYear
{
    // The weekday of what is reported stands in the first sentence or two.
    private const int MostTokens = 60;

    // A report tells of days so near its own.
    private const int DaysNear = 7;

    private const int MostAhead = 3;
    private const int Round = 5;

    // The years of news agencies.
    private const int First = 1850;
    private const int Last = 2100;

    // A report tells of what has been, up to its own year or the one before; where the text tells only of long ago, nothing says how long.
    private static ReadOnlySpan<int> Years => [0, 1];

    // A bare year may be that of a plan, for the year to come.
    private static ReadOnlySpan<int> YearsOfPlan => [0, 1, -1];

    // The years told last may all be of plans.
    private static ReadOnlySpan<int> YearsBeforePlan => [-1, -2];

    /// <summary>The day; null when nothing tells it.</summary>
    public static LocalDate? Find(DocumentContext document)
    {
        var mentions = document.Mentions;
        for (var i = 0; i < mentions.Count && document.Text.IndexAt(mentions[i].Span.Start) <= Dateline.MostTokens; i++)
        {
            if (mentions[i] is DateMention mention && Dateline.Day(document, mention) is var (month, day))
            {
                var weekday = Weekday(document, i, mention);
                var told = weekday is null ? null : LastTold(mentions);
                return told is var (year, isBare) && InYears(month, day, weekday!.Value, year, isBare ? YearsOfPlan : Years) is { } date ? date
                    : OfMonth(mentions, month, day) is not { } ofMonth || weekday is not { } named || ofMonth.DayOfWeek == named ? OfMonth(mentions, month, day)
                    : told is { } last ? InYears(month, day, named, last.Year, YearsBeforePlan) : null;
            }
        }

        return null;
    }

    private static LocalDate? InYears(int month, int day, IsoDayOfWeek weekday, int told, ReadOnlySpan<int> around)
    {
        foreach (var years in around)
        {
            if (new DatePoint { Day = day, Month = month, Year = told + years }.Value(CalendarSystem.Iso) is DayValue { Date: var date } && date.DayOfWeek == weekday)
            {
                return date;
            }
        }

        return null;
    }

    // "News » March 2018", "from 15 to 19 October 2023": the month of the dateline is told with its year.
    private static LocalDate? OfMonth(IList<Mention> mentions, int month, int day)
    {
        foreach (var mention in mentions)
        {
            if (mention is DateMention { Temporal: MonthValue or DayValue or IntervalValue { Start: DayValue or MonthValue } } told && told.Temporal.Earliest is { } start && start.Month == month)
            {
                return day <= start.Calendar.GetDaysInMonth(start.Year, month) && told.Temporal.Latest is { } end && end.ToYearMonth() == start.ToYearMonth() && Near(start, end, day, told.Temporal) ? new LocalDate(start.Year, month, day) : null;
            }
        }

        return null;
    }

    private static bool Near(LocalDate start, LocalDate end, int day, TemporalValue told) =>
        told is MonthValue || (day >= start.Day - DaysNear && day <= end.Day + DaysNear);

    // The dateline's own weekday, or the first one told behind it.
    private static IsoDayOfWeek? Weekday(DocumentContext document, int dateline, DateMention mention)
    {
        var (text, mentions) = (document.Text, document.Mentions);
        var end = text.IndexAt(mention.Span.End - 1) + MostTokens;
        for (var i = dateline; i < mentions.Count && text.IndexAt(mentions[i].Span.Start) <= end; i++)
        {
            switch (mentions[i])
            {
                case DateMention { Temporal: UnresolvedValue { Expression: YearlessExpression { Points: [{ Weekday: { } weekday } point] } } } when i == dateline || (point.Month is null && point.Day is null):
                    return (IsoDayOfWeek)weekday;
                // "this Friday"
                case DateMention { Temporal: UnresolvedValue { Expression: ShiftExpression { Weekday: { } weekday, Amount: 0, Month: null } } }:
                    return (IsoDayOfWeek)weekday;
            }
        }

        return null;
    }

    // The year of the latest date that is told in full, and whether it is nothing but a year, after others; a round year far ahead of all others is the goal of a plan.
    private static (int Year, bool IsBare)? LastTold(IList<Mention> mentions)
    {
        var (last, before) = ((TemporalValue?)null, (int?)null);
        foreach (var mention in mentions)
        {
            if (mention is DateMention { Temporal: DayValue or MonthValue or YearValue } date && Year(date.Temporal) is >= First and <= Last)
            {
                var (year, latest) = (Year(date.Temporal), last is null ? (int?)null : Year(last));
                (last, before) = latest is null || year > latest ? (date.Temporal, latest) : (last, year < latest && !(before > year) ? year : before);
            }
        }

        return last is null ? null : last is YearValue && Year(last) % Round == 0 && Year(last) - before > MostAhead ? (before!.Value, false) : (Year(last), last is YearValue && before is not null);
    }

    private static int Year(TemporalValue value) => value.Latest!.Value.Year;
}
