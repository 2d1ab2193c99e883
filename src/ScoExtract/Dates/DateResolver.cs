using NodaTime;
using ScoExtract.Components;

namespace ScoExtract.Dates;

/// <summary>Completes the dates whose words do not say everything: the year from the sentence, the story or the document's date, relative dates from what they count from. Safe to share between threads.</summary>
internal sealed class DateResolver : IPipelineComponent
{
    /// <inheritdoc/>
    public string Name => "date-resolver";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        document.DocumentDate ??= Masthead.Find(document);
        var story = new Story(document.DocumentDate);
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            if (document.Mentions[i] is not DateMention mention)
            {
                continue;
            }

            var sentence = document.SentenceAt(document.Text.IndexAt(mention.Span.Start));
            story.Enter(sentence, document.Sentences[sentence].Paragraph);
            if (mention.Temporal is UnresolvedValue unresolved)
            {
                var (value, basis) = Resolve(unresolved.Expression, story);
                document.Mentions[i] = mention = mention with { Temporal = value, Basis = basis, IsImpossible = value is null };
            }

            story.Tell(mention.Temporal);
        }
    }

    private static (TemporalValue? Value, DateBasis Basis) Resolve(DateExpression expression, Story story) => expression switch
    {
        YearlessExpression yearless => Yearless(yearless, story),
        YearlessSeason season => Season(season, story),
        ShiftExpression shift => Shift(shift, story),
        _ => (expression.Unanchored, DateBasis.Explicit),
    };

    private static (TemporalValue? Value, DateBasis Basis) Yearless(YearlessExpression expression, Story story)
    {
        if (expression.Unanchored is not { } unanchored)
        {
            return (null, DateBasis.Explicit);
        }

        var first = expression.Points[0];
        if (first.Month is not { } month)
        {
            return first.Weekday is { } weekday && story.DocumentDate is { } day
                ? (new DayValue(Before(day, (IsoDayOfWeek)weekday)), DateBasis.DocumentDate)
                : (unanchored, DateBasis.Explicit);
        }

        var (year, basis) = story.YearFor(month, first.Day);
        return year is { } known ? (expression.InYear(known), basis) : (unanchored, DateBasis.Explicit);
    }

    private static (TemporalValue? Value, DateBasis Basis) Season(YearlessSeason expression, Story story)
    {
        var (year, basis) = story.YearFor((((int)expression.Season - 21) * 3) + 3, null);
        return (new SeasonValue(year, expression.Season) { Modifier = expression.Modifier }, basis);
    }

    private static (TemporalValue? Value, DateBasis Basis) Shift(ShiftExpression shift, Story story)
    {
        var (from, basis) = story.From(shift.FromStory);
        return from is not null && ShiftedDate.Find(shift, from) is { } value
            ? (value with { Modifier = shift.Modifier }, basis)
            : (shift.Unanchored, DateBasis.Explicit);
    }

    private static LocalDate Before(LocalDate day, IsoDayOfWeek weekday) => day.DayOfWeek == weekday ? day : day.Previous(weekday);
}
