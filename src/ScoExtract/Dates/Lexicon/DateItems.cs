using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Lexicon;

/// <summary>What a token may be to the date patterns, as far as there is room.</summary>
internal ref struct DateItems(Span<PatternItem> items)
{
    private readonly Span<PatternItem> _items = items;

    public int Count { get; private set; }

    public readonly bool Has(int symbol)
    {
        foreach (var item in _items[..Count])
        {
            if (item.Class == symbol)
            {
                return true;
            }
        }

        return false;
    }

    public readonly bool HasAny(ReadOnlySpan<int> symbols, int from)
    {
        foreach (var item in _items[from..Count])
        {
            if (symbols.Contains(item.Class))
            {
                return true;
            }
        }

        return false;
    }

    public void Insert(int at, PatternItem item)
    {
        Count = Math.Min(Count + 1, _items.Length);
        _items[at..(Count - 1)].CopyTo(_items[(at + 1)..]);
        _items[at] = item;
    }

    public void Add(int symbol, int value, int end)
    {
        if (Count < _items.Length)
        {
            _items[Count++] = new PatternItem(symbol, value, end);
        }
    }
}
