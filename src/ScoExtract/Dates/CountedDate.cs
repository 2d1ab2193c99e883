using NodaTime;

namespace ScoExtract.Dates;

/// <summary>Finds what a date that is counted from another one counts from, and so the date.</summary>
internal static class CountedDate
{
    /// <summary>The date and what told where to count from; what the words alone tell where nothing does.</summary>
    /// <param name="shift">What the words say.</param>
    /// <param name="story">What was told before.</param>
    /// <param name="at">Where it stands.</param>
    public static (TemporalValue? Value, DateBasis Basis) Resolve(ShiftExpression shift, Story story, DatePlace at)
    {
        if (InApposition(shift, at) is { } same)
        {
            return same;
        }

        // "after twelve years", before anything is told: how long it was. Only a request counts from its own day.
        if (shift is { Counted: true, Amount: > 0, Origin: DateOrigin.Story } && !story.HasBegun && !at.IsUtterance)
        {
            return (shift.Unanchored, DateBasis.Explicit);
        }

        var (from, basis) = story.From(shift.Origin, shift.Unit, shift.Forward);
        var value = from is null ? null : ShiftedDate.Find(shift, from);
        if (value is null && !story.IsNarrative && story.DocumentDate is { } today)
        {
            // "the day before" after a year: of the day of writing.
            (value, basis) = (ShiftedDate.Find(shift, new DayValue(today)), DateBasis.DocumentDate);
        }

        return value is null ? (shift.Unanchored, DateBasis.Explicit) : (value with { Modifier = shift.Modifier }, basis);
    }

    // "in May 1984, seven years later": both tell the same, counted from something before.
    private static (TemporalValue? Value, DateBasis Basis)? InApposition(ShiftExpression shift, DatePlace at)
    {
        var text = at.Document.Text;
        if (!shift.Counted || shift.Origin != DateOrigin.Story || at.Mention == 0 || at.First < 2 || !text[at.First - 1].Is(',')
            || at.Document.Mentions[at.Mention - 1] is not DateMention { Temporal: { Earliest: { } day } value } before || before.Span.End != text[at.First - 2].End)
        {
            return null;
        }

        return (shift.Unit, value) switch
        {
            (DateUnit.Year or DateUnit.Decade or DateUnit.Century, DayValue or MonthValue) => (new YearValue(day.Year), DateBasis.Sentence),
            (DateUnit.Month, DayValue) => (new MonthValue(new YearMonth(day.Year, day.Month)), DateBasis.Sentence),
            (DateUnit.Day or DateUnit.Week, DayValue) => (value, DateBasis.Sentence),
            _ => null,
        };
    }
}
