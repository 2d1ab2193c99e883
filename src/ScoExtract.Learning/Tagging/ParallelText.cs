using System.IO.Compression;
using ScoExtract.Languages;

namespace ScoExtract.Learning.Tagging;

/// <summary>The same sentences in several languages, without labels. Immutable, so safe to share between threads.</summary>
public sealed class ParallelText
{
    private readonly SortedDictionary<string, string[]> _lines;

    /// <summary>Makes a parallel text.</summary>
    /// <param name="lines">For each language's code its sentences; sentences of the same index say the same.</param>
    /// <exception cref="DataFormatException">Not all languages have as many sentences.</exception>
    public ParallelText(IReadOnlyDictionary<string, IReadOnlyList<string>> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        _lines = new(lines.ToDictionary(l => l.Key, l => l.Value.ToArray()), StringComparer.Ordinal);
        if (_lines.Values.Select(l => l.Length).Distinct().Count() > 1)
        {
            throw new DataFormatException("The languages of a parallel text must have as many sentences as each other: "
                + string.Join(", ", _lines.Select(l => $"{l.Key} has {l.Value.Length}")) + ".");
        }
    }

    /// <summary>The codes of the languages, in order.</summary>
    public IEnumerable<string> Languages => _lines.Keys;

    /// <summary>Number of sentences in each language.</summary>
    public int Count => _lines.Values.FirstOrDefault()?.Length ?? 0;

    /// <summary>The sentences of a language.</summary>
    /// <param name="language">One of <see cref="Languages"/>.</param>
    public IReadOnlyList<string> this[string language] => _lines[language];

    /// <summary>Reads the files <c>en.txt.gz</c>, <c>fr.txt.gz</c> … of a folder, a sentence a line; keeps three sentences of every five, so that the others stay unseen.</summary>
    /// <param name="folder">The folder.</param>
    /// <exception cref="DataFormatException">There is no such file, or they differ in length.</exception>
    /// <exception cref="IOException">A file cannot be read.</exception>
    public static ParallelText Read(string folder)
    {
        ArgumentException.ThrowIfNullOrEmpty(folder);
        var lines = new Dictionary<string, IReadOnlyList<string>>();
        foreach (var language in LanguagePack.BuiltIn)
        {
            var path = Path.Join(folder, language + ".txt.gz");
            if (File.Exists(path))
            {
                using var reader = new StreamReader(new GZipStream(File.OpenRead(path), CompressionMode.Decompress));
                lines[language] = [.. reader.ReadToEnd().TrimEnd('\n').Split('\n').Where((_, i) => i % 5 < 3)];
            }
        }

        return lines.Count > 0 ? new ParallelText(lines) : throw new DataFormatException(folder, 0, "there is no file such as en.txt.gz");
    }
}
