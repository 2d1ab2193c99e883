using ScoExtract.Components;
using ScoExtract.Status.Lexicon;
using ScoExtract.Status.Organizations;
using ScoExtract.Status.Predications;
using ScoExtract.Status.Sentences;
using ScoExtract.Text;

namespace ScoExtract.Status.Context;

/// <summary>The resolutions that a document gives in full: <em>46/2. Admission of … The General Assembly, … Decides to admit …</em> is a decision of that body, under that number, on the day of adoption.</summary>
internal sealed class Acts
{
    // "The General Assembly," stands alone or opens the act behind an article, "The Seventeenth World Health Assembly" behind its number too.
    private const int WordsBeforeSpeaker = 2;

    // The number and the day of adoption stand at most so many lines before the body.
    private const int HeadLines = 6;

    // "29th plenary meeting, 16 October 1991" under the act.
    private const int AdoptionTokens = 10;

    private readonly List<Act> _acts = [];

    public Acts(DocumentContext document)
    {
        foreach (var mention in document.Mentions)
        {
            if (mention is not OrganizationMention { EntityId: { } id } || !Organs.IsOrgan(id))
            {
                continue;
            }

            if (RunInActs.Number(document, mention, id) is { } number)
            {
                // What it cites has days of its own: its day stands in the title or at its end.
                (Speaker, Opens) = Speaker is null ? (id, mention.Span.Start) : (Speaker, Opens);
                _acts.Add(new Act(mention.Span.Start, document.SentenceAt(document.Text.IndexAt(mention.Span.Start)), id, number, Days(document, number.Span.End, mention.Span.Start).LastOrDefault()) { RunsIn = true });
            }
            else if (Speaks(document, mention, out var sentence))
            {
                (Speaker, Opens) = Speaker is null && Organs.PassesResolutions(id) ? (id, mention.Span.Start) : (Speaker, Opens);
                var floor = _acts.Count == 0 ? 0 : _acts[^1].Sentence + 1;
                var (symbol, head) = Number(document, id, floor, sentence);
                if (symbol is not null)
                {
                    _acts.Add(new Act(mention.Span.Start, sentence, id, symbol, Days(document, Start(document, _acts.Count == 0 ? Math.Max(0, head - HeadLines) : head), mention.Span.Start).LastOrDefault()));
                }
            }
        }

        for (var a = 0; a < _acts.Count; a++)
        {
            _acts[a] = _acts[a] with { Date = _acts[a].Date ?? Adoption(document, _acts[a].Sentence + 1, a + 1 < _acts.Count ? _acts[a + 1].Sentence : document.Sentences.Count) };
        }
    }

    /// <summary>The organ that speaks in the document: <em>The General Assembly,</em>; null for none.</summary>
    public string? Speaker { get; }

    /// <summary>Where it is named as speaking first.</summary>
    public int Opens { get; }

    /// <summary>A resolution.</summary>
    /// <param name="Start">Where its body is named.</param>
    /// <param name="Sentence">Number of the sentence in which it is.</param>
    /// <param name="Speaker">The body.</param>
    /// <param name="Symbol">Its number.</param>
    /// <param name="Date">The day of its adoption; null where the document does not tell.</param>
    public sealed record Act(int Start, int Sentence, string Speaker, DocumentSymbolMention Symbol, DateMention? Date)
    {
        /// <summary>Whether all of it stands in one paragraph.</summary>
        public bool RunsIn { get; init; }
    }

    /// <summary>Where the body is named in a sentence whose act runs on in one paragraph; -1 for no such act.</summary>
    /// <param name="sentence">Number of the sentence.</param>
    public int RunsInFrom(int sentence) => Search.FirstAtOrAfter(_acts, sentence, a => a.Sentence) is var at && at < _acts.Count && _acts[at] is { RunsIn: true } act && act.Sentence == sentence ? act.Start : -1;

    /// <summary>The act that performs what a predication tells, which nobody else does: <em>1. Decides to admit …</em>; null for none.</summary>
    public Act? PerformedBy(SentenceContext sentence, Predication p)
    {
        if (_acts.Count == 0 || p.From > 0 || p.Cue.Form == CueForm.Noun && p.Operators.Count == 0 || sentence.Items[p.Start].Cue!.Form == CueForm.Noun)
        {
            return null;
        }

        for (var i = 0; i < p.Start; i++)
        {
            if (sentence.InsideGroup(i) || sentence.Items[i].Is(CueKind.Clause) || sentence.Items[i].Kind == ItemKind.Word && i > 1)
            {
                return null;
            }
        }

        var at = Search.FirstAtOrAfter(_acts, sentence.Items[0].Span.Start, a => a.Start) - 1;
        return at < 0 ? null : _acts[at];
    }

    // The body opens its paragraph and a comma or the end of the line follows.
    private static bool Speaks(DocumentContext document, Mention mention, out int sentence)
    {
        var text = document.Text;
        var (first, next) = (text.IndexAt(mention.Span.Start), text.IndexAt(mention.Span.End));
        next += next < text.Count && text[next].Start < mention.Span.End ? 1 : 0;
        sentence = document.SentenceAt(first);
        return first - document.Sentences[sentence].FirstToken <= WordsBeforeSpeaker
            && (sentence == 0 || document.Sentences[sentence - 1].Paragraph != document.Sentences[sentence].Paragraph)
            && next < text.Count && (text[next].Is(',') || (text[next].Flags & TokenFlags.LineBreakBefore) != 0);
    }

    // The nearest line before that opens with a number of the body's own.
    private static (DocumentSymbolMention? Symbol, int Sentence) Number(DocumentContext document, string speaker, int floor, int sentence)
    {
        for (var s = sentence - 1; s >= Math.Max(floor, sentence - HeadLines); s--)
        {
            var start = document.Text[document.Sentences[s].FirstToken].Start;
            var m = Search.FirstAtOrAfter(document.Mentions, start, m => m.Span.Start);
            if (m < document.Mentions.Count && document.Mentions[m] is DocumentSymbolMention symbol && symbol.Span.Start == start && Organs.OfSymbol(symbol.Symbol.Text) == speaker)
            {
                return (symbol, s);
            }
        }

        return (null, 0);
    }

    private static int Start(DocumentContext document, int sentence) => document.Text[document.Sentences[sentence].FirstToken].Start;

    private static IEnumerable<DateMention> Days(DocumentContext document, int start, int end)
    {
        for (var m = Search.FirstAtOrAfter(document.Mentions, start, m => m.Span.Start); m < document.Mentions.Count && document.Mentions[m].Span.Start < end; m++)
        {
            if (document.Mentions[m] is DateMention { Temporal: { } value } date && IsDay(value))
            {
                yield return date;
            }
        }
    }

    // A short line that ends with the day.
    private static DateMention? Adoption(DocumentContext document, int from, int to)
    {
        for (var s = from; s < to; s++)
        {
            var sentence = document.Sentences[s];
            var end = document.Text[sentence.EndToken - 1].End;
            if (sentence.Count <= AdoptionTokens && Days(document, Start(document, s), end).LastOrDefault() is { } date && (date.Span.End == end || (date.Span.End == end - 1 && document.Text[sentence.EndToken - 1].Is('.'))))
            {
                return date;
            }
        }

        return null;
    }

    private static bool IsDay(TemporalValue value) => value.ToEdtf() is { Length: 10 } text && char.IsAsciiDigit(text[0]);
}
