namespace ScoExtract.Symbols.Citations;

/// <summary>What the words around a cited number say about whose act it is.</summary>
/// <param name="IsDecision">Whether the head is <em>decision</em> rather than <em>resolution</em>.</param>
internal readonly record struct CitationContext(bool IsDecision)
{
    /// <summary>The body that the head itself names: <em>UNSCR</em>.</summary>
    public string? Own { get; init; }

    /// <summary>The body between the head and its number: <em>résolution du Conseil 1325</em>.</summary>
    public string? Inside { get; init; }

    /// <summary>The body after the last number: <em>resolution 1325 of the Council</em>.</summary>
    public string? After { get; init; }

    /// <summary>The body directly before the head: <em>Council resolution</em>.</summary>
    public string? Before { get; init; }

    /// <summary>The body that acts in the sentence, named right after the citation: <em>by resolution 5/1, the Council established</em>.</summary>
    public string? Acting { get; init; }

    /// <summary>Whether a word that no table has stands before the number, so that a body must be named with it: <em>قرار التقسيم رقم 181</em>.</summary>
    public bool NeedsBody { get; init; }

    /// <summary>First token of the sentence.</summary>
    public int SentenceStart { get; init; }

    /// <summary>The token of the head, or of the number when there is no head.</summary>
    public int Head { get; init; }
}
