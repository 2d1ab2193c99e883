using NodaTime;

namespace ScoExtract.Dates;

/// <summary>What the dates read so far say about when the text is at. One document, one thread.</summary>
/// <param name="documentDate">The document's date.</param>
/// <param name="isNarrative">Whether the text tells of other times than its own: history rather than news.</param>
/// <param name="isReport">Whether it is a report, of which each paragraph tells its own story.</param>
internal sealed class Story(LocalDate? documentDate, bool isNarrative, bool isReport)
{
    // A year so far from the days told of is a remark (a book, a memorial) rather than the next chapter.
    private const int FarAway = 25;

    // Months after a date within which a report goes on.
    private const int SoonAfter = 4;

    // Months back of which a report speaks as of its own days.
    private const int Recent = 1;

    private StoryAnchor? _main;
    private StoryAnchor? _beforeGoal;
    private StoryAnchor? _aside;
    private StoryAnchor? _away;
    private int _sentence;
    private int _token;
    private int _end;
    private int _besideEnd;
    private int _paragraph;
    private bool _isFrame;

    /// <summary>The document's date.</summary>
    public LocalDate? DocumentDate { get; } = documentDate;

    /// <summary>Whether the text tells of other times than its own.</summary>
    public bool IsNarrative { get; } = isNarrative;

    /// <summary>Whether it is known when the text is at, so that what began earlier and lasts does not take it there.</summary>
    public bool IsUnderWay => _main is not null || DocumentDate is not null;

    /// <summary>Whether it has told of any date.</summary>
    public bool HasBegun => (_main ?? _aside ?? _away) is not null;

    /// <summary>Goes on to the next mention.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="besideEnd">Where the mention right beside it ends; -1 when there is none.</param>
    /// <param name="isFrame">Whether it opens its sentence.</param>
    public void Enter(int sentence, int paragraph, int token, int end, int besideEnd, bool isFrame) =>
        (_sentence, _paragraph, _token, _end, _besideEnd, _isFrame) = (sentence, paragraph, token, end, besideEnd, isFrame);

    /// <summary>Whether a date lies before the one that the paragraph has told last.</summary>
    public bool IsBehind(TemporalValue? value) => _main is { } main && main.Paragraph == _paragraph && value?.Earliest < main.Value.Earliest;

    /// <summary>Whether it is a year after the one that the text tells of, or writes in, so that a plan for it does not take the story there.</summary>
    public bool IsAhead(TemporalValue? value) => value is not null && StoryAnchor.IsYears(value) && value.Earliest?.Year > (_main?.Year ?? DocumentDate?.Year);

    /// <summary>Whether it is a day of the future that news only announce, so that what they tell next is not of then.</summary>
    public bool IsAnnounced(TemporalValue? value) => !IsNarrative && value?.Earliest > DocumentDate;

    /// <summary>Whether it is a day of the past for news that tell of their own days, and go on with these after it.</summary>
    public bool IsOver(TemporalValue? value) => !IsNarrative && value?.Earliest < DocumentDate && Math.Abs((_main?.Year ?? DocumentDate.Value.Year) - DocumentDate.Value.Year) <= 1;

    /// <summary>Takes note of a resolved date.</summary>
    /// <param name="value">The date.</param>
    /// <param name="basis">Where its year is from.</param>
    /// <param name="isAside">Whether it stands in brackets, beside the story.</param>
    /// <param name="looksAway">Whether its words tell that the story only looks there, back or ahead, and does not go on from it.</param>
    /// <param name="isGoal">Whether something lasts, or is to last, until then: the story may go on before it.</param>
    public void Tell(TemporalValue? value, DateBasis basis, bool isAside, bool looksAway, bool isGoal)
    {
        if (value?.Earliest is not { } start || value is CenturyValue or DecadeValue or IntervalValue { Start: CenturyValue or DecadeValue })
        {
            return;
        }

        var anchor = new StoryAnchor(value, start.Year, basis, _sentence, _paragraph, _token, _end, _isFrame);
        if (basis == DateBasis.DocumentDate && StoryAnchor.IsYears(value) && !IsNarrative)
        {
            // "thirty years ago" takes no news there, but for what is told right beside it: "last year, in May".
            _away = anchor;
            return;
        }

        if (looksAway || (IsNarrative && start > DocumentDate))
        {
            // No history tells of what comes after its own day.
            _away = anchor;
            return;
        }

        if (StoryAnchor.IsYears(value) && isAside && _main is not null)
        {
            return;
        }

        if (StoryAnchor.IsYears(value) && (isAside || IsFar(anchor)))
        {
            _aside = anchor;
        }
        else
        {
            (_beforeGoal, _main) = (isGoal ? _main : null, anchor);
        }
    }

    /// <summary>The year of a month or day that is told without one.</summary>
    public (int? Year, DateBasis Basis) YearFor(int month, int? day, DateCues cues)
    {
        if (IsBeforeGoal(month, cues))
        {
            // "an armistice until October. On April 9": October has not come.
            (_main, _beforeGoal) = (_beforeGoal, null);
        }

        if (InSentence() is { } beside)
        {
            return (beside.Following(month, cues with { To = cues.To && beside.Sentence == _sentence }), DateBasis.Sentence);
        }

        var untold = cues with { To = false };
        if (DocumentDate is { } today && !IsElsewhere(today, month, cues))
        {
            return (NearestDate.Year(today, month, day, cues.Tense, cues.Close, cues.Near), DateBasis.DocumentDate);
        }

        return (_main ?? _aside) is { } anchor ? (anchor.Following(month, untold), DateBasis.Discourse) : (null, DateBasis.Explicit);
    }

    private bool IsBeforeGoal(int month, DateCues cues) =>
        _beforeGoal is { } before && _main is { } goal && before.Sentence != _sentence && !before.IsCoarse && goal.Value.Earliest is { } end
        && new LocalDate(before.Following(month, cues), month, 1) is var date && date.ToYearMonth() >= before.Value.Earliest!.Value.ToYearMonth() && date.ToYearMonth() < end.ToYearMonth();

    /// <summary>The month of a day that is told without one, or the day of a weekday: what they follow in the story; null where only the document's date can tell.</summary>
    public (LocalDate? From, bool IsDay, DateBasis Basis) DayBefore()
    {
        var anchor = IsNarrative ? InSentence() ?? _main : InSentence();
        if (anchor is not { } known || (!IsNarrative && Math.Abs(known.Year - DocumentDate!.Value.Year) > 1) || Last(known.Value) is not (DayValue or MonthValue) || Last(known.Value) is not { Earliest: { } from })
        {
            return (null, false, DateBasis.Explicit);
        }

        return (from, Last(known.Value) is DayValue, known.Sentence == _sentence ? DateBasis.Sentence : DateBasis.Discourse);
    }

    /// <summary>What a relative date counts from.</summary>
    /// <param name="origin">What its words point to.</param>
    /// <param name="unit">The unit that is counted.</param>
    /// <param name="forward">Whether it counts forward: from the end of what it counts from.</param>
    public (TemporalValue? Value, DateBasis Basis) From(DateOrigin origin, DateUnit unit, bool forward)
    {
        var document = (DocumentDate is { } date ? new DayValue(date) : (TemporalValue?)null, DateBasis.DocumentDate);
        var story = origin is DateOrigin.Story or DateOrigin.NearStory || (origin == DateOrigin.Text && IsNarrative) || (DocumentDate is null && forward);
        if (!story || Latest(unit) is not { } anchor)
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
        return (value, anchor.Sentence == _sentence ? DateBasis.Sentence : DateBasis.Discourse);
    }

    // News speak of their own year, unless the sentence before tells when it was: in its first words, or not long before.
    private bool IsElsewhere(LocalDate today, int month, DateCues cues)
    {
        if (_main is not { } main || IsNarrative)
        {
            return _main is not null;
        }

        if ((cues.Tense == Tense.Past && main.Year > today.Year) || (cues.Tense == Tense.Future && main.Year < today.Year && main.Sentence != _sentence))
        {
            // What the verbs tell of was, or will be, on the other side of the day of writing.
            return false;
        }

        if (isReport && main.Paragraph == _paragraph && main.Basis != DateBasis.DocumentDate)
        {
            return main.Year != today.Year && (main.Sentence == _sentence || !HasJustBeen(today, month));
        }

        var ahead = month - (main.Value.Latest ?? main.Value.Earliest)!.Value.Month;
        return main.Basis != DateBasis.DocumentDate && main.Paragraph == _paragraph && main.Sentence >= _sentence - 1 && main.Year != today.Year
            && (main.IsCoarse ? main.IsFrame : ahead >= 0 && (ahead <= SoonAfter || main.IsFrame));
    }

    // A report of these weeks tells of them without their year, whatever year it told of a sentence before.
    private static bool HasJustBeen(LocalDate today, int month) => (today.Month - month + 12) % 12 <= Recent;

    // News speak of their own year: only the year of a date that is told in full stands for another one beside it, a bare year only right before it.
    private StoryAnchor? InSentence()
    {
        if (_away is { } away && away.Sentence == _sentence && (away.IsCoarse ? away.End == _besideEnd : (IsNarrative || away.Basis != DateBasis.DocumentDate) && (_main is not { } other || other.Token < away.Token)))
        {
            return away;
        }

        if (_main is { } main && main.Sentence == _sentence
            && (IsNarrative || (main.Basis != DateBasis.DocumentDate && (!main.IsCoarse || main.IsFrame || main.End == _besideEnd))))
        {
            return main;
        }

        return _aside is { } aside && aside.Sentence == _sentence && aside.End == _besideEnd ? aside : null;
    }

    // "that year" is the last one named, even where the story is elsewhere; "the next day" follows the day told last, "the same year" what the sentence has looked back on.
    private StoryAnchor? Latest(DateUnit unit) =>
        _away is { } away && !(away.Basis == DateBasis.DocumentDate && away.IsCoarse) && !(_main?.Token > away.Token) && (unit == DateUnit.Day ? away.Value is DayValue && away.Sentence >= _sentence - 1 : away.Sentence == _sentence) ? away
        : unit == DateUnit.Year && _aside is { } aside && (_main is not { } main || main.Token < aside.Token) ? aside : _main ?? _aside;

    private bool IsFar(StoryAnchor anchor)
    {
        if (_main is not { } main || main.IsCoarse || Math.Abs(main.Year - anchor.Year) <= FarAway)
        {
            return false;
        }

        // Told in two sentences, it is the story after all.
        return _aside is not { } aside || aside.Sentence == anchor.Sentence || Math.Abs(aside.Year - anchor.Year) > FarAway;
    }

    private static TemporalValue? Last(TemporalValue value) => value switch
    {
        IntervalValue interval => interval.End,
        SetValue set => set.Members[^1],
        _ => value,
    };
}
