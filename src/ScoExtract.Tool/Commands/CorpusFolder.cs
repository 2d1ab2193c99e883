using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Tool.Commands;

/// <summary>A folder with a tagged corpus for each language, <c>en.train.tsv</c> or <c>en.train.tsv.gz</c>.</summary>
internal static class CorpusFolder
{
    /// <summary>Reads the corpora of a folder.</summary>
    /// <param name="folder">The folder.</param>
    /// <param name="part"><c>train</c> or <c>dev</c>.</param>
    public static Dictionary<string, IReadOnlyList<TaggedSentence>> Read(string folder, string part)
    {
        var corpora = new Dictionary<string, IReadOnlyList<TaggedSentence>>(StringComparer.Ordinal);
        foreach (var language in LanguagePack.BuiltIn)
        {
            var path = Path.Join(folder, $"{language}.{part}.tsv");
            path = File.Exists(path) ? path : path + ".gz";
            if (File.Exists(path))
            {
                corpora[language] = TaggedCorpus.Read(path);
            }
        }

        return corpora;
    }

    /// <summary>What a folder of gold files is called: <c>seeds</c> of <c>seeds/gold/</c>, for the folders of gold themselves are all called alike.</summary>
    public static string Collection(string folder) =>
        Path.GetFileName(Path.GetDirectoryName(Path.GetFullPath(Path.TrimEndingDirectorySeparator(folder)))) is { Length: > 0 } name ? name : folder;
}
