using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date of a resolution that stands as a heading: <c>Resolution adopted on 10 October 2018</c> some lines above <c>73/2. …</c>.</summary>
/// <param name="lexicon">The words of citations.</param>
internal sealed class MastheadDates(SymbolLexicon lexicon)
{
    private const int LongestMasthead = 90;
    private const int ReachBefore = 20;
    private const int ReachBehind = 6;
    private const int MostMentions = 8;

    /// <summary>Index of the date mention; null when there is none.</summary>
    public int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Provenance.Rule: HeadlessCitations.HeadingRule, Symbol: var symbol } title)
        {
            return null;
        }

        var text = document.Text;
        var first = text.IndexAt(title.Span.Start);
        for (var i = index - 1; i >= 0 && i >= index - MostMentions && text.IndexAt(document.Mentions[i].Span.Start) >= first - LongestMasthead; i--)
        {
            if (document.Mentions[i] is DateMention { Temporal.Earliest: { } day } date && ResolutionNumbering.CanBeOf(symbol, day.Year)
                && lexicon.HasHead(text, Math.Max(0, text.IndexAt(date.Span.Start) - ReachBefore), Math.Min(text.IndexAt(date.Span.End) + ReachBehind, first)))
            {
                return i;
            }
        }

        return null;
    }
}
