using NodaTime;
using ScoExtract.Components;

namespace ScoExtract.Dates;

/// <summary>Completes the dates whose words do not say everything: the year from the sentence, the story or the document's date, relative dates from what they count from. Safe to share between threads.</summary>
internal sealed class DateResolver : IPipelineComponent
{
    // A text of so few tokens is a request or a question rather than a report.
    private const int LongestUtterance = 20;

    /// <inheritdoc/>
    public string Name => "date-resolver";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        document.DocumentDate ??= Masthead.Find(document);
        var story = new Story(document.DocumentDate);
        var sentence = 0;
        for (var i = 0; i < document.Mentions.Count; i++)
        {
            if (document.Mentions[i] is not DateMention mention)
            {
                continue;
            }

            // Mentions and sentences are both in text order.
            while (document.Text[document.Sentences[sentence].EndToken - 1].End <= mention.Span.Start)
            {
                sentence++;
            }

            story.Enter(sentence, document.Sentences[sentence].Paragraph);
            if (mention.Temporal is UnresolvedValue unresolved)
            {
                var (value, basis) = Resolve(unresolved.Expression, story, document.Text.Count <= LongestUtterance);
                document.Mentions[i] = mention = mention with { Temporal = value, Basis = basis, IsImpossible = value is null };
            }

            story.Tell(mention.Temporal);
        }
    }

    private static (TemporalValue? Value, DateBasis Basis) Resolve(DateExpression expression, Story story, bool isUtterance) => expression switch
    {
        YearlessExpression yearless => Yearless(yearless, story, isUtterance),
        YearlessSeason season => Season(season, story),
        ShiftExpression shift => Shift(shift, story),
        _ => (expression.Unanchored, DateBasis.Explicit),
    };

    private static (TemporalValue? Value, DateBasis Basis) Yearless(YearlessExpression expression, Story story, bool isUtterance)
    {
        if (expression.Unanchored is not { } unanchored)
        {
            return (null, DateBasis.Explicit);
        }

        var first = expression.Points[0];
        if (first.Month is not { } month)
        {
            return first.Weekday is { } weekday && story.DocumentDate is { } day
                ? (new DayValue(Near(day, (IsoDayOfWeek)weekday, isUtterance)), DateBasis.DocumentDate)
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

    // News tell of the Friday that was, a request asks for the Friday to come.
    private static LocalDate Near(LocalDate day, IsoDayOfWeek weekday, bool isUtterance) =>
        day.DayOfWeek == weekday ? day : isUtterance ? day.Next(weekday) : day.Previous(weekday);
}
