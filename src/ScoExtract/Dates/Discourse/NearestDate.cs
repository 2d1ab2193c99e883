using NodaTime;
using ScoExtract.Dates.Cues;

namespace ScoExtract.Dates.Discourse;

/// <summary>Which of the dates that fit the words a document of a given day means.</summary>
internal static class NearestDate
{
    // A month that far off is not the nearest one by chance.
    private const int Clearly = 2;

    // Of a day so many months back the next one is meant where something is to come.
    private const int LongAgo = 4;

    // Days that a story goes back to tell of another place.
    private const int DaysBack = 7;

    // Months that a few words look back.
    private const int JustBeen = 3;

    /// <summary>The year of a month, or of a day of it: the nearest one, unless the verbs tell of one before or after.</summary>
    /// <param name="today">The document's day.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day; null when only the month is told.</param>
    /// <param name="tense">What the verbs tell.</param>
    /// <param name="isClose">Whether the verb stands right before the date.</param>
    /// <param name="isNear">Whether it stands a few words before it.</param>
    /// <param name="opens">Whether it stands behind it, in a text written when all was over.</param>
    public static int Year(LocalDate today, int month, int? day, Tense tense, bool isClose, bool isNear, bool opens)
    {
        var ahead = month - today.Month;
        var year = ahead > 6 ? today.Year - 1 : ahead < -6 ? today.Year + 1 : today.Year;
        ahead += 12 * (year - today.Year);

        // Days of nearly a year ago are told with their year: only for months the verbs outweigh nearness.
        return tense switch
        {
            Tense.Past when ahead >= Clearly && (day is null || isClose || (isNear && ahead > Clearly) || (opens && ahead >= LongAgo)) => year - 1,
            Tense.Future when ahead <= (day is null || ((isClose || isNear) && ahead > -LongAgo) ? -Clearly : -LongAgo) => year + 1,
            Tense.Past or Tense.Unknown when ahead == 6 => year - 1,
            _ => year,
        };
    }

    /// <summary>The year of a month or day that a few words speak of: the one to come, unless they tell otherwise or it has just been.</summary>
    /// <param name="today">The day of the words.</param>
    /// <param name="month">The month.</param>
    /// <param name="day">The day; null when only the month is told.</param>
    /// <param name="tense">What the verbs tell.</param>
    public static int YearToCome(LocalDate today, int month, int? day, Tense tense)
    {
        if (tense == Tense.Past)
        {
            return Year(today, month, day, tense, isClose: false, isNear: false, opens: false);
        }

        var over = today.Month - month;
        var isOver = over > 0 || (over == 0 && day < today.Day);
        return tense == Tense.Future ? (isOver ? today.Year + 1 : today.Year)
            : over > JustBeen ? today.Year + 1
            : over + 12 <= JustBeen ? today.Year - 1
            : today.Year;
    }

    /// <summary>The day of a weekday.</summary>
    /// <param name="today">The document's day.</param>
    /// <param name="weekday">The weekday.</param>
    /// <param name="tense">What the verbs tell; past where nothing does.</param>
    public static LocalDate Weekday(LocalDate today, IsoDayOfWeek weekday, Tense tense) =>
        today.DayOfWeek == weekday ? today : tense == Tense.Future ? today.Next(weekday) : today.Previous(weekday);

    /// <summary>The month of a day of the month; null when there is none near in which it is of that weekday.</summary>
    /// <param name="today">The document's day.</param>
    /// <param name="day">The day of the month.</param>
    /// <param name="weekday">The weekday, where told.</param>
    /// <param name="tense">What the verbs tell.</param>
    public static YearMonth? Month(LocalDate today, int day, IsoDayOfWeek? weekday, Tense tense)
    {
        var (best, distance) = ((YearMonth?)null, int.MaxValue);
        for (var months = -3; months <= 3; months++)
        {
            var month = today.PlusMonths(months).ToYearMonth();
            if (day > month.Calendar.GetDaysInMonth(month.Year, month.Month))
            {
                continue;
            }

            var candidate = new LocalDate(month.Year, month.Month, day);
            var days = Period.DaysBetween(today, candidate);
            var against = (tense == Tense.Past && days > 0) || (tense == Tense.Future && days < 0);
            var fit = Math.Abs(days) + (against ? 45 : 0) + (weekday is { } w && candidate.DayOfWeek != w ? 400 : 0);
            if (fit < distance)
            {
                (best, distance) = (month, fit);
            }
        }

        return best;
    }

    /// <summary>The month of a day that a story tells after another one: a story goes forward, or back by some days.</summary>
    /// <param name="from">The last day or month of the story.</param>
    /// <param name="fromIsDay">Whether it is a day.</param>
    /// <param name="day">The day of the month told.</param>
    public static YearMonth MonthAfter(LocalDate from, bool fromIsDay, int day) =>
        (fromIsDay && day < from.Day - DaysBack ? from.PlusMonths(1) : from).ToYearMonth();
}
