using ScoExtract.Components;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Finds the date of what a resolution itself did: <c>revoked on 16 December 1991 by resolution 46/86</c>, <c>aprobada el 14 de diciembre de 2007 mediante la resolución 62/134</c>.</summary>
/// <remarks>Only where the word that names the agent stands between, for what is done <em>pursuant to</em> a resolution is done later, and the date is one on which the number can have been adopted.</remarks>
/// <param name="lexicon">The words of citations.</param>
internal sealed class AgentDates(SymbolLexicon lexicon)
{
    private const int LongestWay = 12;
    private const int LongestPreposition = 3;

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { Kind: DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision } symbol } mention)
        {
            return null;
        }

        // The body may be named between.
        var before = index > 1 && document.Mentions[index - 1] is OrganizationMention ? index - 2 : index - 1;
        if (before < 0 || document.Mentions[before] is not DateMention { Temporal: not null } date)
        {
            return null;
        }

        var text = document.Text;
        var (from, to) = (text.IndexAt(date.Span.End), text.IndexAt(mention.Span.Start));
        return to - from is > 0 and <= LongestWay && NamesAgent(text, text.IndexAt(date.Span.Start), from, to)
            && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year) ? before : null;
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
