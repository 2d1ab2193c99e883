using System.IO.Compression;
using ScoExtract.Languages;

namespace ScoExtract.Learning.Tagging;

/// <summary>Reads tagged corpora: a line <c>word TAB tag</c> for each word, an empty line after each sentence, <c># source = NAME</c> before the sentences of a source.</summary>
public static class TaggedCorpus
{
    private const string SourceMark = "# source = ";

    /// <summary>Reads a file, which may be compressed (<c>.gz</c>).</summary>
    /// <param name="path">The file.</param>
    /// <exception cref="DataFormatException">A line is neither a word with its tag nor a remark, or a tag is unknown.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static IReadOnlyList<TaggedSentence> Read(string path)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        using var file = File.OpenRead(path);
        using var stream = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionMode.Decompress) : (Stream)file;
        using var reader = new StreamReader(stream);
        return Read(Path.GetFileName(path), reader);
    }

    /// <summary>Reads a corpus.</summary>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="reader">The text.</param>
    /// <exception cref="DataFormatException">A line is neither a word with its tag nor a remark, or a tag is unknown.</exception>
    public static IReadOnlyList<TaggedSentence> Read(string file, TextReader reader)
    {
        ArgumentNullException.ThrowIfNull(reader);
        var sentences = new List<TaggedSentence>();
        var (words, tags) = (new List<string>(), new List<string>());
        var source = file;
        for (var (line, number) = (reader.ReadLine(), 1); line is not null; (line, number) = (reader.ReadLine(), number + 1))
        {
            var tab = line.IndexOf('\t');
            if (tab > 0)
            {
                words.Add(line[..tab]);
                tags.Add(TagNames.IsKnown(line[(tab + 1)..]) ? line[(tab + 1)..] : throw new DataFormatException(file, number, $"'{line[(tab + 1)..]}' is no tag"));
                continue;
            }

            if (words.Count > 0)
            {
                sentences.Add(new TaggedSentence(source, [.. words], [.. tags]));
                (words, tags) = ([], []);
            }

            if (line.StartsWith(SourceMark, StringComparison.Ordinal))
            {
                source = line[SourceMark.Length..].Trim();
            }
            else if (line.Trim().Length > 0 && !line.StartsWith('#'))
            {
                throw new DataFormatException(file, number, "there is no TAB between word and tag");
            }
        }

        if (words.Count > 0)
        {
            sentences.Add(new TaggedSentence(source, words, tags));
        }

        return sentences;
    }
}
