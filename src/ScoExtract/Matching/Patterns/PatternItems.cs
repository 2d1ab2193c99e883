using ScoExtract.Text;

namespace ScoExtract.Matching.Patterns;

/// <summary>What the tokens of a text are to patterns: asked once a position and remembered for as long as the neighbourhood is read. For one thread.</summary>
internal sealed class PatternItems(ITokenClassifier classifier)
{
    private const int CachedPositions = 64;
    private const int ItemsAtPosition = 12;

    // Phrases of up to three tokens, two positions each.
    private const int LongestBefore = 6;

    private readonly int[] _position = new int[CachedPositions];
    private readonly int[] _count = new int[CachedPositions];
    private readonly PatternItem[] _items = new PatternItem[CachedPositions * ItemsAtPosition];
    private TokenizedText _text = null!;

    /// <summary>Turns to another text.</summary>
    /// <param name="text">The text; null to forget the last one.</param>
    public void Reset(TokenizedText? text)
    {
        _text = text!;
        _position.AsSpan().Fill(-1);
    }

    /// <summary>The items that start at a position, the longest first; none at the end of the text.</summary>
    /// <param name="position">The position.</param>
    public ReadOnlySpan<PatternItem> At(int position)
    {
        var slot = position & (CachedPositions - 1);
        var items = _items.AsSpan(slot * ItemsAtPosition, ItemsAtPosition);
        if (_position[slot] != position)
        {
            _position[slot] = position;
            _count[slot] = PatternPosition.Token(position) < _text.Count ? classifier.Classify(_text, position, items) : 0;
        }

        return items[.._count[slot]];
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

    /// <summary>Whether an item of a class ends at a position.</summary>
    /// <param name="class">The class.</param>
    /// <param name="position">The position.</param>
    public bool EndsAt(int @class, int position)
    {
        // A glued conjunction does not part the words beside it.
        var last = PatternPosition.IsAfterPrefix(position) ? position : position - 1;
        for (var start = last; start >= Math.Max(0, last - LongestBefore); start--)
        {
            foreach (ref readonly var item in At(start))
            {
                if (item.Class == @class && item.End == position)
                {
                    return true;
                }
            }
        }

        return PatternPosition.IsAfterPrefix(position) && EndsAt(@class, position - 1);
    }
}
