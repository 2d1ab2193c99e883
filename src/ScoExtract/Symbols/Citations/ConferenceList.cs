using System.Globalization;
using ScoExtract.Symbols.Codes;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads lists of decisions of conferences: <c>decisions 1/CP.21, 2/CP.21 and BC-12/3</c>.</summary>
internal sealed class ConferenceList(TokenizedText text, SymbolLexicon lexicon, ListGap gap, SymbolOutput output)
{
    private const int LongestRange = 50;

    /// <summary>Reads the list after its head.</summary>
    /// <param name="at">The token it must start at.</param>
    /// <param name="rule">Provenance of the mentions.</param>
    /// <param name="position">Receives how far was read.</param>
    /// <returns>The token at which a plain number may go on with the list (<c>SS.XII/3 and 27/2</c>); <paramref name="at"/> when there is no list.</returns>
    public int Read(int at, string rule, ScanPosition position)
    {
        for (var count = 0; count < ListGap.MostMembers && ConferenceSymbols.ReadHeaded(text, at, out var end) is { } act; count++)
        {
            output.Add(act, at, end, rule);
            end = ReadRange(act, end, rule);
            position.Pass(end);
            at = gap.Pass(text, end) is { IsJoined: true } passed ? passed.End : text.Count;
        }

        return at;
    }

    // 3/CMA.1 to 5/CMA.1: the decisions between are not written.
    private int ReadRange(DocumentSymbol first, int end, string rule)
    {
        var count = text.IsMark(end, TokenMarks.Hyphen) ? 1 : lexicon.FindLink(text, end, CueKind.Range, out var words) is { Value: "" } ? words : 0;
        if (count == 0 || first.Number is not { } from || ConferenceSymbols.Read(text, end + count, out var lastEnd) is not { Number: { } to } last
            || last.Organ != first.Organ || last.Session != first.Session || to <= from || to > from + LongestRange)
        {
            return end;
        }

        for (var number = from + 1; number < to; number++)
        {
            if (DocumentSymbol.TryParse(WithNumber(first, number), out var member))
            {
                output.AddImplied(member, end, rule);
            }
        }

        output.Add(last, end + count, lastEnd, rule);
        return lastEnd;
    }

    // The number stands before the conference, 1/CP.21, or after it, BC-12/3.
    private static string WithNumber(DocumentSymbol act, int number)
    {
        var (left, right) = (act.Parts[0], act.Parts[1]);
        return left == act.Number?.ToString(CultureInfo.InvariantCulture) ? string.Create(CultureInfo.InvariantCulture, $"{number}/{right}") : string.Create(CultureInfo.InvariantCulture, $"{left}/{number}");
    }

    /// <summary>Reads what stands before a head that comes last.</summary>
    /// <param name="start">The first token.</param>
    /// <param name="head">The token of the head.</param>
    /// <param name="rule">Provenance of the mentions.</param>
    /// <param name="position">Receives how far was read.</param>
    /// <returns>Whether there was a decision.</returns>
    public bool ReadBetween(int start, int head, string rule, ScanPosition position)
    {
        var found = false;
        for (var at = start; at < head; at++)
        {
            if (ConferenceSymbols.ReadHeaded(text, at, out var end) is { } act && end <= head)
            {
                output.Add(act, at, end, rule);
                position.Pass(end);
                found = true;
                at = end - 1;
            }
        }

        return found;
    }
}
