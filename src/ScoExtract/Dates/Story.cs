using NodaTime;

namespace ScoExtract.Dates;

/// <summary>What the dates read so far say about when the text is at. One document, one thread.</summary>
internal sealed class Story(LocalDate? documentDate)
{
    private TemporalValue? _last;
    private int _lastSentence = -1;
    private int _lastParagraph = -1;
    private int _sentence;
    private int _paragraph;

    /// <summary>The document's date.</summary>
    public LocalDate? DocumentDate { get; } = documentDate;

    /// <summary>Goes on to the sentence that the next mention stands in.</summary>
    public void Enter(int sentence, int paragraph) => (_sentence, _paragraph) = (sentence, paragraph);

    /// <summary>Takes note of a resolved date.</summary>
    public void Tell(TemporalValue? value)
    {
        if (value?.Earliest is not null && value is not (CenturyValue or DecadeValue))
        {
            (_last, _lastSentence, _lastParagraph) = (value, _sentence, _paragraph);
        }
    }

    /// <summary>The year of a month or day that is told without one.</summary>
    public (int? Year, DateBasis Basis) YearFor(int month, int? day)
    {
        var last = _last is IntervalValue interval ? interval.Start : _last;
        if (_lastSentence == _sentence && last is not null)
        {
            return (Following(last, month), DateBasis.Sentence);
        }

        // In news the document's date counts, unless the paragraph tells of another year.
        var elsewhere = last is not null && _lastParagraph == _paragraph && DocumentDate is { } date && last.Earliest!.Value.Year != date.Year;
        if (DocumentDate is { } today && !elsewhere)
        {
            return (Nearest(today, month, day), DateBasis.DocumentDate);
        }

        return last is null ? (null, DateBasis.Explicit) : (Following(last, month), DateBasis.Discourse);
    }

    /// <summary>What a relative date counts from.</summary>
    /// <param name="fromStory">Whether its words point to the story (<c>two years later</c>) rather than to the day of writing (<c>last year</c>).</param>
    public (TemporalValue? Value, DateBasis Basis) From(bool fromStory)
    {
        var story = (_last is IntervalValue interval ? interval.End : _last, _lastSentence == _sentence ? DateBasis.Sentence : DateBasis.Discourse);
        var document = (DocumentDate is { } date ? new DayValue(date) : null, DateBasis.DocumentDate);
        return fromStory && story.Item1 is not null || document.Item1 is null ? story : document;
    }

    // A story goes forward: January after November is of the next year.
    private static int Following(TemporalValue last, int month)
    {
        var from = last.Earliest!.Value;
        var known = last is DayValue or MonthValue;
        return known && from.Month - month >= 9 ? from.Year + 1 : from.Year;
    }

    private static int Nearest(LocalDate today, int month, int? day)
    {
        var months = ((today.Year * 12) + today.Month) - ((today.Year * 12) + month);
        _ = day;
        return months > 6 ? today.Year + 1 : months < -6 ? today.Year - 1 : today.Year;
    }
}
