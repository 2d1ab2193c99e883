using System.Runtime.Intrinsics;

namespace ScoExtract.Matching;

/// <summary>The weights of which label follows which, laid out for the search; the orders that are not well formed are shut out.</summary>
internal sealed class TagOrders
{
    private const int Forbidden = -100_000_000;

    /// <param name="transitions">For each label, then each label after it, the weight of that order.</param>
    /// <param name="scale">What one unit of the weights is worth.</param>
    public TagOrders(ReadOnlySpan<short> transitions, float scale)
    {
        Weighted = new Vector256<int>[TagLabels.Count];
        Outside = new int[TagLabels.Count];
        var worth = new float[transitions.Length];
        Span<int> lanes = stackalloc int[TagLabels.Weighted];
        for (var label = 0; label < TagLabels.Count; label++)
        {
            for (var next = 0; next < TagLabels.Count; next++)
            {
                var weight = transitions[(label * TagLabels.Count) + next];
                worth[(label * TagLabels.Count) + next] = weight * scale;
                if (next == TagLabels.Outside)
                {
                    Outside[label] = weight;
                }
                else
                {
                    lanes[next - 1] = TagLabels.MayFollow(label, next) ? weight : Forbidden;
                }
            }

            Weighted[label] = Vector256.Create<int>(lanes);
        }

        Potentials = ToPotentials(worth);
    }

    /// <summary>For each label, the weights of the weighted labels after it.</summary>
    public Vector256<int>[] Weighted { get; }

    /// <summary>For each label, the weight of Outside after it.</summary>
    public int[] Outside { get; }

    /// <summary>For each label, then each label after it, the exponential of the weight; 0 where the order is not well formed.</summary>
    public double[] Potentials { get; }

    /// <summary>The exponentials of weights, with 0 for the orders that are not well formed.</summary>
    public static double[] ToPotentials(ReadOnlySpan<float> transitions)
    {
        var potentials = new double[transitions.Length];
        for (var i = 0; i < potentials.Length; i++)
        {
            potentials[i] = TagLabels.MayFollow(i / TagLabels.Count, i % TagLabels.Count) ? TagMath.Exp(transitions[i]) : 0;
        }

        return potentials;
    }
}
