using NodaTime;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Grammar;
using ScoExtract.Dates.Values;
using ScoExtract.Text;

namespace ScoExtract.Dates.Discourse;

/// <summary>Finds what a date that is counted from another one counts from, and so the date.</summary>
internal static class CountedDate
{
    // A conjunction and a preposition may stand before what opens a sentence or a clause.
    private const int FewWords = 2;

    /// <summary>The date and what told where to count from; what the words alone tell where nothing does.</summary>
    /// <param name="shift">What the words say.</param>
    /// <param name="story">What was told before.</param>
    /// <param name="at">Where it stands.</param>
    /// <param name="tense">What the verbs beside it tell.</param>
    /// <param name="countsFrom">Whether the words behind it tell what it counts from: <c>a year after the talks</c>.</param>
    public static (TemporalValue? Value, DateBasis Basis) Resolve(ShiftExpression shift, Story story, DatePlace at, Tense tense, bool countsFrom)
    {
        // Beside the date itself "three years later" tells how long it was, but where it opens a clause.
        var isLength = shift is { Length: not null, Origin: DateOrigin.Story };
        if (ToldNext(shift, story, at) is { } next)
        {
            return isLength && !OpensClause(at) ? (shift.Unanchored, DateBasis.Explicit) : next;
        }

        if (InApposition(shift, at, countsFrom) is { } same)
        {
            return isLength ? (shift.Unanchored, DateBasis.Explicit) : same;
        }

        // "after twelve years", before anything is told: how long it was. Only a request counts from its own day.
        if (shift is { Counted: true, Amount: > 0, Origin: DateOrigin.Story } && !story.HasBegun && !at.IsUtterance)
        {
            return (shift.Unanchored, DateBasis.Explicit);
        }

        var (from, basis) = story.From(shift.Origin, shift.Unit, shift.Forward);
        var value = from is null ? null : ShiftedDate.Find(shift, from);
        if (!story.IsNarrative && story.DocumentDate is { } today && (value is null || (tense == Tense.Future && shift is { Amount: > 0, Counted: false } && value.Latest < today)))
        {
            // "the day before" after a year, and what is to come and would be over: of the day of writing.
            (value, basis) = (ShiftedDate.Find(shift, new DayValue(today)), DateBasis.DocumentDate);
        }

        return value is null ? (shift.Unanchored, DateBasis.Explicit) : (OfTense(value, shift, story, tense) with { Modifier = shift.Modifier }, basis);
    }

    // "this Sunday", told on Monday: yesterday where it was, in six days where it will be.
    private static TemporalValue OfTense(TemporalValue value, ShiftExpression shift, Story story, Tense tense) =>
        shift is not { Weekday: not null, Month: null, Amount: 0, Unit: not DateUnit.Week } || value is not DayValue day || story.DocumentDate is not { } today ? value
        : tense == Tense.Past && day.Date > today ? day with { Date = day.Date.PlusWeeks(-1) }
        : tense == Tense.Future && day.Date < today ? day with { Date = day.Date.PlusWeeks(1) }
        : day;

    // "the following year, 1911", "two years later, in 1869", "yesterday, 2 January": the date told right behind says which one it is.
    private static (TemporalValue? Value, DateBasis Basis)? ToldNext(ShiftExpression shift, Story story, DatePlace at)
    {
        if (!shift.IsUnitAlone || at.Beside is not { } next)
        {
            return null;
        }

        var told = next.Temporal;
        if (shift.Unit != DateUnit.Year && told is UnresolvedValue { Expression: YearlessExpression { TellingMonth: { } month, TellingDay: { } day } yearless })
        {
            var year = CountedYear(shift, story, month) ?? (story.DocumentDate is { } today ? NearestDate.Year(today, month, day, Tense.Unknown, isClose: false, isNear: false, opens: false) : null);
            told = year is { } known ? yearless.InYear(known) : told;
        }

        return (shift.Unit, told) switch
        {
            (DateUnit.Year, YearValue or MonthValue or DayValue) => (new YearValue(told.Earliest!.Value.Year), DateBasis.Sentence),
            (DateUnit.Month, MonthValue or DayValue) => (new MonthValue(told.Earliest!.Value.ToYearMonth()), DateBasis.Sentence),
            (DateUnit.Day, DayValue) => (told, DateBasis.Sentence),
            _ => null,
        };
    }

    // "two months later, on 21 November": the year that counting gives, where it gives that month.
    private static int? CountedYear(ShiftExpression shift, Story story, int month) =>
        shift.Origin == DateOrigin.Story && story.From(shift.Origin, shift.Unit, shift.Forward).Value is { } from
        && ShiftedDate.Find(shift, from) is (DayValue or MonthValue) and { Earliest: { } counted } && counted.Month == month ? counted.Year : null;

    // "in May 1984, seven years later,": both tell the same, counted from something before. "Founded in 1967, two years later it": the first date of all is what the second counts from.
    private static (TemporalValue? Value, DateBasis Basis)? InApposition(ShiftExpression shift, DatePlace at, bool countsFrom)
    {
        var text = at.Document.Text;
        if (!shift.Counted || shift.Origin != DateOrigin.Story || at.Mention == 0 || at.First < 2 || !text[at.First - 1].Is(',')
            || at.Document.Mentions[at.Mention - 1] is not DateMention { Temporal: { Earliest: { } day } value } before || before.Span.End != text[at.First - 2].End
            || !(EndsPhrase(text, at.End) || countsFrom || IsAnyBefore(at.Document.Mentions, at.Mention - 1)))
        {
            return null;
        }

        return (shift.Unit, value) switch
        {
            (DateUnit.Year or DateUnit.Decade or DateUnit.Century, DayValue or MonthValue or YearValue) => (new YearValue(day.Year), DateBasis.Sentence),
            (DateUnit.Month, DayValue) => (new MonthValue(new YearMonth(day.Year, day.Month)), DateBasis.Sentence),
            (DateUnit.Day or DateUnit.Week, DayValue) => (value, DateBasis.Sentence),
            _ => null,
        };
    }

    // "Two months later, on 17 June", "and, a month later, on 10 April", "Latvia two years later, in 1995": behind a name that has no verb.
    private static bool OpensClause(DatePlace at)
    {
        var text = at.Document.Text;
        return at.First - DateCueReader.Opening(text, at.Sentence) <= FewWords || text[at.First - 1].Is(',') || (text[at.First - 1].Flags & TokenFlags.Capitalized) != 0 || (text[at.First - 1].Kind == TokenKind.Word && text[at.First - 2].Is(','));
    }

    private static bool EndsPhrase(TokenizedText text, int end) => end >= text.Count || text[end].Kind == TokenKind.Punctuation;

    private static bool IsAnyBefore(IList<Mention> mentions, int mention)
    {
        while (mention > 0 && mentions[mention - 1] is not DateMention)
        {
            mention--;
        }

        return mention > 0;
    }
}
