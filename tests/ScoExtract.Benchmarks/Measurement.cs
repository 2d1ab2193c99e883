namespace ScoExtract.Benchmarks;

/// <summary>What one pass over some text cost.</summary>
/// <param name="Seconds">Processor time.</param>
/// <param name="Allocated">Bytes that the thread allocated.</param>
/// <param name="Results">How many mentions, candidates or facts came out.</param>
internal readonly record struct Measurement(double Seconds, long Allocated, int Results)
{
    /// <summary>The less disturbed of two passes over the same text.</summary>
    public static Measurement Better(Measurement left, Measurement right) => left.Seconds <= right.Seconds ? left : right;

    /// <summary>Two texts, one after the other.</summary>
    public static Measurement operator +(Measurement left, Measurement right) =>
        new(left.Seconds + right.Seconds, left.Allocated + right.Allocated, left.Results + right.Results);

    /// <summary>The figures as BENCHMARKS.md has them.</summary>
    /// <param name="bytes">UTF-8 bytes of the text.</param>
    public string Describe(long bytes)
    {
        var perResult = Results > 0 ? FormattableString.Invariant($"{(double)Allocated / Results,8:F0} bytes a result of {Results}") : "";
        return FormattableString.Invariant($"{bytes / 1e6 / Seconds,6:F0} MB/s {(double)Allocated / bytes,8:F2} bytes allocated a byte of text {perResult}").TrimEnd();
    }
}
