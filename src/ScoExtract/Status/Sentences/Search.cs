namespace ScoExtract.Status.Sentences;

/// <summary>Binary search over what is sorted by its start in the text.</summary>
internal static class Search
{
    /// <summary>Index of the first entry that starts at or after <paramref name="offset"/>; the list's length when there is none.</summary>
    public static int FirstAtOrAfter<T>(IList<T> sorted, int offset, Func<T, int> start)
    {
        var (low, high) = (0, sorted.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (start(sorted[middle]) < offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
