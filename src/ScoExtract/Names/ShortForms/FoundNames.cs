using ScoExtract.Text;

namespace ScoExtract.Names.ShortForms;

/// <summary>Names found in a document, to be found again: by the words they have, in time that does not grow with their number. For one thread.</summary>
internal sealed class FoundNames(TokenizedText text)
{
    // How long the names are that begin with a word, the longest first; a name's place by all its words and their capitals.
    private readonly Dictionary<ulong, List<int>> _lengths = [];
    private readonly Dictionary<ulong, (Mention Mention, int First)> _names = [];

    /// <summary>Number of different names.</summary>
    public int Count => _names.Count;

    /// <summary>Adds a name, unless one of the same words is there.</summary>
    /// <param name="mention">The name.</param>
    /// <param name="first">Its first token.</param>
    /// <param name="length">Its number of tokens.</param>
    public void Add(Mention mention, int first, int length)
    {
        if (!_names.TryAdd(Key(first, length), (mention, first)))
        {
            return;
        }

        if (!_lengths.TryGetValue(text[first].Hash, out var lengths))
        {
            _lengths.Add(text[first].Hash, lengths = []);
        }

        if (!lengths.Contains(length))
        {
            lengths.Add(length);
            lengths.Sort((a, b) => b - a);
        }
    }

    /// <summary>The longest name whose words stand at a token, where it was not found itself.</summary>
    /// <param name="index">The token.</param>
    /// <param name="name">The name as it was found.</param>
    /// <param name="length">Its number of tokens.</param>
    public bool TryFind(int index, out Mention name, out int length)
    {
        if (_lengths.TryGetValue(text[index].Hash, out var lengths))
        {
            foreach (var tokens in lengths)
            {
                if (index + tokens <= text.Count && _names.TryGetValue(Key(index, tokens), out var found) && found.First != index && Same(found.First, index, tokens))
                {
                    (name, length) = (found.Mention, tokens);
                    return true;
                }
            }
        }

        (name, length) = (null!, 0);
        return false;
    }

    private ulong Key(int first, int length)
    {
        var key = (ulong)length;
        for (var i = first; i < first + length; i++)
        {
            key = (key ^ text[i].Hash ^ (ulong)Shape(i)) * 0x9E3779B97F4A7C15;
        }

        return key;
    }

    private bool Same(int a, int b, int length)
    {
        for (var i = 0; i < length; i++)
        {
            if (text[a + i].Hash != text[b + i].Hash || Shape(a + i) != Shape(b + i))
            {
                return false;
            }
        }

        return true;
    }

    private TokenFlags Shape(int index) => text[index].Flags & (TokenFlags.Capitalized | TokenFlags.AllUpper);
}
