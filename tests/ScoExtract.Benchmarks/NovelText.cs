using System.Text;
using ScoExtract.TestSupport;

namespace ScoExtract.Benchmarks;

/// <summary>
/// Text that does not repeat, made of the seed documents: a chain of their words in which the next is drawn from those that
/// follow the last one somewhere, with 15 % invented words and random numbers. The seeds themselves, repeated, would let the
/// branch predictor learn them and flatter every figure two to three times.
/// </summary>
internal static class NovelText
{
    private const double Novel = 0.15;
    private const int DocumentLength = 6000;
    private const int FoundNames = 100;
    private const string Vowels = "aeiou";
    private const string Consonants = "bcdfgklmnprstvz";
    private const string Arabic = "ابتجحدرسشعفقكلمنهوي";

    /// <summary>Documents of 6,000 characters in French, English and Arabic (3 : 1 : 1), shuffled; always the same ones.</summary>
    /// <param name="bytes">About how many UTF-8 bytes they have together.</param>
    public static string[] Documents(int bytes)
    {
        var random = new Random(11);
        var seeds = Directory.GetFiles(RepositoryRoot.SeedDocuments).Order(StringComparer.Ordinal).Select(File.ReadAllText).ToArray();
        string[] texts =
        [
            Generate(random, seeds[..3], bytes / 5 * 3, arabic: false),
            Generate(random, seeds[3..4], bytes / 5, arabic: false),
            Generate(random, seeds[4..], bytes / 5, arabic: true),
        ];
        var documents = texts.SelectMany(t => t.Chunk(DocumentLength).Select(c => new string(c))).ToArray();
        random.Shuffle(documents);
        return documents;
    }

    /// <summary>
    /// Names of one to four words that begin with a capital or are Arabic. The first hundred are word runs of the documents and the
    /// same ones for every count; the others are invented, of words too long to be met by chance. So a larger table finds as much
    /// as a small one, and what is measured is the size alone.
    /// </summary>
    public static string[] Names(string[] documents, int count)
    {
        var random = new Random(11);
        var names = new HashSet<string>();
        while (names.Count < FoundNames)
        {
            var document = documents[random.Next(documents.Length)].Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries);
            var first = Array.FindIndex(document, random.Next(document.Length), w => w.Length > 3 && (char.IsUpper(w[0]) || w[0] > '\u0600'));
            if (first >= 0)
            {
                names.Add(string.Join(' ', document.Skip(first).Take(random.Next(1, 5))));
            }
        }

        while (names.Count < count)
        {
            var arabic = names.Count % 5 == 0;
            names.Add(string.Join(' ', Enumerable.Range(0, random.Next(1, 5)).Select(_ => Capital(Invented(random, arabic, shortest: 5)))));
        }

        return [.. names];
    }

    private static string Generate(Random random, string[] seeds, int bytes, bool arabic)
    {
        var chain = seeds.SelectMany(Pieces).ToArray();
        var following = chain.Zip(chain.Skip(1)).GroupBy(p => p.First, p => p.Second).ToDictionary(g => g.Key, g => g.ToArray());
        var (text, current) = (new StringBuilder(bytes), chain[0]);
        for (var size = 0; size < bytes;)
        {
            var piece = char.IsLetter(current[0]) && random.NextDouble() < Novel ? Invented(random, arabic)
                : char.IsDigit(current[0]) && random.NextDouble() < 0.5 ? $"{random.Next(1, 2031)}"
                : current;
            text.Append(piece);
            size += Encoding.UTF8.GetByteCount(piece);
            var next = following.GetValueOrDefault(current, chain);
            current = next[random.Next(next.Length)];
        }

        return text.ToString();
    }

    // Runs of white space, of letters and of digits; every mark is a piece of its own.
    private static IEnumerable<string> Pieces(string text)
    {
        for (var start = 0; start < text.Length;)
        {
            var end = start + 1;
            while (Kind(text[start]) is var kind && kind > 0 && end < text.Length && Kind(text[end]) == kind)
            {
                end++;
            }

            yield return text[start..end];
            start = end;
        }
    }

    private static int Kind(char c) => char.IsWhiteSpace(c) ? 1 : char.IsLetter(c) ? 2 : char.IsDigit(c) ? 3 : 0;

    private static string Invented(Random random, bool arabic, int shortest = 1)
    {
        if (arabic)
        {
            return new string([.. Enumerable.Range(0, random.Next(1 + shortest, 9 + shortest - 1)).Select(_ => Arabic[random.Next(Arabic.Length)])]);
        }

        var word = string.Concat(Enumerable.Range(0, random.Next(shortest, 5 + shortest)).Select(_ => $"{Consonants[random.Next(Consonants.Length)]}{Vowels[random.Next(Vowels.Length)]}"));
        return random.NextDouble() < 0.15 ? Capital(word) : word;
    }

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
