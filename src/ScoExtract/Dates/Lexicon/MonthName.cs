namespace ScoExtract.Dates.Lexicon;

/// <summary>A full month name, for what OCR made of it.</summary>
/// <param name="Folded">The name, folded, its strokes joined (see <see cref="MonthRepair.JoinStrokes"/>).</param>
/// <param name="Month">The month, from 1.</param>
internal readonly record struct MonthName(string Folded, int Month)
{
    /// <summary>The letters it has: see <see cref="LettersOf"/>.</summary>
    public ulong Letters { get; } = LettersOf(Folded);

    /// <summary>So many letters may differ: one of a short name, two of a long one.</summary>
    public int MostErrors => Folded.Length >= 7 ? 2 : 1;

    /// <summary>A bit for each letter that occurs. Replacing a letter changes two bits at most, adding or dropping one changes one.</summary>
    /// <param name="folded">A folded word.</param>
    public static ulong LettersOf(ReadOnlySpan<char> folded)
    {
        var letters = 0UL;
        foreach (var c in folded)
        {
            letters |= 1UL << (c & 63);
        }

        return letters;
    }
}
