namespace ScoExtract.Languages;

/// <summary>How a language's writing separates words, so that patterns need not say it.</summary>
internal enum WordBoundary
{
    /// <summary>White space and punctuation separate words.</summary>
    Spaces,

    /// <summary>As <see cref="Spaces"/>, but conjunctions and prepositions of a letter are glued to the next word (Arabic).</summary>
    Clitics,

    /// <summary>Words follow each other without a mark (Chinese).</summary>
    None,
}
