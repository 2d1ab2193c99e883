using System.Collections.Concurrent;
using ScoExtract.Languages;

namespace ScoExtract.Names.Unlisted;

/// <summary>The built-in rankers, each loaded when its language is first met. Safe to share between threads.</summary>
internal static class RankerLibrary
{
    private static readonly ConcurrentDictionary<string, Lazy<NameRanker?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The ranker of a language; null when there is none: it did not earn its place.</summary>
    /// <param name="pack">The language's pack.</param>
    /// <exception cref="DataFormatException">The built-in model cannot be read.</exception>
    public static NameRanker? For(LanguagePack pack) =>
        Loaded.GetOrAdd(pack.Code, static code => new Lazy<NameRanker?>(() => EmbeddedData.TryTable($"Models/ranker-{code}.tsv") is { } table ? NameRanker.Read(table) : null)).Value;
}
