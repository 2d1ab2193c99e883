namespace ScoExtract.Evaluation;

/// <summary>Which documents a row of scores is over.</summary>
public enum ScopeKind
{
    /// <summary>All documents.</summary>
    All,

    /// <summary>The documents of one language.</summary>
    Language,

    /// <summary>One document.</summary>
    Document,
}

/// <summary>Which documents a row of scores is over.</summary>
/// <param name="Kind">All, one language or one document.</param>
/// <param name="Name"><c>all</c>, the language's code or the document's id.</param>
public readonly record struct ScoreScope(ScopeKind Kind, string Name);
