namespace ScoExtract.Symbols.Lexicon;

/// <summary>One row of <c>symbols.tsv</c>.</summary>
/// <param name="Id">The row's id, shown as provenance.</param>
/// <param name="Kind">What its words do.</param>
/// <param name="Value">What they stand for: an organ's code, a kind of act, a letter.</param>
/// <param name="Language">Code of the pack.</param>
/// <param name="IsPostposed">Whether the head follows its numbers, as in Chinese.</param>
internal sealed record LexiconEntry(string Id, CueKind Kind, string Value, string Language, bool IsPostposed)
{
    /// <summary>The value of words that tell of the adoption: <em>adopted by</em>.</summary>
    public const string Adoption = "adopted";

    /// <summary>The value of words that may stand between commas before a number: <em>, bearing the number</em>.</summary>
    public const string Numbered = "numbered";
}
