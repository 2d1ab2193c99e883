using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds a date that stands before a number with nothing between but its word and its body: <c>3 April 1991: Security Council resolution 687 (1991)</c>, <c>its 31 October 2000 resolution 1325</c>.</summary>
/// <remarks>The date must begin its line or clause, or follow what owns the resolution, so that it is none <em>until</em> or <em>after</em> which something holds, and be one on which the number can have been adopted.</remarks>
/// <param name="lexicon">The words of citations.</param>
internal sealed class LeadingDates(SymbolLexicon lexicon)
{
    private const int LongestWay = 12;

    private readonly DatePlaces _places = new(lexicon);

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol } mention)
        {
            return null;
        }

        // The body may be named between.
        var before = index > 1 && document.Mentions[index - 1] is OrganizationMention ? index - 2 : index - 1;
        if (before < 0 || document.Mentions[before] is not DateMention date || !DateCompletion.IsTold(date) || DatePlaces.IsTaken(document, before))
        {
            return null;
        }

        var text = document.Text;
        var (start, from, to) = (text.IndexAt(date.Span.Start), text.IndexAt(date.Span.End), text.IndexAt(mention.Span.Start));
        return to - from is >= 0 and <= LongestWay && (IsLead(text, from, to) || text.IsMark(from, TokenMarks.Comma) && IsLead(text, from + 1, to) && Enacts(text, text.IndexAt(mention.Span.End))) && (_places.BeginsClause(document, start) || IsOwned(text, start))
            && DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year) ? before : null;
    }

    // A colon or a dash, then the word for the act, its body and number signs.
    private bool IsLead(TokenizedText text, int from, int to)
    {
        var at = from;
        while (lexicon.FindLink(text, at, CueKind.Date, out var end) is { Value: "end" })
        {
            at += end;
        }

        at += text.IsMark(at, TokenMarks.Colon) || text.IsMark(at, TokenMarks.Hyphen) ? 1 : 0;
        while (at < to)
        {
            if (lexicon.FindCue(text, at, out var count) is not { Kind: CueKind.Organ or CueKind.Head or CueKind.Heads } && lexicon.FindLink(text, at, CueKind.Filler, out count) is null)
            {
                return false;
            }

            at += count;
        }

        return true;
    }

    // "In December 1991, resolution 46/86 of the General Assembly repealed": what happens in or to a resolution may happen on any day, what it does on the day of its adoption.
    private bool Enacts(TokenizedText text, int at)
    {
        for (var end = Math.Min(text.Count, at + LongestWay); at < end;)
        {
            if (lexicon.FindLink(text, at, CueKind.Enacts, out _) is not null)
            {
                return true;
            }

            if (text.IsMark(at, TokenMarks.Open) && MarkupGap.TryPassBracket(text, ref at) || MarkupGap.TryPass(text, ref at))
            {
                continue;
            }

            if (lexicon.FindCue(text, at, out var count) is not ({ Kind: CueKind.Organ } or { IsPostposed: true }) && lexicon.FindLink(text, at, CueKind.Filler, out count) is null)
            {
                return false;
            }

            at += count;
        }

        return false;
    }

    // "its", "the Council's"
    private bool IsOwned(TokenizedText text, int date) => date > 0 && lexicon.FindLink(text, date - 1, CueKind.Filler, out _) is not null;
}
