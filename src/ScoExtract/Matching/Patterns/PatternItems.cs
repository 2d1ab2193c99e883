using ScoExtract.Text;

namespace ScoExtract.Matching.Patterns;

/// <summary>What the tokens of a text are to patterns: asked once a position and remembered for as long as the neighbourhood is read. For one thread.</summary>
/// <param name="classifier">Tells what tokens are.</param>
/// <param name="classes">How many classes there are.</param>
internal sealed class PatternItems(ITokenClassifier classifier, int classes)
{
    private const int CachedPositions = 64;
    private const int ItemsAtPosition = 12;

    // Phrases of up to three tokens, two positions each.
    private const int LongestBefore = 6;

    private const int EndPositions = 4;

    private readonly int _endWords = (classes + 63) / 64;
    private readonly ulong[] _ends = new ulong[EndPositions * ((classes + 63) / 64)];
    private readonly int[] _endPosition = new int[EndPositions];
    private readonly int[] _position = new int[CachedPositions];
    private readonly int[] _count = new int[CachedPositions];
    private readonly ulong[] _bits = new ulong[CachedPositions];
    private readonly PatternItem[] _items = new PatternItem[CachedPositions * ItemsAtPosition];
    private readonly PatternItem[] _behind = new PatternItem[ItemsAtPosition];
    private TokenizedText _text = null!;

    /// <summary>Turns to another text.</summary>
    /// <param name="text">The text; null to forget the last one.</param>
    public void Reset(TokenizedText? text)
    {
        _text = text!;
        _position.AsSpan().Fill(-1);
        _endPosition.AsSpan().Fill(int.MinValue);
    }

    /// <summary>The items that start at a position, the longest first; none at the end of the text.</summary>
    /// <param name="position">The position.</param>
    public ReadOnlySpan<PatternItem> At(int position)
    {
        var slot = position & (CachedPositions - 1);
        if (_position[slot] != position)
        {
            Read(position, slot);
        }

        return _items.AsSpan(slot * ItemsAtPosition, _count[slot]);
    }

    /// <summary>The <see cref="PatternCode.Bit"/>s of the items that start at a position, and <see cref="PatternCode.Always"/>.</summary>
    /// <param name="position">The position.</param>
    public ulong BitsAt(int position)
    {
        var slot = position & (CachedPositions - 1);
        if (_position[slot] != position)
        {
            Read(position, slot);
        }

        return _bits[slot];
    }

    /// <summary>Whether an item of a class starts at a position.</summary>
    /// <param name="class">The class.</param>
    /// <param name="position">The position.</param>
    public bool StartsAt(int @class, int position)
    {
        foreach (ref readonly var item in At(position))
        {
            if (item.Class == @class)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether an item of a class that patterns look back for ends at a position.</summary>
    /// <param name="class">The class.</param>
    /// <param name="position">The position.</param>
    public bool EndsAt(int @class, int position) => (EndingAt(position)[@class >> 6] >> (@class & 63) & 1) != 0;

    /// <summary>The classes that patterns look back for of which an item ends at a position, one bit each.</summary>
    /// <param name="position">The position.</param>
    public ReadOnlySpan<ulong> EndingAt(int position)
    {
        // Many patterns ask the same of the same place.
        var slot = (position >> 1) & (EndPositions - 1);
        var ends = _ends.AsSpan(slot * _endWords, _endWords);
        if (_endPosition[slot] != position)
        {
            _endPosition[slot] = position;
            FindEnds(position, ends);
        }

        return ends;
    }

    private void Read(int position, int slot)
    {
        var items = _items.AsSpan(slot * ItemsAtPosition, ItemsAtPosition);
        var count = PatternPosition.Token(position) < _text.Count ? classifier.Classify(_text, position, items) : 0;
        var bits = PatternCode.Always;
        foreach (ref readonly var item in items[..count])
        {
            bits |= PatternCode.Bit(item.Class);
        }

        (_position[slot], _count[slot], _bits[slot]) = (position, count, bits);
    }

    // Nothing goes on from there, so most of what it could be need not be known, unless it is already.
    private ReadOnlySpan<PatternItem> Behind(int position, int end) =>
        _position[position & (CachedPositions - 1)] == position ? At(position) : _behind.AsSpan(0, classifier.ClassifyBehind(_text, position, end, _behind));

    private void FindEnds(int position, Span<ulong> ends)
    {
        ends.Clear();
        while (true)
        {
            // A glued conjunction does not part the words beside it.
            var last = PatternPosition.IsAfterPrefix(position) ? position : position - 1;
            for (var start = last; start >= Math.Max(0, last - LongestBefore); start--)
            {
                foreach (ref readonly var item in Behind(start, position))
                {
                    if (item.End == position)
                    {
                        ends[item.Class >> 6] |= 1UL << (item.Class & 63);
                    }
                }
            }

            if (!PatternPosition.IsAfterPrefix(position))
            {
                return;
            }

            position--;
        }
    }
}
