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
    private double[] _orders = [];

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>Computes the probabilities of a sentence.</summary>
    /// <param name="count">Number of tokens.</param>
    /// <param name="emissions">For each token, a score for each label but Outside, whose score is 0.</param>
    /// <param name="orders">For each label, then each label after it, the exponential of its weight; 0 where it may not follow.</param>
    public void Compute(int count, ReadOnlySpan<float> emissions, double[] orders)
    {
        (Count, _orders) = (count, orders);
        Grow(count);
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
        return before * _orders[(previous * Labels) + label] * _emissions[at] * _backward[at] / _scales[token];
    }

    /// <summary>Probability that exactly some tokens are a name of a type.</summary>
    public double Span(int first, int end, TagType type)
    {
        var (begin, inside) = (TagLabels.Begin(type), TagLabels.Inside(type));
        var probability = _forward[(first * Labels) + begin];
        var last = begin;
        for (var token = first + 1; token < end; token++)
        {
            probability *= _orders[(last * Labels) + inside] * _emissions[(token * Labels) + inside] / _scales[token];
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
                rest += _orders[(last * Labels) + next] * _emissions[(end * Labels) + next] * _backward[(end * Labels) + next];
            }
        }

        return probability * rest / _scales[end];
    }

    private static void SetEmissions(ReadOnlySpan<float> scores, Span<double> emissions)
    {
        float highest = 0;
        foreach (var score in scores)
        {
            highest = Math.Max(highest, score);
        }

        emissions[TagLabels.Outside] = TagMath.Exp(-highest);
        for (var label = 1; label < Labels; label++)
        {
            emissions[label] = TagMath.Exp(scores[label - 1] - highest);
        }
    }

    private void Forward()
    {
        for (var token = 0; token < Count; token++)
        {
            var here = _forward.AsSpan(token * Labels, Labels);
            double sum = 0;
            for (var label = 0; label < Labels; label++)
            {
                var into = token == 0 ? _orders[label] : 0;
                for (var previous = 0; token > 0 && previous < Labels; previous++)
                {
                    into += _forward[((token - 1) * Labels) + previous] * _orders[(previous * Labels) + label];
                }

                sum += here[label] = into * _emissions[(token * Labels) + label];
            }

            _scales[token] = sum;
            foreach (ref var probability in here)
            {
                probability /= sum;
            }
        }
    }

    private void Backward()
    {
        _backward.AsSpan((Count - 1) * Labels, Labels).Fill(1);
        for (var token = Count - 2; token >= 0; token--)
        {
            var after = (token + 1) * Labels;
            for (var label = 0; label < Labels; label++)
            {
                double sum = 0;
                for (var next = 0; next < Labels; next++)
                {
                    sum += _orders[(label * Labels) + next] * _emissions[after + next] * _backward[after + next];
                }

                _backward[(token * Labels) + label] = sum / _scales[token + 1];
            }
        }
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
