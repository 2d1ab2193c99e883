using System.Numerics;
using ScoExtract.Text;

namespace ScoExtract.Dates.Lexicon;

/// <summary>Finds the month that OCR made another word of, where a day before it and a year after it say that it must be one.</summary>
internal static class MonthRepair
{
    // Longer than every month name by more than a damaged one can be.
    private const int LongestWord = 24;

    /// <summary>The month nearest to a damaged word; 0 when none is near or two are as near.</summary>
    /// <param name="word">The word as it stands in the text.</param>
    /// <param name="months">The full month names, folded.</param>
    /// <param name="exactly">Whether no letter may be wrong.</param>
    public static int Find(ReadOnlySpan<char> word, ReadOnlySpan<MonthName> months, bool exactly = false)
    {
        Span<char> buffer = stackalloc char[LongestWord];
        if (!TryFold(word, buffer, out var length))
        {
            return 0;
        }

        length = JoinStrokes(buffer[..length]);
        var folded = buffer[..length];
        var (best, month, ties) = (int.MaxValue, 0, false);
        var letters = MonthName.LettersOf(folded);
        foreach (ref readonly var name in months)
        {
            var most = exactly ? 0 : name.MostErrors;
            if (BitOperations.PopCount(letters ^ name.Letters) > (2 * most) + (folded.Length > name.Folded.Length ? 1 : 0) || Math.Abs(name.Folded.Length - folded.Length) > most
                || (name.Folded.Length <= 3 && (name.Folded.Length != folded.Length || name.Folded[0] != folded[0])))
            {
                continue;
            }

            var distance = Distance(folded, name.Folded, most);
            if (distance <= most && distance <= best)
            {
                ties = distance == best && month != name.Month;
                (best, month) = (distance, name.Month);
            }
        }

        return ties ? 0 : month;
    }

    /// <summary>A folded word as the eye sees it: strokes that OCR takes apart (m read as rn, u as ti, d as cl) are one letter, so that to misread them is one change.</summary>
    /// <param name="folded">The word; its first letters become the result.</param>
    /// <returns>The length of the result.</returns>
    public static int JoinStrokes(Span<char> folded)
    {
        var length = 0;
        for (var i = 0; i < folded.Length; i++)
        {
            var joined = i + 1 < folded.Length ? (folded[i], folded[i + 1]) switch { ('r', 'n') => 'm', ('t', 'i') => 'u', ('c', 'l') => 'd', _ => '\0' } : '\0';
            folded[length++] = joined != '\0' ? joined : folded[i];
            i += joined != '\0' ? 1 : 0;
        }

        return length;
    }

    // One ligature may fold to many letters.
    private static bool TryFold(ReadOnlySpan<char> word, Span<char> folded, out int length)
    {
        length = 0;
        foreach (var c in word)
        {
            var letters = Folding.Characters(c);
            if (!letters.TryCopyTo(folded[length..]))
            {
                return false;
            }

            length += letters.Length;
        }

        return true;
    }

    // One letter misread, left out or put in costs one, and so do two strokes read as two letters. Two rows beyond what is sought tell enough.
    private static int Distance(ReadOnlySpan<char> a, ReadOnlySpan<char> b, int most)
    {
        Span<int> rows = stackalloc int[3 * (b.Length + 1)];
        var before = rows[..(b.Length + 1)];
        var last = rows.Slice(b.Length + 1, b.Length + 1);
        var row = rows[(2 * (b.Length + 1))..];
        for (var j = 0; j <= b.Length; j++)
        {
            last[j] = j;
        }

        var leastBefore = 0;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                row[j] = Math.Min(Math.Min(last[j], row[j - 1]) + 1, last[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1));
                if (i > 1 && AreStrokesOf(a[i - 2], a[i - 1], b[j - 1]))
                {
                    row[j] = Math.Min(row[j], before[j - 1] + 1);
                }

                least = Math.Min(least, row[j]);
            }

            if (least > most && leastBefore > most)
            {
                return least;
            }

            leastBefore = least;

            var free = before;
            before = last;
            last = row;
            row = free;
        }

        return last[b.Length];
    }

    private static bool AreStrokesOf(char first, char second, char letter) => letter switch
    {
        'm' => (first is 'n' or 'r') && (second is 'i' or 'n'),
        'n' => first == 'r' && second == 'i',
        'u' => (first is 'i' or 'l' or 'f') && (second is 'i' or 'l' or 't'),
        'b' => first == 'l' && second == 'i',
        _ => false,
    };
}
