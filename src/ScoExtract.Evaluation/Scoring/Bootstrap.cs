namespace ScoExtract.Evaluation;

/// <summary>Intervals by resampling documents. The seed is fixed: the same input gives the same interval.</summary>
internal static class Bootstrap
{
    private const int Samples = 1000;
    private const int Seed = 20010615;

    /// <summary>The 95 % percentile interval of the micro F1; null for fewer than two documents that count.</summary>
    public static Interval? F1(IReadOnlyList<Tally> documents)
    {
        // A document with nothing to find in which nothing was found takes no part in any sum.
        var counting = documents.Where(d => d.F1 is not null).ToArray();
        if (counting.Length < 2)
        {
            return null;
        }

        // Only repeatability is asked of this generator.
#pragma warning disable CA5394
        var random = new Random(Seed);
        var scores = new double[Samples];
        for (var s = 0; s < Samples; s++)
        {
            var sum = default(Tally);
            for (var i = 0; i < counting.Length; i++)
            {
                sum += counting[random.Next(counting.Length)];
            }

            scores[s] = sum.F1!.Value;
        }
#pragma warning restore CA5394

        Array.Sort(scores);
        return new Interval(scores[(int)(0.025 * Samples)], scores[(int)(0.975 * Samples) - 1]);
    }
}
