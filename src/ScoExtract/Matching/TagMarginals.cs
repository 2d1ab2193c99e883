using System.Runtime.Intrinsics;

namespace ScoExtract.Matching;

/// <summary>Probabilities of labels in a sentence, by the forward-backward algorithm. Kept and computed again; used by one thread at a time.</summary>
/// <remarks>Forward and backward sums are scaled to 1 at each token, so that no sentence is too long.</remarks>
internal sealed class TagMarginals
{
    private const int Labels = TagLabels.Count;

    private double[] _emissions = [];
    private double[] _forward = [];
    private double[] _backward = [];
    private double[] _scales = [];
    private readonly double[] _from = new double[Labels * Labels];
    private double[] _into = [];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Computes the probabilities of a sentence.</summary>
    /// <param name="count">Number of tokens.</param>
    /// <param name="emissions">For each token, a score for each label but Outside, whose score is 0.</param>
    /// <param name="orders">For each label, then each label after it, the exponential of its weight; 0 where it may not follow.</param>
    public void Compute(int count, ReadOnlySpan<float> emissions, double[] orders)
    {
        (Count, _into) = (count, orders);
        Grow(count);
        for (var i = 0; i < orders.Length; i++)
        {
            _from[(i % Labels * Labels) + (i / Labels)] = orders[i];
        }

        for (var token = 0; token < count; token++)
        {
            SetEmissions(emissions.Slice(token * TagLabels.Weighted, TagLabels.Weighted), _emissions.AsSpan(token * Labels, Labels));
        }

        Forward();
        Backward();
    }

    /// <summary>Probability that a token has a label.</summary>
    public double Token(int token, int label) => _forward[(token * Labels) + label] * _backward[(token * Labels) + label];

    /// <summary>Probability that a token has a label and the token before it another one; the one before the first is Outside.</summary>
    public double Pair(int token, int previous, int label)
    {
        var before = token > 0 ? _forward[((token - 1) * Labels) + previous] : previous == TagLabels.Outside ? 1 : 0;
        var at = (token * Labels) + label;
        return before * _into[(previous * Labels) + label] * _emissions[at] * _backward[at] / _scales[token];
    }

    /// <summary>Probability that exactly some tokens are a name of a type.</summary>
    public double Span(int first, int end, TagType type)
    {
        var (begin, inside) = (TagLabels.Begin(type), TagLabels.Inside(type));
        var probability = _forward[(first * Labels) + begin];
        var last = begin;
        for (var token = first + 1; token < end; token++)
        {
            probability *= _into[(last * Labels) + inside] * _emissions[(token * Labels) + inside] / _scales[token];
            last = inside;
        }

        if (end == Count)
        {
            return probability;
        }

        double rest = 0;
        for (var next = 0; next < Labels; next++)
        {
            if (next != inside)
            {
                rest += _into[(last * Labels) + next] * _emissions[(end * Labels) + next] * _backward[(end * Labels) + next];
            }
        }

        return probability * rest / _scales[end];
    }

    // Scores are taken from the highest of a token, Outside's 0 included, so that none overflows.
    private static void SetEmissions(ReadOnlySpan<float> scores, Span<double> emissions)
    {
        var all = Vector256.Create(scores);
        float highest = 0;
        for (var label = 0; label < TagLabels.Weighted; label++)
        {
            highest = Math.Max(highest, all.GetElement(label));
        }

        var (lower, upper) = Vector256.Widen(all - Vector256.Create(highest));
        emissions[TagLabels.Outside] = TagMath.Exp(-highest);
        TagMath.Exp(lower).CopyTo(emissions[1..]);
        TagMath.Exp(upper).CopyTo(emissions[5..]);
    }

    // The eight weighted labels are two vectors of four; Outside stands apart.
    private void Forward()
    {
        for (var token = 0; token < Count; token++)
        {
            var (outside, lower, upper) = (_into[0], Lower(_into, 0), Upper(_into, 0));
            if (token > 0)
            {
                var before = _forward.AsSpan((token - 1) * Labels, Labels);
                (outside, lower, upper) = (0, default, default);
                for (var previous = 0; previous < Labels; previous++)
                {
                    var probability = Vector256.Create(before[previous]);
                    outside += before[previous] * _into[previous * Labels];
                    lower += probability * Lower(_into, previous * Labels);
                    upper += probability * Upper(_into, previous * Labels);
                }
            }

            var at = token * Labels;
            outside *= _emissions[at];
            lower *= Lower(_emissions, at);
            upper *= Upper(_emissions, at);
            var sum = outside + Vector256.Sum(lower) + Vector256.Sum(upper);
            _scales[token] = sum;
            Set(_forward, at, outside / sum, lower / Vector256.Create(sum), upper / Vector256.Create(sum));
        }
    }

    private void Backward()
    {
        _backward.AsSpan((Count - 1) * Labels, Labels).Fill(1);
        for (var token = Count - 2; token >= 0; token--)
        {
            var after = (token + 1) * Labels;
            var (outside, lower, upper) = (0.0, Vector256<double>.Zero, Vector256<double>.Zero);
            for (var next = 0; next < Labels; next++)
            {
                var weight = _emissions[after + next] * _backward[after + next];
                outside += weight * _from[next * Labels];
                lower += Vector256.Create(weight) * Lower(_from, next * Labels);
                upper += Vector256.Create(weight) * Upper(_from, next * Labels);
            }

            var scale = Vector256.Create(_scales[token + 1]);
            Set(_backward, token * Labels, outside / _scales[token + 1], lower / scale, upper / scale);
        }
    }

    private static Vector256<double> Lower(double[] values, int at) => Vector256.LoadUnsafe(ref values[at + 1]);

    private static Vector256<double> Upper(double[] values, int at) => Vector256.LoadUnsafe(ref values[at + 5]);

    private static void Set(double[] values, int at, double outside, Vector256<double> lower, Vector256<double> upper)
    {
        values[at] = outside;
        lower.CopyTo(values, at + 1);
        upper.CopyTo(values, at + 5);
    }

    private void Grow(int count)
    {
        if (_scales.Length < count)
        {
            var size = Math.Max(count, _scales.Length * 2);
            (_scales, _emissions) = (new double[size], new double[size * Labels]);
            (_forward, _backward) = (new double[size * Labels], new double[size * Labels]);
        }
    }
}
