using System.Runtime.Intrinsics;

namespace ScoExtract.Matching;

/// <summary>The exponential, from additions and multiplications only: the same bits on every machine, which the system's own does not promise.</summary>
internal static class TagMath
{
    private const double InverseLn2 = 1.4426950408889634;

    // The logarithm of 2 in two parts, so that a multiple of it can be taken away without rounding.
    private const double Ln2High = 0.693147180369123816490;
    private const double Ln2Low = 1.90821492927058770002e-10;

    // 1.5 times 2 to the power of 52: a number added to it is rounded to a whole one.
    private const double RoundingShift = 6755399441055744;

    // Over3 is one over 3!, and so on: the coefficients of the exponential's series.
    private const double Over3 = 1.0 / 6;
    private const double Over4 = Over3 / 4;
    private const double Over5 = Over4 / 5;
    private const double Over6 = Over5 / 6;
    private const double Over7 = Over6 / 7;
    private const double Over8 = Over7 / 8;
    private const double Over9 = Over8 / 9;
    private const double Over10 = Over9 / 10;

    private static ReadOnlySpan<double> Factors => [Over9, Over8, Over7, Over6, Over5, Over4, Over3, 0.5, 1, 1];

    /// <summary>e to the power of <paramref name="x"/>, right to about 1e-12 of its value; 0 below -700, capped above 700.</summary>
    public static double Exp(double x)
    {
        if (!(x > -700))
        {
            return 0;
        }

        x = Math.Min(x, 700);
        var n = Math.Floor((x * InverseLn2) + 0.5);
        var r = x - (n * Ln2High) - (n * Ln2Low);
        var sum = 1 + (r * (1 + (r * (0.5 + (r * (Over3 + (r * (Over4 + (r * (Over5 + (r * (Over6 + (r * (Over7 + (r * (Over8 + (r * (Over9 + (r * Over10)))))))))))))))))));
        return sum * BitConverter.Int64BitsToDouble(((long)n + 1023) << 52);
    }

    /// <summary>The same for four numbers at once, none above 700; those below -700 give next to nothing.</summary>
    public static Vector256<double> Exp(Vector256<double> x)
    {
        x = Vector256.Max(x, Vector256.Create(-700.0));

        // Adding so large a number leaves the nearest whole one in the lowest bits.
        var shifted = (x * Vector256.Create(InverseLn2)) + Vector256.Create(RoundingShift);
        var n = shifted - Vector256.Create(RoundingShift);
        var r = x - (n * Vector256.Create(Ln2High)) - (n * Vector256.Create(Ln2Low));
        var sum = Vector256.Create(Over10);
        foreach (var factor in Factors)
        {
            sum = Vector256.Create(factor) + (r * sum);
        }

        return (sum.AsInt64() + (shifted.AsInt64() << 52)).AsDouble();
    }
}
