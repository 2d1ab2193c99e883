using ScoExtract.Status.Changes;
using ScoExtract.Status.Sentences;

namespace ScoExtract.Status.Tables;

/// <summary>Reads the columns of a roster that an extraction has run together in one line: <em>Guyana 20 Sep. 1966 Lesotho 17 Oct. 1966 Qatar 21 Sep. 1971</em>.</summary>
internal static class JoinedColumns
{
    // The mark of a footnote may stand at a name.
    private const int LongestMark = 2;

    /// <summary>The names of a line with the dates behind them; none unless the line holds nothing but pairs, two of them at least.</summary>
    /// <param name="line">The line.</param>
    public static List<DatedLists.Dated> Of(SentenceContext line)
    {
        var (pairs, items) = (new List<DatedLists.Dated>(), line.Items);
        for (var i = 0; i < items.Count;)
        {
            if (line.GroupAt(i) is not { OfCity: false, IsAnaphor: false, IsException: false, OfDemonyms: false } group || group.First != i)
            {
                return [];
            }

            var date = group.Last + 1;
            date += date < items.Count && items[date].Kind != ItemKind.Date && items[date].Span.Length <= LongestMark ? 1 : 0;
            if (date >= items.Count || items[date].Kind != ItemKind.Date)
            {
                return [];
            }

            pairs.Add(new DatedLists.Dated(group, date));
            i = date + 1;
        }

        return pairs.Count > 1 ? pairs : [];
    }
}
