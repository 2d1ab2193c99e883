using ScoExtract.Symbols.Lexicon;

namespace ScoExtract.Symbols.Organs;

/// <summary>Which bodies a document has named so far, and where.</summary>
internal sealed class OrganTrail
{
    private readonly List<(int Token, int End, string Organ)> _seen = [];
    private readonly HashSet<string> _codes = new(StringComparer.Ordinal);

    /// <summary>The body that speaks: the last one named at the start of a line.</summary>
    public string? Speaker { get; private set; }

    /// <summary>Notes a body.</summary>
    public void Add(int token, int end, string organ, bool startsLine)
    {
        // The gazetteer reads list by list, so the same words may come twice.
        if (_seen.Count > 0 && _seen[^1].Token >= token)
        {
            return;
        }

        _seen.Add((token, end, organ));
        _codes.Add(organ);
        if (startsLine && CitingOrgan.Find(organ) is not null)
        {
            Speaker = organ;
        }
    }

    /// <summary>Notes a body that a symbol speaks of.</summary>
    public void Add(string organ) => _codes.Add(organ);

    /// <summary>Whether any body of the United Nations has been named.</summary>
    public bool HasAny => _codes.Count > (_codes.Contains(CitingOrgan.Foreign) ? 1 : 0);

    /// <summary>Whether the body has been named.</summary>
    public bool Has(string organ) => _codes.Contains(organ);

    /// <summary>The bodies named from a token on and before another, last first.</summary>
    public IEnumerable<string> Between(int first, int end)
    {
        // A sentence without end must not be walked through again and again.
        for (var i = _seen.Count - 1; i >= 0 && i >= _seen.Count - 12 && _seen[i].Token >= first; i--)
        {
            if (_seen[i].End <= end)
            {
                yield return _seen[i].Organ;
            }
        }
    }

    /// <summary>The body named last before a token, if no more than <paramref name="gap"/> tokens lie between.</summary>
    public string? Before(int token, int gap)
    {
        for (var i = _seen.Count - 1; i >= 0 && i >= _seen.Count - 3; i--)
        {
            if (_seen[i].End <= token)
            {
                return token - _seen[i].End <= gap ? _seen[i].Organ : null;
            }
        }

        return null;
    }

    /// <summary>The body of these that was named last; null when none was.</summary>
    public string? LastOf(ReadOnlySpan<string> organs)
    {
        for (var i = _seen.Count - 1; i >= 0 && i >= _seen.Count - 50; i--)
        {
            if (organs.Contains(_seen[i].Organ))
            {
                return _seen[i].Organ;
            }
        }

        return null;
    }
}
