using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace ScoExtract.Matching;

/// <summary>The labels that the tokens of one sentence could get, with their scores; finds the best ones and tells how sure they are.</summary>
/// <remarks>Kept and filled again for sentence after sentence, so that tagging allocates nothing. Used by one thread at a time.</remarks>
internal sealed class TagLattice
{
    // Less than any sum of scores, and far from overflow.
    private const int Forbidden = -100_000_000;

    private byte[] _back = new byte[64 * TagLabels.Count];
    private byte[] _labels = new byte[64];
    private short[] _scores = new short[64 * TagLabels.Weighted];
    private readonly TagMarginals _marginals = new();
    private float[] _emissions = [];
    private TaggerModel? _model;
    private bool _marginalsReady;

    internal TokenForm[] Forms { get; private set; } = new TokenForm[64 + (2 * TagFeatures.Window)];

    /// <summary>Number of tokens of the sentence.</summary>
    public int Count { get; private set; }

    /// <summary>The best sequence of labels, one of <see cref="TagLabels"/> a token; always well formed.</summary>
    public ReadOnlySpan<byte> Labels => _labels.AsSpan(0, Count);

    /// <summary>How probable it is that exactly the tokens from <paramref name="first"/> to before <paramref name="end"/>, counted in the sentence, are a name of a type.</summary>
    public double Probability(int first, int end, TagType type) => Marginals().Span(first, end, type);

    /// <summary>How probable it is that a token, counted in the sentence, is part of a name of a type.</summary>
    public double Probability(int token, TagType type) => Marginals().Token(token, TagLabels.Begin(type)) + _marginals.Token(token, TagLabels.Inside(type));

    /// <summary>The names of the best sequence, in order.</summary>
    /// <param name="at">Where to look on from: 0, then the end of the last name.</param>
    /// <param name="name">The next name, counted in the sentence.</param>
    /// <returns>False when there is none.</returns>
    public bool TryNext(int at, out TaggedName name)
    {
        for (; at < Count; at++)
        {
            int label = _labels[at];
            if (TagLabels.IsBegin(label))
            {
                var end = at + 1;
                while (end < Count && _labels[end] == label + 1)
                {
                    end++;
                }

                name = new TaggedName(at, end, TagLabels.TypeOf(label));
                return true;
            }
        }

        name = default;
        return false;
    }

    internal void Reset(TaggerModel model, int count)
    {
        (_model, Count, _marginalsReady) = (model, count, false);
        if (_labels.Length < count)
        {
            var size = Math.Max(count, _labels.Length * 2);
            (_labels, _back, _scores) = (new byte[size], new byte[size * TagLabels.Count], new short[size * TagLabels.Weighted]);
            Forms = new TokenForm[size + (2 * TagFeatures.Window)];
        }
    }

    /// <summary>Sums the weights of a token's features.</summary>
    internal void Score(int token, ReadOnlySpan<int> rows)
    {
        var sum = Vector128<short>.Zero;
        var model = _model!;
        ref var weights = ref MemoryMarshal.GetArrayDataReference(model.Weights);
        foreach (var row in rows)
        {
            // One row is eight bytes.
            var bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<sbyte, byte>(ref Unsafe.Add(ref weights, model.Find(row))));
            sum += Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsSByte());
        }

        sum.CopyTo(_scores, token * TagLabels.Weighted);
    }

    /// <summary>Finds the best sequence of labels among the well formed ones.</summary>
    internal void Decode()
    {
        var orders = _model!.Orders;
        var best = Vector256.Create(Forbidden);
        var outside = 0;
        for (var token = 0; token < Count; token++)
        {
            // One lane for each weighted label; Outside apart.
            var scores = Vector128.LoadUnsafe(ref _scores[token * TagLabels.Weighted]);
            var next = Vector256.Create(outside) + orders.Weighted[0];
            var from = Vector256<int>.Zero;
            var (nextOutside, fromOutside) = (outside + orders.Outside[0], 0);
            for (var label = 1; label < TagLabels.Count; label++)
            {
                var score = best.GetElement(label - 1);
                var candidate = Vector256.Create(score) + orders.Weighted[label];
                from = Vector256.ConditionalSelect(Vector256.GreaterThan(candidate, next), Vector256.Create(label), from);
                next = Vector256.Max(candidate, next);
                if (score + orders.Outside[label] > nextOutside)
                {
                    (nextOutside, fromOutside) = (score + orders.Outside[label], label);
                }
            }

            next += Vector256.Create(Vector128.WidenLower(scores), Vector128.WidenUpper(scores));
            var back = _back.AsSpan(token * TagLabels.Count, TagLabels.Count);
            back[TagLabels.Outside] = (byte)fromOutside;
            for (var label = 1; label < TagLabels.Count; label++)
            {
                back[label] = (byte)from.GetElement(label - 1);
            }

            // Kept small, whatever the length of the sentence: only differences matter.
            best = Vector256.Max(next - Vector256.Create(nextOutside), Vector256.Create(Forbidden));
            outside = 0;
        }

        Trace(best);
    }

    private void Trace(Vector256<int> best)
    {
        var (label, score) = (TagLabels.Outside, 0);
        for (var l = 1; l < TagLabels.Count; l++)
        {
            if (best.GetElement(l - 1) > score)
            {
                (label, score) = (l, best.GetElement(l - 1));
            }
        }

        for (var token = Count - 1; token >= 0; token--)
        {
            _labels[token] = (byte)label;
            label = _back[(token * TagLabels.Count) + label];
        }
    }

    private TagMarginals Marginals()
    {
        if (!_marginalsReady)
        {
            var length = Count * TagLabels.Weighted;
            if (_emissions.Length < length)
            {
                _emissions = new float[_scores.Length];
            }

            for (var i = 0; i < length; i++)
            {
                _emissions[i] = _scores[i] * _model!.Scale;
            }

            _marginals.Compute(Count, _emissions, _model!.Orders.Potentials);
            _marginalsReady = true;
        }

        return _marginals;
    }
}
