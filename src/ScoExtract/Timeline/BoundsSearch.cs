namespace ScoExtract.Timeline;

/// <summary>Search in a list whose bounds are in order of time.</summary>
internal static class BoundsSearch
{
    /// <summary>Index of the first item that does not lie wholly before <paramref name="bounds"/>; the count when all do.</summary>
    public static int FirstNotBefore<T>(List<T> items, Func<T, DateBounds> boundsOf, DateBounds bounds)
    {
        var (low, high) = (0, items.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (boundsOf(items[middle]).IsBefore(bounds))
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
