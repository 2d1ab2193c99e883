using NodaTime;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Grammar;

namespace ScoExtract.Dates.Discourse;

/// <summary>What the dates read so far say about when the text is at. One document, one thread.</summary>
/// <param name="documentDate">The document's date.</param>
/// <param name="isNarrative">Whether the text tells of other times than its own: history rather than news.</param>
/// <param name="isOver">Whether it was written when what it tells was over.</param>
/// <param name="isReport">Whether it is a report, of which each paragraph tells its own story.</param>
internal sealed class Story(LocalDate? documentDate, bool isNarrative, bool isReport, bool isOver)
{
    // Months after a date within which a report goes on.
    private const int SoonAfter = 4;

    // Months back of which a report speaks as of its own days.
    private const int Recent = 1;

    /// <summary>What it has told.</summary>
    public StoryMemory Told { get; } = new(documentDate, isNarrative);

    /// <summary>The document's date.</summary>
    public LocalDate? DocumentDate { get; } = documentDate;

    /// <summary>The month of which the text is, where it is of a month: that of all days told without one.</summary>
    public YearMonth? OwnMonth { get; init; }

    /// <summary>Whether the text tells of other times than its own.</summary>
    public bool IsNarrative { get; } = isNarrative;

    /// <summary>Whether it is a report, of which each paragraph tells its own story.</summary>
    public bool IsReport => isReport;

    /// <summary>Whether it is known when the text is at, so that what began earlier and lasts does not take it there.</summary>
    public bool IsUnderWay => Told.Main is not null || DocumentDate is not null;

    /// <summary>Whether it has told of any date.</summary>
    public bool HasBegun => Told.HasAny;

    /// <summary>Whether a date lies before the one that the paragraph has told last.</summary>
    public bool IsBehind(TemporalValue? value) => Told.Main is { } main && main.Paragraph == Told.Paragraph && value?.Earliest < main.Value.Earliest;

    /// <summary>Whether it is a year after the one that the text tells of, or writes in, so that a plan for it does not take the story there.</summary>
    public bool IsAhead(TemporalValue? value) => value is not null && StoryAnchor.IsYears(value) && value.Earliest?.Year > (Told.Main?.Year ?? DocumentDate?.Year);

    /// <summary>Whether it is a day of the future that news only announce, so that what they tell next is not of then.</summary>
    public bool IsAnnounced(TemporalValue? value) => !IsNarrative && value?.Earliest > DocumentDate;

    /// <summary>Whether it is a day of the past for news that tell of their own days, and go on with these after it.</summary>
    public bool IsOver(TemporalValue? value) => !IsNarrative && value?.Earliest < DocumentDate && Math.Abs((Told.Main?.Year ?? DocumentDate.Value.Year) - DocumentDate.Value.Year) <= 1;

    /// <summary>The year of a month or day that is told without one.</summary>
    public (int? Year, DateBasis Basis) YearFor(int month, int? day, DateCues cues)
    {
        if (IsBeforeGoal(month, cues))
        {
            // "an armistice until October. On April 9": October has not come.
            Told.LeaveGoal();
        }

        if (Told.InSentence() is { } beside)
        {
            if (DocumentDate is { } own && !IsNarrative && IsOfOwnDays(own, beside, month, day, cues))
            {
                return (NearestDate.Year(own, month, day, cues.Tense, cues.Close, cues.Near, cues.Opens && isOver), DateBasis.DocumentDate);
            }

            return (beside.Following(month, cues with { To = cues.To && beside.Sentence == Told.Sentence }), DateBasis.Sentence);
        }

        if (!IsNarrative && cues.Tense != Tense.Past && DocumentDate is { } writing && Told.AnnouncedBeside(writing) is { } plan && plan.Value.Earliest!.Value.Month <= month)
        {
            // "a draft by 1 March, talks in the second quarter and a vote before 31 July": the plan goes on.
            return (plan.Year, plan.Basis);
        }

        var untold = cues with { To = false };
        if (DocumentDate is { } today && !IsElsewhere(today, month, cues))
        {
            return (NearestDate.Year(today, month, day, cues.Tense, cues.Close, cues.Near, cues.Opens && isOver), DateBasis.DocumentDate);
        }

        return Told.Known is { } anchor ? (anchor.Following(month, untold), DateBasis.Discourse) : (null, DateBasis.Explicit);
    }

    // What stands beside a date of other years is of the days of news all the same: where the verbs tell of the other side of the day of writing
    // ("is to leave on 22 January 2026 under an order signed on 20 January"), or it would take the story back to what has just been.
    private bool IsOfOwnDays(LocalDate own, StoryAnchor beside, int month, int? day, DateCues cues)
    {
        if (beside.Year == own.Year || beside.End == Told.BesideEnd)
        {
            return false;
        }

        if (beside.Value.Earliest > own)
        {
            return cues.Tense == Tense.Past || Told.IsApart;
        }

        var told = (beside.Value.Latest ?? beside.Value.Earliest)!.Value;
        return cues.Tense == Tense.Future
            || (day is not null && beside.Value is MonthValue && told.Month == month)
            || (!beside.IsCoarse && month < told.Month && !cues.Earlier && HasJustBeen(own, month));
    }

    private bool IsOtherMonth(LocalDate told) => DocumentDate is { } own && told.ToYearMonth() != own.ToYearMonth();

    private bool IsBeforeGoal(int month, DateCues cues) =>
        Told.BeforeGoal is { } before && Told.Main is { } goal && goal.Value.Earliest is { } end
        && new LocalDate(before.Following(month, cues), month, 1) is var date && date.ToYearMonth() >= before.Value.Earliest!.Value.ToYearMonth() && date.ToYearMonth() < end.ToYearMonth();

    /// <summary>The month of a day that is told without one, or the day of a weekday: what they follow in the story; null where only the document's date can tell.</summary>
    /// <param name="isDayOfMonth">Whether it is a day of the month, which follows the day told just before also in news; a weekday is that of their own days.</param>
    public (LocalDate? From, bool IsDay, DateBasis Basis) DayBefore(bool isDayOfMonth)
    {
        // "on 19 May it deposited its instrument and on the 22nd it became a member", told in July.
        var anchor = Told.InSentence() ?? (IsNarrative || (isDayOfMonth && Told.Main is { Basis: DateBasis.DocumentDate, Value: DayValue told } beside && beside.Sentence == Told.Sentence && IsOtherMonth(told.Date)) ? Told.Main : null);
        if (anchor is not { } known || (!IsNarrative && Math.Abs(known.Year - DocumentDate!.Value.Year) > 1) || Last(known.Value) is not (DayValue or MonthValue) || Last(known.Value) is not { Earliest: { } from })
        {
            return (null, false, DateBasis.Explicit);
        }

        return (from, Last(known.Value) is DayValue, known.Sentence == Told.Sentence ? DateBasis.Sentence : DateBasis.Discourse);
    }

    /// <summary>What a relative date counts from.</summary>
    /// <param name="origin">What its words point to.</param>
    /// <param name="unit">The unit that is counted.</param>
    /// <param name="forward">Whether it counts forward: from the end of what it counts from.</param>
    public (TemporalValue? Value, DateBasis Basis) From(DateOrigin origin, DateUnit unit, bool forward)
    {
        var document = (DocumentDate is { } date ? new DayValue(date) : (TemporalValue?)null, DateBasis.DocumentDate);
        var story = origin is DateOrigin.Story or DateOrigin.NearStory || (origin == DateOrigin.Text && IsNarrative) || (DocumentDate is null && forward);
        if (!story || Told.Latest(unit, forward) is not { } anchor)
        {
            return document;
        }

        var value = anchor.Value switch
        {
            IntervalValue interval => forward ? interval.End ?? interval.Start : interval.Start ?? interval.End,
            SetValue set => set.Members[^1],
            WeekValue week => new DayValue(week.Monday),
            var other => other,
        };
        return (value, anchor.Sentence == Told.Sentence ? DateBasis.Sentence : DateBasis.Discourse);
    }

    // News speak of their own year, unless the sentence before tells when it was: in its first words, or not long before.
    private bool IsElsewhere(LocalDate today, int month, DateCues cues)
    {
        if (Told.Main is not { } main || IsNarrative)
        {
            return Told.Main is not null;
        }

        if (Told.Heading is { } heading && heading.Token == main.Token)
        {
            return true;
        }

        if ((cues.Tense == Tense.Past && main.Year > today.Year) || (cues.Tense == Tense.Future && main.Year < today.Year && main.Sentence != Told.Sentence))
        {
            // What the verbs tell of was, or will be, on the other side of the day of writing.
            return false;
        }

        if (isReport && main.Paragraph == Told.Paragraph && main.Basis != DateBasis.DocumentDate)
        {
            return main.Year != today.Year && ((main.Sentence == Told.Sentence && (!main.IsCoarse || main.IsFrame)) || !HasJustBeen(today, month));
        }

        var ahead = month - (main.Value.Latest ?? main.Value.Earliest)!.Value.Month;
        return main.Basis != DateBasis.DocumentDate && main.Paragraph == Told.Paragraph && main.Sentence >= Told.Sentence - 1 && main.Year != today.Year
            && (main.IsCoarse ? main.IsFrame : ahead >= 0 && (ahead <= SoonAfter || main.IsFrame));
    }

    // A report of these weeks tells of them without their year, whatever year it told of a sentence before.
    private static bool HasJustBeen(LocalDate today, int month) => (today.Month - month + 12) % 12 <= Recent;

    private static TemporalValue? Last(TemporalValue value) => value switch
    {
        IntervalValue interval => interval.End,
        SetValue set => set.Members[^1],
        _ => value,
    };
}
