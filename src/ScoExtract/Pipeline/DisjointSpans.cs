using System.Buffers;

namespace ScoExtract.Pipeline;

/// <summary>Spans none of which overlaps another one: a bit for each code unit of the text that is taken, in a pooled buffer.</summary>
/// <param name="length">Where the last span ends at the latest.</param>
internal readonly struct DisjointSpans(int length) : IDisposable
{
    private readonly ulong[] _taken = Clear(ArrayPool<ulong>.Shared.Rent((length >> 6) + 1));

    /// <summary>Adds a span, unless it overlaps one that is there.</summary>
    /// <param name="span">The span.</param>
    public bool Add(TextSpan span)
    {
        if (Overlaps(span))
        {
            return false;
        }

        for (var word = span.Start >> 6; word << 6 < span.End; word++)
        {
            _taken[word] |= Bits(span, word);
        }

        return true;
    }

    private bool Overlaps(TextSpan span)
    {
        for (var word = span.Start >> 6; word << 6 < span.End; word++)
        {
            if ((_taken[word] & Bits(span, word)) != 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gives the buffer back to the pool.</summary>
    public void Dispose() => ArrayPool<ulong>.Shared.Return(_taken);

    // The bits of a span that lie in a word.
    private static ulong Bits(TextSpan span, int word)
    {
        var (first, end) = (Math.Max(0, span.Start - (word << 6)), Math.Min(64, span.End - (word << 6)));
        return ulong.MaxValue << first & ulong.MaxValue >> (64 - end);
    }

    private static ulong[] Clear(ulong[] words)
    {
        words.AsSpan().Clear();
        return words;
    }
}
