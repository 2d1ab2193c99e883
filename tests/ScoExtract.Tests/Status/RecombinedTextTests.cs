using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Status;

/// <summary>Sentences, torn, mixed and put together anew, as the text of scraped pages is: whatever stands beside whatever is read without failing.</summary>
public sealed class RecombinedTextTests
{
    private const int Texts = 250;
    private const int Lines = 8;

    [Theory]
    [InlineData("en")]
    [InlineData("fr")]
    [InlineData("ar")]
    [InlineData("ru")]
    [InlineData("zh")]
    [InlineData("es")]
    public void Any_mixture_of_sentences_is_read_and_its_facts_have_their_evidence_in_it(string language)
    {
        var (extractor, random) = (Extractor.CreateDefault(), new Random(20));
        var sentences = Sentences(language);
        for (var i = 0; i < Texts; i++)
        {
            var text = string.Concat(Enumerable.Range(0, Lines).Select(_ => Mixed(sentences, random, language == "zh" ? "" : " ")));
            var result = extractor.Extract(new Document("mixture", text, language));

            Assert.All(result.StatusFacts, f => Assert.InRange(f.Evidence.End, f.Evidence.Start + 1, text.Length));
            Assert.All(result.Mentions, m => Assert.Equal(m.Text, text[m.Span.Start..m.Span.End]));
        }
    }

    // Every second line is the beginning of one sentence and the end of another; now and then two words change places.
    private static string Mixed(string[][] sentences, Random random, string space)
    {
        string[] words = [.. sentences[random.Next(sentences.Length)]];
        if (random.Next(2) == 0)
        {
            var other = sentences[random.Next(sentences.Length)];
            words = [.. words[..random.Next(1, words.Length)], .. other[random.Next(other.Length)..]];
        }

        for (var swaps = random.Next(4); swaps > 0; swaps--)
        {
            var (a, b) = (random.Next(words.Length), random.Next(words.Length));
            (words[a], words[b]) = (words[b], words[a]);
        }

        // Some lines are rows of a table, some lead on to a list.
        return string.Join(random.Next(6) == 0 ? " | " : space, words) + random.Next(7) switch { 0 => "\n\n", 1 or 2 => "\n", 3 => ":\n", 4 => "?\n", _ => " " };
    }

    private static string[][] Sentences(string language)
    {
        var tables = Directory.GetFiles(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Status", "told"), language + ".*");
        var lines = tables.Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Where(l => l.Length > 0 && l[0] != '#').SelectMany(l => l[(l.IndexOf('\t', StringComparison.Ordinal) + 1)..].Split("\\n"));
        return [.. lines.Select(l => language == "zh" ? l.Select(char.ToString).ToArray() : l.Split(' ')).Where(w => w.Length > 2)];
    }
}
