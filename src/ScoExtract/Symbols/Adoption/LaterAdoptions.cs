using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date that a sentence tells further behind a number: <c>A/RES/70/1, Transforming our world, was adopted on 25 September 2015</c>, <c>voted for resolution 2728, with one abstention, on 25 March 2024</c>.</summary>
/// <remarks>Only where a verb of adoption stands before the number or between it and the date, no other number or date comes between, and the date is one on which the number can have been adopted.</remarks>
/// <param name="lexicon">The words of citations.</param>
internal sealed class LaterAdoptions(SymbolLexicon lexicon)
{
    private const int LongestWay = 36;
    private const int LongestObject = 10;
    private const int MostMentions = 5;

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol } mention)
        {
            return null;
        }

        var text = document.Text;
        for (var i = index + 1; i < document.Mentions.Count && i <= index + MostMentions; i++)
        {
            switch (document.Mentions[i])
            {
                case DocumentSymbolMention:
                    return null;
                case DateMention date when DateCompletion.IsTold(date):
                    var (number, from, to) = (text.IndexAt(mention.Span.Start), text.IndexAt(mention.Span.End), text.IndexAt(date.Span.Start));
                    return to - from <= LongestWay && document.SentenceAt(from > 0 ? from - 1 : 0) == document.SentenceAt(to)
                        && (Tells(document, i, number, from, to) || EndsWithVerb(document, i, from, to))
                        && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year) ? i : null;
            }
        }

        return null;
    }

    private bool Tells(DocumentContext document, int date, int number, int from, int to)
    {
        var text = document.Text;

        // The date has its preposition, or is the first thing behind the verb.
        var before = lexicon.FindLink(text, to - 1, CueKind.On, out _) is not null ? to - 1 : to;
        var (verb, active) = (-1, -1);
        for (var at = from; at < to; at++)
        {
            if (text.IsMark(at, TokenMarks.Stop) || text.IsMark(at, TokenMarks.Semicolon) || (text[at].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }

            verb = lexicon.FindLink(text, at, CueKind.About, out var count) is { Value: LexiconEntry.Adoption } ? at + count : verb;
            active = lexicon.FindLink(text, at, CueKind.Adopts, out count) is not null ? at + count : active;
        }

        // "which the Council adopted on 20 July 2015", but not "the Council adopted on 12 November 2001 resolution 1377".
        if (verb < 0 && active > 0 && (before == active || before < to && to - active <= LongestObject) && !LeadsToNumber(text, text.IndexAt(document.Mentions[date].Span.End)))
        {
            return true;
        }

        return verb > 0 ? to - verb <= LongestObject || before == verb
            : before < to && (text.IsMark(before - 1, TokenMarks.Comma) || text.IsMark(before - 1, TokenMarks.Close)) && IsObjectOfVerb(text, number);
    }

    // Another number is what was adopted then.
    private bool LeadsToNumber(TokenizedText text, int from)
    {
        for (var at = from; at < text.Count && at < from + LongestObject && !text.IsMark(at, TokenMarks.Stop) && !text.IsMark(at, TokenMarks.Semicolon); at++)
        {
            if (lexicon.FindCue(text, at, out _) is { Kind: CueKind.Head or CueKind.Heads } || text.IsMark(at, TokenMarks.Slash))
            {
                return true;
            }
        }

        return false;
    }

    // 2720号决议则于2023年12月22日通过: the verb comes last, and has no other number for its object.
    private bool EndsWithVerb(DocumentContext document, int date, int from, int to)
    {
        var text = document.Text;
        var verb = text.IndexAt(document.Mentions[date].Span.End);
        for (var i = 0; i < LongestObject && (lexicon.FindLink(text, verb, CueKind.Vote, out var words) is not null || text.Value(verb) >= 0); i++)
        {
            // 以10票赞成获得通过
            verb += Math.Max(words, 1);
        }

        if (to - from > LongestObject || lexicon.FindLink(text, verb, CueKind.Adopts, out var count) is null || !lexicon.EndsPhrase(text, verb + count))
        {
            return false;
        }

        for (var at = from; at < to; at++)
        {
            if (text[at].Kind >= TokenKind.Punctuation)
            {
                return false;
            }
        }

        return true;
    }

    // "voted 14-0 for resolution 2728": the verb, then the number with its word and its body.
    private bool IsObjectOfVerb(TokenizedText text, int number)
    {
        for (var at = number - 1; at >= 0 && at >= number - LongestObject && !text.IsMark(at, TokenMarks.Stop) && !text.IsMark(at, TokenMarks.Semicolon) && !text.IsMark(at, TokenMarks.Comma); at--)
        {
            if (lexicon.FindLink(text, at, CueKind.Adopts, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }
}
