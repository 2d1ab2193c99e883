using ScoExtract.Text;

namespace ScoExtract.Dates;

/// <summary>Finds the month that OCR made another word of, where a day before it and a year after it say that it must be one.</summary>
internal static class MonthRepair
{
    /// <summary>The month nearest to a damaged word; 0 when none is near or two are as near.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="months">The full month names, folded.</param>
    public static int Find(ReadOnlySpan<char> word, IReadOnlyList<(string Folded, int Month)> months)
    {
        Span<char> folded = stackalloc char[word.Length * 2];
        var length = 0;
        foreach (var c in word)
        {
            foreach (var f in Folding.Characters(c))
            {
                folded[length++] = f;
            }
        }

        var (best, month, ties) = (int.MaxValue, 0, false);
        foreach (var (name, number) in months)
        {
            // A letter of a short name, two of a long one.
            var most = name.Length >= 7 ? 2 : 1;
            if (Math.Abs(name.Length - length) > most || (name.Length <= 3 && (name.Length != length || name[0] != folded[0])))
            {
                continue;
            }

            var distance = Distance(folded[..length], name);
            if (distance <= most && distance <= best)
            {
                ties = distance == best && month != number;
                (best, month) = (distance, number);
            }
        }

        return ties ? 0 : month;
    }

    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        Span<int> row = stackalloc int[b.Length + 1];
        for (var j = 0; j <= b.Length; j++)
        {
            row[j] = j;
        }

        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1));
                diagonal = above;
            }
        }

        return row[b.Length];
    }
}
