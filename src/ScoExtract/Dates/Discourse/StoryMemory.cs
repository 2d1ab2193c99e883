using NodaTime;
using ScoExtract.Dates.Grammar;

namespace ScoExtract.Dates.Discourse;

/// <summary>The dates that a story has told and goes on from, and where it has come to in the text. One document, one thread.</summary>
/// <param name="documentDate">The document's date.</param>
/// <param name="isNarrative">Whether the text tells of other times than its own: history rather than news.</param>
internal sealed class StoryMemory(LocalDate? documentDate, bool isNarrative)
{
    // A year so far from the days told of is a remark (a book, a memorial) rather than the next chapter.
    private const int FarAway = 25;

    // What is planned goes on from one date to the next without a verb between.
    private const int FewWords = 6;

    private StoryAnchor? _beforeGoal;
    private StoryAnchor? _aside;
    private StoryAnchor? _away;

    // "Japan (1974), followed a year later by New Zealand"
    private StoryAnchor? _bracketed;
    private int _token;
    private int _end;
    private bool _isFrame;
    private bool _opens;

    /// <summary>The date that the story is at.</summary>
    public StoryAnchor? Main { get; private set; }

    /// <summary>The date that the story is at, or, where there is none, the year of a remark.</summary>
    public StoryAnchor? Known => Main ?? _aside;

    /// <summary>The year, or the months, that head what stands under them; null where none do.</summary>
    public StoryAnchor? Heading { get; private set; }

    /// <summary>Whether any date was told.</summary>
    public bool HasAny => (Main ?? _aside ?? _away) is not null;

    /// <summary>The sentence of the mention that is read.</summary>
    public int Sentence { get; private set; }

    /// <summary>Its paragraph.</summary>
    public int Paragraph { get; private set; }

    /// <summary>Where the mention right beside it ends; -1 when there is none.</summary>
    public int BesideEnd { get; private set; }

    /// <summary>Whether a semicolon stands between it and the date before.</summary>
    public bool IsApart { get; private set; }

    /// <summary>Goes on to the next mention.</summary>
    /// <param name="sentence">The sentence it stands in.</param>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="token">Its first token.</param>
    /// <param name="end">The token after its last.</param>
    /// <param name="besideEnd">Where the mention right beside it ends; -1 when there is none.</param>
    /// <param name="isFrame">Whether it opens its sentence, apart by a comma.</param>
    /// <param name="opens">Whether it opens its sentence.</param>
    /// <param name="isApart">Whether a semicolon stands between it and the date before.</param>
    public void Enter(int sentence, int paragraph, int token, int end, int besideEnd, bool isFrame, bool opens, bool isApart) =>
        (Sentence, Paragraph, _token, _end, BesideEnd, _isFrame, _opens, IsApart) = (sentence, paragraph, token, end, besideEnd, isFrame, opens, isApart);

    /// <summary>Takes note of a resolved date.</summary>
    /// <param name="value">The date.</param>
    /// <param name="basis">Where its year is from.</param>
    /// <param name="isAside">Whether it stands in brackets, beside the story.</param>
    /// <param name="looksAway">Whether its words tell that the story only looks there, back or ahead, and does not go on from it.</param>
    /// <param name="isGoal">Whether something lasts, or is to last, until then: the story may go on before it.</param>
    public void Tell(TemporalValue? value, DateBasis basis, bool isAside, bool looksAway, bool isGoal)
    {
        if (value?.Earliest is not { } start || value is MillenniumValue or CenturyValue or DecadeValue or IntervalValue { Start: MillenniumValue or CenturyValue or DecadeValue })
        {
            return;
        }

        var anchor = new StoryAnchor(value, start.Year, basis, Sentence, Paragraph, _token, _end, _isFrame);
        if (basis == DateBasis.DocumentDate && StoryAnchor.IsYears(value) && !isNarrative)
        {
            // "thirty years ago" takes no news there, but for what is told right beside it: "last year, in May".
            _away = anchor;
            return;
        }

        if (looksAway || (isNarrative && start > documentDate))
        {
            // No history tells of what comes after its own day.
            _away = anchor with { IsFrame = _opens };
            return;
        }

        if (isAside && (!isNarrative || (StoryAnchor.IsYears(value) && Main is not null)))
        {
            // News go on without what they add in brackets.
            _bracketed = anchor;
            return;
        }

        if (StoryAnchor.IsYears(value) && (isAside || IsFar(anchor)))
        {
            _aside = anchor;
        }
        else
        {
            (_beforeGoal, Main) = (isGoal ? Main : null, anchor);
        }
    }

    /// <summary>Takes note of a year, or months, that stand alone on their line.</summary>
    /// <param name="mention">The date.</param>
    public void Head(DateMention mention)
    {
        if (mention.Temporal is YearValue or MonthValue or IntervalValue { Start: YearValue or MonthValue } && mention.Temporal.Earliest is { } start)
        {
            Heading = Main = new StoryAnchor(mention.Temporal, start.Year, mention.Basis, Sentence, Paragraph, _token, _end, _isFrame);
        }
    }

    /// <summary>What follows stands under no heading.</summary>
    public void LeaveHeading() => Heading = null;

    /// <summary>What was told before a goal (<c>an armistice until October</c>); null when nothing of another sentence was, or years only.</summary>
    public StoryAnchor? BeforeGoal => _beforeGoal is { IsCoarse: false } before && before.Sentence != Sentence ? before : null;

    /// <summary>Goes back to what was told before the goal, which has not come yet.</summary>
    public void LeaveGoal() => (Main, _beforeGoal) = (_beforeGoal, null);

    /// <summary>The date of the same sentence from which a month or day takes its year.</summary>
    /// <remarks>News speak of their own year: only the year of a date that is told in full stands for another one beside it, a bare year only right before it.</remarks>
    public StoryAnchor? InSentence()
    {
        if (_away is { } away && away.Sentence == Sentence && (away.IsCoarse ? away.End == BesideEnd || (isNarrative && away.IsFrame) : (isNarrative || away.Basis != DateBasis.DocumentDate) && (Main is not { } other || other.Token < away.Token)))
        {
            return away;
        }

        if (Main is { } main && main.Sentence == Sentence
            && (isNarrative || (main.Basis != DateBasis.DocumentDate && (!main.IsCoarse || main.IsFrame || main.End == BesideEnd))))
        {
            return main;
        }

        return _aside is { } aside && aside.Sentence == Sentence && aside.End == BesideEnd ? aside : null;
    }

    /// <summary>The day or month to come that the sentence has announced a few words before; null when there is none.</summary>
    /// <param name="today">The day of writing.</param>
    public StoryAnchor? AnnouncedBeside(LocalDate today)
    {
        var last = _away is { } away && !(Main?.Token > away.Token) ? away : Main;
        return last is { IsCoarse: false } told && told.Sentence == Sentence && _token - told.End <= FewWords && told.Value.Earliest > today ? told : null;
    }

    /// <summary>The date that a relative one counts from.</summary>
    /// <remarks><c>That year</c> is the last one named, even where the story is elsewhere; <c>the next day</c> follows the day told last, <c>the same year</c> what the sentence has looked back on.</remarks>
    /// <param name="unit">The unit that is counted.</param>
    /// <param name="forward">Whether it counts forward: <c>she had published it in 1957. Two years later</c>.</param>
    public StoryAnchor? Latest(DateUnit unit, bool forward) =>
        unit == DateUnit.Year && _bracketed is { } bracketed && bracketed.Sentence == Sentence && !(Main?.Token > bracketed.Token) && !(_away?.Token > bracketed.Token) ? bracketed
        : _away is { } away && !(away.Basis == DateBasis.DocumentDate && away.IsCoarse) && !(Main?.Token > away.Token) && (unit == DateUnit.Day ? away.Value is DayValue && away.Sentence >= Sentence - 1 : away.Sentence >= (forward && _isFrame && (!away.IsCoarse || unit is DateUnit.Year or DateUnit.Decade or DateUnit.Century) ? Sentence - 1 : Sentence)) ? away
        : unit == DateUnit.Year && _aside is { } aside && (Main is not { } main || main.Token < aside.Token) ? aside : Main ?? _aside;

    private bool IsFar(StoryAnchor anchor)
    {
        if (Main is not { } main || main.IsCoarse || Math.Abs(main.Year - anchor.Year) <= FarAway)
        {
            return false;
        }

        // Told in two sentences, it is the story after all.
        return _aside is not { } aside || aside.Sentence == anchor.Sentence || Math.Abs(aside.Year - anchor.Year) > FarAway;
    }
}
