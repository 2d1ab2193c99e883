using NodaTime;
using ScoExtract.Components;
using ScoExtract.Dates.Cues;
using ScoExtract.Dates.Discourse;
using ScoExtract.Dates.Grammar;
using ScoExtract.Dates.Mastheads;
using ScoExtract.Dates.Values;
using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Completes the dates whose words do not say everything: the year from the sentence, the story or the document's date, relative dates from what they count from. Safe to share between threads.</summary>
internal sealed class DateResolver(IReadOnlyList<LanguagePack> packs, Tokenizer tokenizer) : IPipelineComponent
{
    // A year told so few tokens later belongs to this date too: May and the beginning of June 1944.
    private const int SharedYear = 4;
    private const int MostAhead = 4;

    // Years that are no step of a story.
    private const int Leap = 10;
    private const int FewWords = 3;
    private const int SmallWord = 4;

    private readonly DateCueReader[] _cues = [.. packs.Select(p => new DateCueReader(p, tokenizer))];

    /// <inheritdoc/>
    public string Name => "date-resolver";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        NumericOrder.Settle(document.Mentions);
        document.DocumentDate ??= Masthead.Find(document, _cues);
        var kind = DocumentKind.Of(document);
        var dateline = document.DocumentDate is { } published ? Dateline.Find(document, published) : null;
        var story = new Story(dateline?.Day ?? document.DocumentDate, kind.IsNarrative, kind.IsReport, kind.IsOver);
        var masthead = Masthead.End(document.Text);
        var (sentence, dropped) = (0, (List<int>?)null);
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

            var at = new DatePlace(document, document.Sentences[sentence], i, document.Text.IndexAt(mention.Span.Start), document.Text.IndexAt(mention.Span.End - 1) + 1);
            story.Told.Enter(sentence, at.Sentence.Paragraph, at.First, at.End, at.BesideEnd, at.IsFrame);
            var unresolved = (mention.Temporal as UnresolvedValue)?.Expression;
            var reader = CuesOf(at);
            var cues = unresolved is not null || story.IsBehind(mention.Temporal) || story.IsAhead(mention.Temporal) ? reader.Read(document.Text, at.Sentence, at.First, at.End, at.IsUtterance, kind.IsNarrative) : default;
            var isSince = (unresolved is YearMissing || story.IsUnderWay) && reader.IsSince(document.Text, at.Sentence, at.First);
            if (isSince && !(cues.Tense == Tense.Future && cues.Near))
            {
                // What lasts since then began before, whatever verb tells of it.
                cues = cues with { Tense = Tense.Past, Close = true };
            }

            if (unresolved is not null)
            {
                var (value, basis) = i == dateline?.Mention ? (new DayValue(dateline.Value.Day), DateBasis.DocumentDate) : Resolve(unresolved, story, at, cues);
                document.Mentions[i] = mention = mention with { Temporal = value, Basis = basis, IsImpossible = value is null };
                if (!story.HasBegun && unresolved is ShiftExpression { Origin: DateOrigin.Story } && value is PartialValue { Month: null, Day: null, Weekday: null })
                {
                    (dropped ??= []).Add(i);
                }
            }

            if (i > 0 && document.Mentions[i - 1] is DateMention { Temporal: DayValue or MonthValue } begun && at.First > 1 && begun.Span.End == document.Text[at.First - 2].End && reader.JoinsRange(document.Text, at.First - 1))
            {
                document.Mentions[i - 1] = begun with { Through = mention.Temporal };
                if (at.IsUtterance && begun.Temporal is DayValue && mention.Temporal is DayValue && !document.Text[at.First - 1].Is('-'))
                {
                    // In a few words they are one time, not the ends of what a report tells of.
                    var span = new TextSpan(begun.Span.Start, mention.Span.End);
                    document.Mentions[i] = mention with { Span = span, Text = span.Slice(document.Text.Raw), Temporal = new IntervalValue(begun.Temporal, mention.Temporal) };
                    (dropped ??= []).Add(i - 1);
                    continue;
                }
            }

            // What is to last until then, or is hoped for then, does not take the story there, nor does what lasts since then.
            var isGoal = unresolved is ShiftExpression { Amount: > 0 } && (cues.Until || cues.To);
            var isRemark = cues.Apposed && (story.IsBehind(mention.Temporal) || story.IsOver(mention.Temporal));
            if (!isGoal && !isRemark && !(at.First <= masthead && Masthead.IsOwn(mention, document.DocumentDate)) && !(story.IsUnderWay && isSince))
            {
                var goesBack = cues.Earlier || unresolved is ShiftExpression { Amount: < 0, Origin: DateOrigin.Story or DateOrigin.NearStory };
                var looksAway = (mention.Temporal is YearValue && at.IsInRemark) || IsLeap(unresolved, at) || (goesBack && story.IsBehind(mention.Temporal)) || (cues.Tense == Tense.Future && (story.IsAhead(mention.Temporal) || story.IsAnnounced(mention.Temporal)));
                story.Told.Tell(mention.Temporal, mention.Basis, at.IsInBrackets, looksAway, isGoal: cues.Until && unresolved is YearMissing);
            }
        }

        if (dropped is not null)
        {
            Remove(document.Mentions, dropped);
        }
    }

    // "a holiday a decade later": so far on a story goes only with the first words of a sentence.
    private static bool IsLeap(DateExpression? expression, DatePlace at) =>
        expression is ShiftExpression { Counted: true, IsUnitAlone: true, Unit: DateUnit.Year or DateUnit.Decade or DateUnit.Century } shift && at.First - at.Sentence.FirstToken > FewWords
        && (shift.Unit == DateUnit.Year ? shift.Amount : 10 * shift.Amount) >= Leap;

    // "that day" before any day is told is a pronoun and no date.
    private static void Remove(IList<Mention> mentions, List<int> places)
    {
        var (to, next) = (places[0], 0);
        for (var from = to; from < mentions.Count; from++)
        {
            if (next < places.Count && places[next] == from)
            {
                next++;
                continue;
            }

            mentions[to++] = mentions[from];
        }

        while (mentions.Count > to)
        {
            mentions.RemoveAt(mentions.Count - 1);
        }
    }

    private (TemporalValue? Value, DateBasis Basis) Resolve(DateExpression expression, Story story, DatePlace at, DateCues cues) => expression switch
    {
        YearMissing { TellingMonth: { } month } missing => InYear(missing, month, story, at, cues),
        YearlessExpression yearless => MonthlessDate.Resolve(yearless, story, at, cues),
        ShiftExpression shift => CountedDate.Resolve(shift, story, at, cues.Tense, CuesOf(at).CountsFrom(at.Document.Text, at.End)),
        _ => (expression.Unanchored, DateBasis.Explicit),
    };

    private static (TemporalValue? Value, DateBasis Basis) InYear(YearMissing expression, int month, Story story, DatePlace at, DateCues cues)
    {
        if (expression.Unanchored is not { } unanchored)
        {
            return (null, DateBasis.Explicit);
        }

        if (Ahead(at, SharedYear) is { } shared)
        {
            return (expression.InYear(Before(shared, month)), DateBasis.Sentence);
        }

        // What will be told of a quarter tells nothing of when it is.
        var day = expression.TellingDay;
        var (year, basis) = at.IsUtterance && story.DocumentDate is { } today && story.Told.InSentence() is not { IsCoarse: true }
            ? (NearestDate.YearToCome(today, month, day, cues.Tense), DateBasis.DocumentDate)
            : story.YearFor(month, day, expression is YearlessPart && cues.Tense == Tense.Future ? cues with { Tense = Tense.Unknown } : cues);
        // A sentence that is told as past opens with no day to come, where it goes on with a date that tells better: "on 4 October it passed the law, in force since 1 January 2017".
        if ((year is null || (at.IsFrame && cues.Tense == Tense.Past && basis == DateBasis.DocumentDate && expression.InYear(year.Value)?.Earliest > story.DocumentDate)) && Ahead(at, int.MaxValue) is { } next)
        {
            (year, basis) = (Before(next, month), DateBasis.Sentence);
        }

        return year is { } known ? (expression.InYear(OfWeekday(expression, known)), basis) : (unanchored, DateBasis.Explicit);
    }

    // Tuesday, 6 June: of two years side by side only one can be meant.
    private static int OfWeekday(DateExpression expression, int year)
    {
        if (expression is not YearlessExpression { Points: [{ Day: { } day, Month: { } month, Weekday: { } weekday }, ..] })
        {
            return year;
        }

        foreach (var candidate in (ReadOnlySpan<int>)[year, year + 1, year - 1])
        {
            if (new DatePoint { Day = day, Month = month, Year = candidate }.Value(CalendarSystem.Iso) is DayValue value && (int)value.Date.DayOfWeek == weekday)
            {
                return candidate;
            }
        }

        return year;
    }

    // A year that is told later in the sentence, within so many tokens.
    private static LocalDate? Ahead(DatePlace at, int within)
    {
        var (mentions, reach) = (at.Document.Mentions, at.End);
        for (var i = at.Mention + 1; i < mentions.Count && i <= at.Mention + MostAhead; i++)
        {
            var token = at.Document.Text.IndexAt(mentions[i].Span.Start);
            if (token >= at.Sentence.EndToken || token - reach > within || (within != int.MaxValue && HasWord(at.Document.Text, reach, token)))
            {
                return null;
            }

            if (mentions[i] is not DateMention next)
            {
                continue;
            }

            if (next.Temporal is { Earliest: { } day } value && (value is DayValue or MonthValue or SetValue || (within == int.MaxValue && value is YearValue)))
            {
                return value is YearValue ? new LocalDate(day.Year, 12, 1) : day;
            }

            // 4 March, 13 March and 25 September 1964: each hands the year on.
            reach = next.Temporal is UnresolvedValue { Expression: YearMissing } ? at.Document.Text.IndexAt(next.Span.End - 1) + 1 : reach;
        }

        return null;
    }

    // A word that is more than an article or a preposition tells of something else: "dated Nov. 15 and matures in August 2019".
    private static bool HasWord(TokenizedText text, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (text[i].Kind == TokenKind.Word && text[i].Length > SmallWord)
            {
                return true;
            }
        }

        return false;
    }

    private static int Before(LocalDate next, int month) => month - next.Month >= 8 ? next.Year - 1 : next.Year;

    private DateCueReader CuesOf(DatePlace at)
    {
        // Where nothing else tells the language, the pattern that read the date does.
        var code = at.Document.LanguageOf(at.Sentence)?.Code;
        if (code is null)
        {
            var rule = at.Document.Mentions[at.Mention].Provenance.Rule;
            code = rule?[..Math.Max(0, rule.IndexOf('.', StringComparison.Ordinal))];
        }

        foreach (var reader in _cues)
        {
            if (reader.Code == code)
            {
                return reader;
            }
        }

        return _cues[0];
    }
}
