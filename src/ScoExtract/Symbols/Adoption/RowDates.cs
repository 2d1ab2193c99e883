using ScoExtract.Components;
using ScoExtract.Symbols.Citations;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Finds the date of a number that stands in a row of a table, or at the start of a line, with its date in the same line.</summary>
/// <remarks>Of several dates in a line only one on which the number can have been adopted counts, and none where there are two of those.</remarks>
internal static class RowDates
{
    private const int MostMentions = 12;

    /// <summary>Index of the date mention; null when there is none, or more than one.</summary>
    public static int? DateOf(DocumentContext document, int index)
    {
        if (document.Mentions[index] is not DocumentSymbolMention { Symbol: { IsAct: true } symbol } mention
            || TextCell.LineOf(document.Text.Raw, mention.Span.Start) is not { } line
            || mention.Provenance.Rule != NumberColumns.RuleName && TextCell.At(document.Text.Raw, mention.Span.Start) is null)
        {
            return null;
        }

        int? found = null;
        for (var i = First(document, index, line); i < document.Mentions.Count && i < index + MostMentions && line.Contains(document.Mentions[i].Span); i++)
        {
            switch (document.Mentions[i])
            {
                case DocumentSymbolMention { Symbol.IsAct: true } other when other.Symbol != symbol:
                    // Two numbers in one line have two dates, and nothing tells which is whose.
                    return null;
                case DateMention { Temporal: not null and not YearValue and not DurationValue } date when DateCompletion.Complete(date, symbol).Temporal!.Earliest is { } day && ResolutionNumbering.CanBeOf(symbol, day.Year):
                    if (found is not null)
                    {
                        return null;
                    }

                    found = i;
                    break;
            }
        }

        return found;
    }

    /// <summary>Whether two mentions stand in one line.</summary>
    public static bool IsInLine(DocumentContext document, int first, int second) =>
        TextCell.LineOf(document.Text.Raw, document.Mentions[first].Span.Start) is { } line && line.Contains(document.Mentions[second].Span);

    private static int First(DocumentContext document, int index, TextSpan line)
    {
        while (index > 0 && line.Contains(document.Mentions[index - 1].Span))
        {
            index--;
        }

        return index;
    }
}
