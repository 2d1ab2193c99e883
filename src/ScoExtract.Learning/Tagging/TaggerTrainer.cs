using System.Runtime.Intrinsics;
using ScoExtract.Matching;

namespace ScoExtract.Learning.Tagging;

/// <summary>Trains a conditional random field by stochastic gradient descent on one thread: the same sentences in the same order give the same weights, bit by bit.</summary>
internal sealed class TaggerTrainer
{
    private const int Lanes = TagLabels.Weighted;
    private const float Epsilon = 1e-6f;

    // A label whose probability is this close to what it should be teaches nothing.
    private const float Negligible = 1e-3f;

    private readonly TaggerTrainingOptions _options;
    private readonly float[] _weights;
    private readonly float[] _squares;
    private readonly float[] _orders = new float[TagLabels.Count * TagLabels.Count];
    private readonly float[] _orderSquares = new float[TagLabels.Count * TagLabels.Count];
    private readonly TagMarginals _marginals = new();
    private readonly uint _dropped;
    private float[] _emissions = [];
    private int[] _rows = [];
    private int[] _starts = [];

    public TaggerTrainer(TaggerTrainingOptions options)
    {
        _options = options;
        _dropped = (uint)(options.Dropout * 0x10000);
        _weights = new float[Lanes << options.Bits];
        _squares = new float[Lanes << options.Bits];
    }

    /// <summary>Trains on the sentences and gives the weights, rounded.</summary>
    public TaggerModel Train(IReadOnlyList<TrainingSentence> sentences, string language, int version)
    {
        var kept = DropRare(sentences);
        var order = Enumerable.Range(0, kept.Length).ToArray();
        var random = _options.Seed;
        var averaged = Math.Clamp(_options.AveragedEpochs, 1, _options.Epochs);
        var (weights, orders) = (new float[_weights.Length], new float[_orders.Length]);
        for (var epoch = 0; epoch < _options.Epochs; epoch++)
        {
            Shuffle(order, ref random);
            foreach (var index in order)
            {
                Learn(kept[index], ref random);
            }

            if (epoch >= _options.Epochs - averaged)
            {
                Accumulate(_weights, weights, averaged);
                Accumulate(_orders, orders, averaged);
            }
        }

        return TaggerQuantizer.Quantize(language, version, _options.Bits, orders, weights, _options.LargestWeight, _options.MostRows);
    }

    // The last sentences seen pull at the weights; the mean of several epochs' ends does not tell which they were.
    private static void Accumulate(float[] weights, float[] mean, int count)
    {
        for (var i = 0; i < weights.Length; i++)
        {
            mean[i] += weights[i] / count;
        }
    }

    private TrainingSentence[] DropRare(IReadOnlyList<TrainingSentence> sentences)
    {
        var counts = new int[1 << _options.Bits];
        foreach (var sentence in sentences)
        {
            foreach (var row in sentence.Rows)
            {
                counts[row]++;
            }
        }

        return [.. sentences.Where(s => s.Count > 0).Select(s => DropRare(s, counts))];
    }

    private TrainingSentence DropRare(TrainingSentence sentence, int[] counts)
    {
        var rows = new List<int>(sentence.Rows.Length);
        var starts = new int[sentence.Count + 1];
        for (var token = 0; token < sentence.Count; token++)
        {
            foreach (var row in sentence.RowsOf(token))
            {
                if (counts[row] >= _options.MinimumCount)
                {
                    rows.Add(row);
                }
            }

            starts[token + 1] = rows.Count;
        }

        return sentence with { Rows = [.. rows], Starts = starts };
    }

    private void Learn(TrainingSentence whole, ref ulong random)
    {
        var sentence = DropSome(whole, ref random);
        var length = sentence.Count * Lanes;
        if (_emissions.Length < length)
        {
            _emissions = new float[length * 2];
        }

        for (var token = 0; token < sentence.Count; token++)
        {
            var sum = Vector256<float>.Zero;
            foreach (var row in sentence.RowsOf(token))
            {
                sum += Vector256.LoadUnsafe(ref _weights[row * Lanes]);
            }

            if (sentence.Labels[token] != TagLabels.Outside && !sentence.IsSilver)
            {
                sum -= Vector256.Create(_options.MissCost);
            }

            sum.CopyTo(_emissions, token * Lanes);
        }

        _marginals.Compute(sentence.Count, _emissions.AsSpan(0, length), TagOrders.ToPotentials(_orders));
        LearnOrders(sentence);
        Span<float> errors = stackalloc float[Lanes];
        for (var token = 0; token < sentence.Count; token++)
        {
            float largest = 0;
            for (var label = 1; label < TagLabels.Count; label++)
            {
                var error = (float)_marginals.Token(token, label) - (sentence.Labels[token] == label ? 1 : 0);
                errors[label - 1] = error;
                largest = Math.Max(largest, Math.Abs(error));
            }

            if (largest > Negligible)
            {
                LearnToken(sentence.RowsOf(token), Vector256.Create<float>(errors));
            }
        }
    }

    // Hides some features, others each time, so that none relies on always being seen with its companions.
    private TrainingSentence DropSome(TrainingSentence sentence, ref ulong random)
    {
        var (rows, starts) = (_rows, _starts);
        if (rows.Length < sentence.Rows.Length || starts.Length <= sentence.Count)
        {
            _rows = rows = new int[sentence.Rows.Length * 2];
            _starts = starts = new int[(sentence.Count * 2) + 1];
        }

        var kept = 0;
        for (var token = 0; token < sentence.Count; token++)
        {
            foreach (var row in sentence.RowsOf(token))
            {
                if ((Next(ref random) & 0xFFFF) >= _dropped)
                {
                    rows[kept++] = row;
                }
            }

            starts[token + 1] = kept;
        }

        return sentence with { Rows = rows, Starts = starts };
    }

    private void LearnToken(ReadOnlySpan<int> rows, Vector256<float> error)
    {
        var rate = Vector256.Create(_options.LearningRate);
        var decay = Vector256.Create(_options.Regularization);
        var epsilon = Vector256.Create(Epsilon);
        foreach (var row in rows)
        {
            ref var weight = ref _weights[row * Lanes];
            ref var square = ref _squares[row * Lanes];
            var old = Vector256.LoadUnsafe(ref weight);
            var gradient = error + (old * decay);
            var squares = Vector256.LoadUnsafe(ref square) + (gradient * gradient);
            squares.StoreUnsafe(ref square);
            (old - (rate * gradient / (Vector256.Sqrt(squares) + epsilon))).StoreUnsafe(ref weight);
        }
    }

    private void LearnOrders(TrainingSentence sentence)
    {
        Span<float> gradients = stackalloc float[_orders.Length];
        gradients.Clear();
        for (var token = 0; token < sentence.Count; token++)
        {
            int before = token == 0 ? TagLabels.Outside : sentence.Labels[token - 1];
            gradients[(before * TagLabels.Count) + sentence.Labels[token]] -= 1;
            for (var previous = 0; previous < TagLabels.Count; previous++)
            {
                for (var label = 0; label < TagLabels.Count; label++)
                {
                    gradients[(previous * TagLabels.Count) + label] += (float)_marginals.Pair(token, previous, label);
                }
            }
        }

        for (var i = 0; i < gradients.Length; i++)
        {
            if (Math.Abs(gradients[i]) > Negligible)
            {
                _orderSquares[i] += gradients[i] * gradients[i];
                _orders[i] -= _options.LearningRate * gradients[i] / (MathF.Sqrt(_orderSquares[i]) + Epsilon);
            }
        }
    }

    private static void Shuffle(int[] order, ref ulong random)
    {
        for (var i = order.Length - 1; i > 0; i--)
        {
            var other = (int)(Next(ref random) % (ulong)(i + 1));
            (order[i], order[other]) = (order[other], order[i]);
        }
    }

    // xorshift64*
    private static ulong Next(ref ulong random)
    {
        random ^= random >> 12;
        random ^= random << 25;
        random ^= random >> 27;
        return random * 0x2545F4914F6CDD1D >> 33;
    }
}
