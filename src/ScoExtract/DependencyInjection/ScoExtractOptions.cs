using ScoExtract.Languages;

namespace ScoExtract;

/// <summary>Settings of the extractor that <c>AddScoExtract</c> registers. Read once, when the extractor is first asked for.</summary>
public sealed class ScoExtractOptions
{
    /// <summary>ISO 639-1 codes of the languages to load; all built-in ones unless changed. A document in another language is refused when it names it.</summary>
    public IList<string> Languages { get; } = [.. LanguagePack.BuiltIn];
}
