using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads lists of decisions of conferences: <c>decisions 1/CP.21, 2/CP.21 and BC-12/3</c>.</summary>
internal sealed class ConferenceList(TokenizedText text, ListGap gap, SymbolOutput output)
{
    /// <summary>Reads the list after its head.</summary>
    /// <param name="at">The token it must start at.</param>
    /// <param name="rule">Provenance of the mentions.</param>
    /// <param name="position">Receives how far was read.</param>
    /// <returns>The token at which a plain number may go on with the list (<c>SS.XII/3 and 27/2</c>); <paramref name="at"/> when there is no list.</returns>
    public int Read(int at, string rule, ScanPosition position)
    {
        for (var count = 0; count < ListGap.MostMembers && ConferenceSymbols.Read(text, at, out var end) is { } act; count++)
        {
            output.Add(act, at, end, rule);
            position.Pass(end);
            at = gap.Pass(text, end) is { IsJoined: true } passed ? passed.End : text.Count;
        }

        return at;
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
            if (ConferenceSymbols.Read(text, at, out var end) is { } act && end <= head)
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
