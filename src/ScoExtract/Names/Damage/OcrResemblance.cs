using ScoExtract.Text;

namespace ScoExtract.Names.Damage;

/// <summary>Whether two words differ only by what OCR does: a letter more, less or other, or letters that look alike (<c>rn</c> for <c>m</c>, <c>c</c> for <c>e</c>).</summary>
internal static class OcrResemblance
{
    // Shorter words differ from others by one letter: of/or, des/les.
    private const int ShortestDamaged = 5;

    /// <summary>Whether OCR may have made a word of another.</summary>
    /// <param name="word">The word as the text has it.</param>
    /// <param name="folded">The other one, folded.</param>
    public static bool Between(ReadOnlySpan<char> word, string folded)
    {
        if (Math.Abs(word.Length - folded.Length) > 2)
        {
            return false;
        }

        var seen = Folding.Fold(word);
        if (folded.Length < ShortestDamaged)
        {
            return Strokes(seen) == Strokes(folded);
        }

        return OneEditApart(seen, folded) || Skeleton(seen) == Skeleton(folded);
    }

    private static bool OneEditApart(string a, string b)
    {
        if (Math.Abs(a.Length - b.Length) > 1)
        {
            return false;
        }

        var same = 0;
        while (same < a.Length && same < b.Length && a[same] == b[same])
        {
            same++;
        }

        return a.Length == b.Length ? a.AsSpan(Math.Min(same + 1, a.Length)).SequenceEqual(b.AsSpan(Math.Min(same + 1, b.Length)))
            : a.Length > b.Length ? a.AsSpan(same + 1).SequenceEqual(b.AsSpan(same)) : a.AsSpan(same).SequenceEqual(b.AsSpan(same + 1));
    }

    // In a short word only upright strokes may be misread: "Ie" for "le".
    private static string Strokes(string folded) =>
        folded.Replace('l', 'i').Replace('1', 'i').Replace('|', 'i').Replace('!', 'i');

    // Letters that OCR takes for each other become one.
    private static string Skeleton(string folded) => folded
        .Replace("rn", "m", StringComparison.Ordinal).Replace("ri", "n", StringComparison.Ordinal).Replace("cl", "d", StringComparison.Ordinal).Replace("vv", "w", StringComparison.Ordinal)
        .Replace('1', 'i').Replace('l', 'i').Replace('!', 'i').Replace('|', 'i').Replace('j', 'i').Replace('t', 'i').Replace('f', 'i')
        .Replace('0', 'o').Replace('c', 'e').Replace('6', 'e').Replace('5', 's').Replace('8', 'b').Replace('9', 'g').Replace('q', 'g');
}
