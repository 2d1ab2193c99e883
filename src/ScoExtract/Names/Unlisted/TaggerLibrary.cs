using System.Collections.Concurrent;
using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Names.Unlisted;

/// <summary>The built-in taggers, each loaded when its language is first met. Safe to share between threads.</summary>
internal static class TaggerLibrary
{
    private static readonly ConcurrentDictionary<string, Lazy<LinearTagger?>> Loaded = new(StringComparer.Ordinal);

    /// <summary>The tagger of a language; null when there is none.</summary>
    /// <param name="pack">The language's pack.</param>
    /// <exception cref="DataFormatException">The built-in model cannot be read.</exception>
    public static LinearTagger? For(LanguagePack pack) =>
        Loaded.GetOrAdd(pack.Code, static (_, p) => new Lazy<LinearTagger?>(() => Load(p)), pack).Value;

    private static LinearTagger? Load(LanguagePack pack)
    {
        var file = $"Models/tagger-{pack.Code}.bin";
        using var stream = EmbeddedData.TryOpen(file);
        if (stream is null)
        {
            return null;
        }

        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new LinearTagger(TaggerModelFile.Read(file, bytes, pack.Code), new CliticSplitter(pack));
    }
}
