using NodaTime;
using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date on which a sentence tells that a number was adopted: <c>On 22 October 1973, the Council adopted resolution 338 (1973)</c>.</summary>
/// <remarks>The date must begin its clause: what was adopted <em>after the attacks of 11 September 2001</em> was adopted on another day.</remarks>
/// <param name="lexicon">The words of citations.</param>
internal sealed class AdoptionPhrases(SymbolLexicon lexicon)
{
    private const int LongestPhrase = 40;
    private const int LongestObject = 10;
    private const int LongestBody = 6;
    private const int LongestVerbPhrase = 14;
    private const int MostMentions = 8;

    private readonly DatePlaces _places = new(lexicon);

    /// <summary>Index of the date mention that the adoption of the symbol at <paramref name="index"/> is told with; null when there is none.</summary>
    /// <param name="document">The document.</param>
    /// <param name="index">The symbol.</param>
    /// <param name="years">Whether a year alone counts: <em>In 1965 the Assembly adopted resolution 2065</em>.</param>
    public int? DateOf(DocumentContext document, int index, bool years = false)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol })
        {
            return null;
        }

        var text = document.Text;
        var first = index;
        TextSpan? shared = null;
        LocalDate? adopted = null;
        for (var i = index - 1; i >= 0 && i >= index - MostMentions; i--)
        {
            switch (document.Mentions[i])
            {
                case DocumentSymbolMention { Symbol.Kind: DocumentSymbolKind.Document }:
                    // "on 20 December 2017, on the report of the Committee (A/72/439), the Assembly adopted"
                    break;
                case DocumentSymbolMention sibling:
                    // A number before it in the same list, which has the same date.
                    (first, shared, adopted) = (i, shared ?? sibling.AdoptedSpan, adopted ?? sibling.Adopted?.Earliest);
                    break;
                case DateMention date when DateCompletion.IsTold(date) && (years || date.Temporal is not YearValue) && (shared is null || shared == date.Span):
                    var (end, at) = (text.IndexAt(date.Span.End), text.IndexAt(document.Mentions[first].Span.Start));
                    return ((_places.BeginsClause(document, text.IndexAt(date.Span.Start)) || IsTold(text, end)) && Tells(text, end, at) || StandsBehindVerb(document, text.IndexAt(date.Span.Start), end, at))
                        && IsList(text, at, text.IndexAt(document.Mentions[index].Span.Start))
                        && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year) && (adopted is null || adopted == day) ? i : null;
                case DateMention:
                    return null;
            }
        }

        return null;
    }

    // "which on 10 May 2024 became resolution ES-10/23", "abstained on 18 June when the Assembly passed resolution 75/287"
    private bool IsTold(TokenizedText text, int dateEnd)
    {
        var at = text.IsMark(dateEnd, TokenMarks.Comma) ? dateEnd + 1 : dateEnd;
        return lexicon.FindLink(text, dateEnd, CueKind.Adopts, out _) is not null || lexicon.FindLink(text, at, CueKind.When, out _) is not null;
    }

    // "a adopté à l'unanimité, le 29 juin 2023, la résolution 2690": the verb before the date, the number right behind it or in brackets.
    private bool StandsBehindVerb(DocumentContext document, int date, int dateEnd, int number)
    {
        var text = document.Text;
        if (number - dateEnd > LongestPhrase || !IsPlain(text, dateEnd, number) && !IsInBrackets(text, number))
        {
            return false;
        }

        var start = Math.Max(document.Sentences[document.SentenceAt(date)].FirstToken, date - LongestVerbPhrase);
        for (var at = date - 1; at >= start && !text.IsMark(at, TokenMarks.Semicolon); at--)
        {
            if (lexicon.FindLink(text, at, CueKind.Adopts, out _) is not null)
            {
                return true;
            }
        }

        return false;
    }

    // (resolution 68/262), (A/RES/68/262)
    private bool IsInBrackets(TokenizedText text, int number)
    {
        var at = number;
        while (at > 0 && number - at < LongestBody && (lexicon.FindLink(text, at - 1, CueKind.Filler, out _) is not null || lexicon.FindCue(text, at - 1, out _) is { Kind: CueKind.Organ or CueKind.Head }))
        {
            at--;
        }

        return text.IsMark(at - 1, TokenMarks.Open);
    }

    // A verb of adoption, then the number, its body and its word.
    private bool Tells(TokenizedText text, int from, int to)
    {
        if (to - from is <= 0 or > LongestPhrase)
        {
            return false;
        }

        var verb = -1;
        for (var at = from; at < to; at++)
        {
            if (text.IsMark(at, TokenMarks.Open) && verb < 0 && ClosingBefore(text, at, to) is > 0 and var close)
            {
                at = close;
                continue;
            }

            if (text.IsMark(at, TokenMarks.Stop) || text.IsMark(at, TokenMarks.Semicolon) || text.IsMark(at, TokenMarks.Open) && !IsInBrackets(text, to) || (text[at].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }

            verb = lexicon.FindLink(text, at, CueKind.Adopts, out var count) is not null ? at + count : verb;
            if (verb < 0 && text[at].Kind == TokenKind.Ideograph)
            {
                // Where the preposition comes last (…之后, after …), nothing but the body may follow the date.
                count = lexicon.FindCue(text, at, out var body) is { Kind: CueKind.Organ } ? body : lexicon.FindLink(text, at, CueKind.Filler, out var filler) is not null ? filler
                    : lexicon.FindLink(text, at, CueKind.Sitting, out var sitting) is not null ? sitting : lexicon.FindLink(text, at, CueKind.Vote, out var vote) is not null ? vote : 0;
                if (count == 0)
                {
                    return false;
                }

                at += count - 1;
            }
        }

        return verb > 0 && ((to - verb <= LongestObject || IsInBrackets(text, to)) && (IsPlain(text, verb, to) || lexicon.HasHead(text, verb, to)) || EndsObject(text, to));
    }

    // 通过关于冲突与饥饿的第2417号决议, 通过《侵略定义》（第3314号决议）: the subject or the title, and the head comes last.
    private static bool EndsObject(TokenizedText text, int number) =>
        number > 1 && text.Raw[text[number - 1].Start] == '第' && text.Raw[text[number - 2].Start] is '的' or '》' or '（';

    // An aside in brackets: the report that was acted upon.
    private static int ClosingBefore(TokenizedText text, int open, int end)
    {
        var close = open + 1;
        while (close < end && !text.IsMark(close, TokenMarks.Close))
        {
            close++;
        }

        return close < end - 1 ? close : 0;
    }

    // Nothing but bodies, articles and number signs.
    private bool IsPlain(TokenizedText text, int from, int to)
    {
        for (var at = from; at < to;)
        {
            if (text.IsMark(at, TokenMarks.Comma) || IsOfAbbreviation(text, at, from) || MarkupGap.TryPass(text, ref at))
            {
                at += text.IsMark(at, TokenMarks.Comma) || IsOfAbbreviation(text, at, from) ? 1 : 0;
                continue;
            }

            if (lexicon.FindLink(text, at, CueKind.Filler, out var count) is null && lexicon.FindCue(text, at, out count) is not { Kind: CueKind.Organ or CueKind.Head or CueKind.Heads }
                && lexicon.FindLink(text, at, CueKind.Date, out count) is not { Value: "end" } && lexicon.FindLink(text, at, CueKind.Agent, out count) is not { Value: "" }
                && (text[at].Kind != TokenKind.Word || lexicon.FindLink(text, at, CueKind.Vote, out count) is null))
            {
                return false;
            }

            at += count;
        }

        return true;
    }

    // G.A. Res. 39/46
    private bool IsOfAbbreviation(TokenizedText text, int at, int from) => at > from && text.IsMark(at, TokenMarks.Stop) && text.IsGlued(at) && lexicon.FindCue(text, at - 1, out _) is not null;

    // The numbers between are of one list: no other sentence or clause stands among them.
    private static bool IsList(TokenizedText text, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            if (text.IsMark(at, TokenMarks.Stop) || text.IsMark(at, TokenMarks.Semicolon))
            {
                return false;
            }
        }

        return to - from <= LongestPhrase;
    }
}
