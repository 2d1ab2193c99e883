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
    // Years that are no step of a story.
    private const int Leap = 10;
    private const int FewWords = 3;

    private readonly DateCueReader[] _cues = [.. packs.Select(p => new DateCueReader(p, tokenizer))];

    /// <inheritdoc/>
    public string Name => "date-resolver";

    /// <inheritdoc/>
    public void Process(DocumentContext document, CancellationToken cancellation)
    {
        NumericOrder.Settle(document.Mentions);
        document.DocumentDate ??= Masthead.Find(document, _cues);
        var dateline = document.DocumentDate is { } published ? Dateline.Find(document, published) : null;
        var ofMonth = document.DocumentDate is null ? MonthHead.Find(document) : null;
        var today = dateline?.Day ?? document.DocumentDate ?? ofMonth;
        var kind = DocumentKind.Of(document, today, NewsHead.IsNews(document, dateline is not null, _cues));
        var story = new Story(today, kind.IsNarrative, kind.IsReport, kind.IsOver) { OwnMonth = ofMonth?.ToYearMonth() };
        var masthead = Masthead.End(document.Text);
        var (sentence, dropped, wasYearless) = (0, (List<int>?)null, false);
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
            story.Told.Enter(sentence, at.Sentence.Paragraph, at.First, at.End, at.BesideEnd, at.IsFrame, at.OpensSentence, at.IsApart);
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
                var written = document.DocumentDate is { } own ? Dateline.Written(document, mention, own) : null;
                var (value, basis) = written is { } day ? (new DayValue(day), DateBasis.DocumentDate) : Resolve(unresolved, story, at, cues);
                mention = mention with { Temporal = value, Basis = basis, IsImpossible = value is null };
                document.Mentions[i] = mention = value is DurationValue && unresolved is ShiftExpression { Length: { } length } ? mention with { Span = length, Text = length.Slice(document.Text.Raw) } : mention;
                if (!story.HasBegun && unresolved is ShiftExpression { Origin: DateOrigin.Story } && value is PartialValue { Month: null, Day: null, Weekday: null })
                {
                    (dropped ??= []).Add(i);
                }
            }

            if (i > 0 && document.Mentions[i - 1] is DateMention before)
            {
                if (before.Temporal is DayValue or MonthValue && JoinedDates.IsBehind(before, document.Text, at.First, 1) && reader.JoinsRange(document.Text, at.First - 1))
                {
                    document.Mentions[i - 1] = before with { Through = mention.Temporal };
                }

                if (JoinedDates.Join(before, mention, wasYearless && unresolved is YearlessExpression, at, reader) is { } joined)
                {
                    document.Mentions[i] = joined;
                    (dropped ??= []).Add(i - 1);
                    continue;
                }
            }

            wasYearless = unresolved is YearlessExpression { TellingMonth: not null };

            // What is to last until then, or is hoped for then, does not take the story there, nor does what lasts since then.
            var isGoal = unresolved is ShiftExpression { Amount: > 0 } && (cues.Until || cues.To);
            var isRemark = cues.Apposed && (story.IsBehind(mention.Temporal) || story.IsOver(mention.Temporal));
            if (!isGoal && !isRemark && !(at.First <= masthead && Masthead.IsOwn(mention, document.DocumentDate)) && !(story.IsUnderWay && isSince))
            {
                var goesBack = cues.Earlier || unresolved is ShiftExpression { Amount: < 0, Origin: DateOrigin.Story or DateOrigin.NearStory };
                var isHeading = mention.Temporal is YearValue or MonthValue or IntervalValue && (at.IsHeading || at.EndsHeading);
                var looksAway = !isHeading && ((mention.Temporal is YearValue && at.IsInRemark) || IsLeap(unresolved, at) || (goesBack && story.IsBehind(mention.Temporal)) || (cues.Tense == Tense.Future && (story.IsAhead(mention.Temporal) || story.IsAnnounced(mention.Temporal))));
                story.Told.Tell(mention.Temporal, mention.Basis, !isHeading && at.IsInBrackets, looksAway, isGoal: cues.Until && unresolved is YearMissing);
                if (isHeading)
                {
                    story.Told.Head(mention);
                }
                else if (story.Told.Heading is not null && mention is { Basis: DateBasis.Explicit, Temporal: DayValue or MonthValue or YearValue } && at.OpensLine)
                {
                    // Entries that tell their own years have no heading any more.
                    story.Told.LeaveHeading();
                }
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
        YearMissing { TellingMonth: { } month } missing => YearlessDate.Resolve(missing, month, story, at, cues),
        YearlessExpression yearless => MonthlessDate.Resolve(yearless, story, at, cues),
        ShiftExpression shift => CountedDate.Resolve(shift, story, at, cues.Tense, CuesOf(at).CountsFrom(at.Document.Text, at.End)),
        _ => (expression.Unanchored, DateBasis.Explicit),
    };

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
