using System.IO.Compression;
using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Learning.Tests.Tagging;

public class ParallelTextTests
{
    [Fact]
    public void Languages_of_unequal_length_are_refused_with_their_lengths()
    {
        var error = Assert.Throws<DataFormatException>(() => new ParallelText(new Dictionary<string, IReadOnlyList<string>> { ["en"] = ["a", "b"], ["fr"] = ["a"] }));
        Assert.Contains("en has 2", error.Message, StringComparison.Ordinal);
        Assert.Contains("fr has 1", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Three_sentences_of_five_are_read()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        foreach (var language in new[] { "en", "ru" })
        {
            using var writer = new StreamWriter(new GZipStream(File.Create(Path.Join(folder, language + ".txt.gz")), CompressionMode.Compress));
            writer.Write(string.Concat(Enumerable.Range(0, 10).Select(i => $"{language}{i}\n")));
        }

        var parallel = ParallelText.Read(folder);
        Directory.Delete(folder, recursive: true);
        Assert.Equal(["en", "ru"], parallel.Languages);
        Assert.Equal(["en0", "en1", "en2", "en5", "en6", "en7"], parallel["en"]);
    }

    [Fact]
    public void A_folder_without_such_files_is_refused_by_name()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        var error = Assert.Throws<DataFormatException>(() => ParallelText.Read(folder));
        Directory.Delete(folder);
        Assert.Equal(folder, error.File);
    }
}
