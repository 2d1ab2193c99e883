using ScoExtract.Components;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date of what a resolution itself did: <c>revoked on 16 December 1991 by resolution 46/86</c>, <c>aprobada el 14 de diciembre de 2007 mediante la resolución 62/134</c>.</summary>
/// <remarks>Only where the word that names the agent stands between, for what is done <em>pursuant to</em> a resolution is done later, and the date is one on which the number can have been adopted.</remarks>
/// <param name="lexicon">The words of citations.</param>
internal sealed class AgentDates(SymbolLexicon lexicon)
{
    private const int LongestWay = 12;
    private const int LongestClause = 36;
    private const int LongestPreposition = 3;
    private const int MostMentions = 5;

    private readonly DatePlaces _places = new(lexicon);

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol } mention)
        {
            return null;
        }

        // Bodies and places may be named between.
        var before = index - 1;
        while (before > 0 && index - before <= MostMentions && document.Mentions[before] is OrganizationMention or PlaceMention)
        {
            before--;
        }

        if (before < 0 || document.Mentions[before] is not DateMention date || !DateCompletion.IsTold(date) || DatePlaces.IsTaken(document, before))
        {
            return null;
        }

        var text = document.Text;
        var (from, to) = (text.IndexAt(date.Span.End), text.IndexAt(mention.Span.Start));
        return to - from is > 0 and <= LongestClause && (to - from <= LongestWay && NamesAgent(text, text.IndexAt(date.Span.Start), from, to) || BodyActs(document, text.IndexAt(date.Span.Start), from, to))
            && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year) ? before : null;
    }

    // "On 29 July 2021, by its resolution 2590 (2021), the Council extended", "Le 20 juillet 2015, le Conseil endosse l'accord par la résolution 2231":
    // the date begins its clause, and a body acts by the number.
    private bool BodyActs(DocumentContext document, int date, int from, int to)
    {
        var text = document.Text;
        if (!_places.BeginsClause(document, date))
        {
            return false;
        }

        var (body, agent) = (false, false);
        for (var at = from; at < to;)
        {
            if (text.IsMark(at, TokenMarks.Stop) || text.IsMark(at, TokenMarks.Semicolon) || (text[at].Flags & TokenFlags.BlankLineBefore) != 0)
            {
                return false;
            }

            if (lexicon.FindLink(text, at, CueKind.Agent, out var count) is not null)
            {
                agent = true;
            }
            else if (lexicon.FindCue(text, at, out count) is { Kind: CueKind.Organ or CueKind.Head or CueKind.Heads } cue)
            {
                body |= cue.Kind == CueKind.Organ && cue.Value != CitingOrgan.Foreign;
            }
            else if (lexicon.FindLink(text, at, CueKind.Filler, out count) is null)
            {
                (agent, count) = (false, 1);
            }

            at += count;
        }

        return agent && (body || text.IsMark(from, TokenMarks.Comma) && to - from <= LongestWay);
    }

    // Nothing but the agent's word, articles, bodies and the word for a resolution.
    private bool NamesAgent(TokenizedText text, int date, int from, int to)
    {
        LexiconEntry? agent = null;
        for (var at = from; at < to;)
        {
            if (lexicon.FindLink(text, at, CueKind.Agent, out var count) is { } found)
            {
                agent = found;
            }
            else if (lexicon.FindLink(text, at, CueKind.Filler, out count) is null && lexicon.FindLink(text, at, CueKind.Date, out count) is not { Value: "end" }
                && lexicon.FindCue(text, at, out count) is not { Kind: CueKind.Organ or CueKind.Head or CueKind.Heads })
            {
                return false;
            }

            at += count;
        }

        // "until 30 June 2005 by resolution 1590" tells another day. Where a case ending does what "on" does, no short word may stand before the date.
        return agent is { Value: "case" } ? date > 0 && text[date - 1].Kind == TokenKind.Word && text[date - 1].Length > LongestPreposition
            : agent is not null && date > 0 && lexicon.FindLink(text, date - 1, CueKind.On, out _) is not null;
    }
}
