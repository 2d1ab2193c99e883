using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Status;

/// <summary>What sentences and short texts tell, one a row of the tables in <c>told/</c>: verbs, nouns, participles, word orders, ellipsis, lists, the ways of the press, and sentences that tell of no status. A table's name begins with its language.</summary>
public sealed class ToldTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string, string> Rows()
    {
        var rows = new TheoryData<string, string, string>();
        foreach (var file in Directory.GetFiles(Path.Join(RepositoryRoot.Path, "tests", "ScoExtract.Tests", "Status", "told"), "*.tsv").Order(StringComparer.Ordinal))
        {
            foreach (var line in File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
            {
                var tab = line.IndexOf('\t', StringComparison.Ordinal);
                rows.Add(Path.GetFileName(file)[..2], line[..tab], line[(tab + 1)..]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentence_tells_these_facts_and_no_others(string language, string expected, string text)
    {
        var document = new Document("told", text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal), language);
        var told = Extractor.Extract(document).StatusFacts.Select(Tell).Distinct().Order(StringComparer.Ordinal);

        Assert.Equal(expected, string.Join("; ", told));
    }

    private static string Tell(StatusFact fact) => string.Join(' ', new[]
    {
        fact.Subject,
        fact.Change?.ToString() ?? "State",
        fact.Status == MemberStatus.Member ? "" : fact.Status.ToString(),
        fact.Organization,
        fact.Date?.ToEdtf() ?? "",
        fact.Modality == Modality.Actual ? "" : fact.Modality.ToString(),
    }.Where(part => part.Length > 0));
}
