using NodaTime;
using ScoExtract.Dates.Cues;

namespace ScoExtract.Dates.Discourse;

/// <summary>A date that a story has told, from which it goes on.</summary>
/// <param name="Value">The date.</param>
/// <param name="Year">The year it begins in.</param>
/// <param name="Basis">Where its year is from.</param>
/// <param name="Sentence">The sentence it stands in.</param>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Token">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="IsFrame">Whether it opens its sentence.</param>
internal readonly record struct StoryAnchor(TemporalValue Value, int Year, DateBasis Basis, int Sentence, int Paragraph, int Token, int End, bool IsFrame)
{
    // Nobody goes so many months back without a word that looks back: the story has gone on.
    private const int Unsaid = 5;

    // Words of looking back are no sure sign: so many months back they tell of what is reached by then.
    private const int Long = 8;

    /// <summary>Whether it is a year, or years: nothing finer.</summary>
    public bool IsCoarse => IsYears(Value);

    /// <summary>Whether a date is a year, or years: nothing finer.</summary>
    public static bool IsYears(TemporalValue value) => value is YearValue or IntervalValue { Start: YearValue };

    /// <summary>The year of a month told after it: a story goes forward, so that January after November is of the next year.</summary>
    /// <param name="month">The month.</param>
    /// <param name="cues">What the words around it say.</param>
    public int Following(int month, DateCues cues)
    {
        var (start, end) = (Value.Earliest!.Value, (Value.Latest ?? Value.Earliest)!.Value);
        if (IsCoarse || Value is YearPartValue { Parts: < 3 })
        {
            return start.Year;
        }

        if (Value is IntervalValue or SeasonValue && IsWithin(start, end, month) is { } year)
        {
            return year;
        }

        var gap = end.Month - month;
        return gap >= (cues.Earlier ? Long : Unsaid) || ((cues.To || (cues.Until && !cues.Earlier)) && gap > 0) ? end.Year + 1
            : gap <= 1 - Long && cues.Earlier ? end.Year - 1
            : end.Year;
    }

    private static int? IsWithin(LocalDate start, LocalDate end, int month) =>
        start.Year == end.Year ? null
        : month >= start.Month ? start.Year
        : month <= end.Month ? end.Year
        : null;
}
