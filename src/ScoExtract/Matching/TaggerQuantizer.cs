namespace ScoExtract.Matching;

/// <summary>Rounds trained weights to whole numbers of one byte and leaves out the rows that matter least.</summary>
internal static class TaggerQuantizer
{
    /// <summary>Makes a model of trained weights.</summary>
    /// <param name="language">ISO 639-1 code.</param>
    /// <param name="version">Version of the trained model, from 1.</param>
    /// <param name="bits">Logarithm of the number of rows.</param>
    /// <param name="transitions">For each label, then each label after it, the weight of that order.</param>
    /// <param name="weights">For each row, a weight for each label but Outside.</param>
    /// <param name="largest">Weights beyond this size are cut to it: a few large ones must not coarsen all others.</param>
    /// <param name="mostRows">How many rows are kept: those with the largest weights, of equal ones the first.</param>
    /// <remarks>No weight within <paramref name="largest"/> moves by more than <paramref name="largest"/> / 254.</remarks>
    public static TaggerModel Quantize(string language, int version, int bits, ReadOnlySpan<float> transitions, ReadOnlySpan<float> weights, float largest, int mostRows)
    {
        var scale = largest / sbyte.MaxValue;
        var rounded = new sbyte[weights.Length];
        for (var i = 0; i < rounded.Length; i++)
        {
            rounded[i] = (sbyte)Math.Clamp(MathF.Round(weights[i] / scale), -sbyte.MaxValue, sbyte.MaxValue);
        }

        var orders = new short[transitions.Length];
        for (var i = 0; i < orders.Length; i++)
        {
            orders[i] = (short)Math.Clamp(MathF.Round(transitions[i] / scale), -short.MaxValue, short.MaxValue);
        }

        var kept = Kept(rounded, mostRows);
        var used = new ulong[1 << (bits - 6)];
        var packed = new sbyte[(kept.Length + 1) * TagLabels.Weighted];
        for (var i = 0; i < kept.Length; i++)
        {
            used[kept[i] >> 6] |= 1UL << kept[i];
            rounded.AsSpan(kept[i] * TagLabels.Weighted, TagLabels.Weighted).CopyTo(packed.AsSpan((i + 1) * TagLabels.Weighted));
        }

        return new TaggerModel(language, version, bits, scale, orders, used, packed);
    }

    private static int[] Kept(sbyte[] rounded, int mostRows)
    {
        var rows = rounded.Length / TagLabels.Weighted;
        var sizes = new int[rows];
        for (var i = 0; i < rounded.Length; i++)
        {
            sizes[i / TagLabels.Weighted] = Math.Max(sizes[i / TagLabels.Weighted], Math.Abs((int)rounded[i]));
        }

        return [.. Enumerable.Range(0, rows).Where(r => sizes[r] > 0).OrderByDescending(r => sizes[r]).ThenBy(r => r).Take(mostRows).Order()];
    }
}
