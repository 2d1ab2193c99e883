namespace ScoExtract.Tests;

/// <summary>Asserts how the time of a piece of work grows with its size, on a machine that may be busy with other things.</summary>
/// <remarks>Processor time, the best of some tries on each side: a collection of garbage or the compiler may come in between, and only make a try slower.</remarks>
internal static class GrowthOfTime
{
    private const int Tries = 6;

    // Less than this is noise, which must not become a large ratio.
    private const double Noise = 0.0005;

    /// <summary>The work on the large text must take less than <paramref name="bound"/> times as long as the work on the small one.</summary>
    public static void AssertBelow(double bound, string small, string large, Action<string> work)
    {
        work(small);
        var (ofSmall, ofLarge) = (double.MaxValue, double.MaxValue);
        for (var i = 0; i < Tries && ofLarge >= bound * ofSmall; i++)
        {
            ofSmall = Math.Max(Noise, Math.Min(ofSmall, Seconds(small, work)));
            ofLarge = Math.Min(ofLarge, Seconds(large, work));
        }

        Assert.True(
            ofLarge < bound * ofSmall,
            $"'{small[..Math.Min(20, small.Length)]}…': {large.Length / small.Length} times the text took {ofLarge / ofSmall:F0} times as long ({ofLarge * 1000:F0} ms)");
    }

    /// <summary>The unit again and again, up to about so many characters.</summary>
    public static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static double Seconds(string text, Action<string> work)
    {
        var start = Environment.CpuUsage.TotalTime;
        work(text);
        return (Environment.CpuUsage.TotalTime - start).TotalSeconds;
    }
}
