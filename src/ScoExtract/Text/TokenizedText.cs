using System.Buffers;
using System.Runtime.CompilerServices;

namespace ScoExtract.Text;

/// <summary>A text cut once into tokens, which everything after it reads. Not changed once made; its buffer is pooled.</summary>
public sealed class TokenizedText : IDisposable
{
    private Token[] _tokens;

    internal TokenizedText(string raw, Token[] tokens, int count)
    {
        Raw = raw;
        _tokens = tokens;
        Count = count;
    }

    /// <summary>The raw text; the offsets of every token refer to it.</summary>
    public string Raw { get; }

    /// <summary>Number of tokens.</summary>
    public int Count { get; private set; }

    /// <summary>The tokens in text order.</summary>
    public ReadOnlySpan<Token> Tokens => _tokens.AsSpan(0, Count);

    /// <summary>The token at <paramref name="index"/>.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public ref readonly Token this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)index, (uint)Count, nameof(index));
            return ref _tokens[index];
        }
    }

    /// <summary>The raw characters of the token at <paramref name="index"/>.</summary>
    /// <param name="index">From 0 to <see cref="Count"/> - 1.</param>
    public ReadOnlySpan<char> Characters(int index)
    {
        ref readonly var token = ref this[index];
        return Raw.AsSpan(token.Start, token.Length);
    }

    /// <summary>The span from the start of one token to the end of another.</summary>
    /// <param name="first">Index of the first token.</param>
    /// <param name="last">Index of the last token, included.</param>
    public TextSpan Span(int first, int last) => new(this[first].Start, this[last].End);

    /// <summary>Index of the first token that ends after <paramref name="offset"/>; <see cref="Count"/> when there is none.</summary>
    /// <param name="offset">A UTF-16 offset in the raw text.</param>
    public int IndexAt(int offset)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (_tokens[middle].End <= offset)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }

    /// <summary>Joins the two halves of a word that a hyphen breaks at the end of a line.</summary>
    /// <param name="index">Index of the first half; the second is two tokens on.</param>
    /// <param name="hash">Hash of the word without the hyphen.</param>
    /// <returns>False where no word is broken. True does not say that the hyphen is not the word's own.</returns>
    internal bool TryJoin(int index, out ulong hash)
    {
        ref readonly var token = ref this[index];
        hash = token.Hash;
        if ((token.Flags & TokenFlags.Wrapped) == 0 || index + 2 >= Count || !this[index + 1].Is('-'))
        {
            return false;
        }

        foreach (var c in Characters(index + 2))
        {
            hash = Folding.Append(hash, c);
        }

        return true;
    }

    /// <summary>Gives the token buffer back to the pool; the tokens must not be read afterwards.</summary>
    public void Dispose()
    {
        if (_tokens.Length > 0)
        {
            ArrayPool<Token>.Shared.Return(_tokens);
            _tokens = [];
            Count = 0;
        }
    }
}
