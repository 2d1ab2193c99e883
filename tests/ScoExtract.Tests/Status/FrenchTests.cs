using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Status;

/// <summary>French constructions, one a row of <c>fr.tsv</c>: verbs, nouns, participles, word orders, ellipsis, lists, texts of several sentences, and sentences that tell of no status.</summary>
public sealed class FrenchTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string> Rows()
    {
        var rows = new TheoryData<string, string>();
        foreach (var line in File.ReadLines(Path.Join(RepositoryRoot.Path, "tests", "ScoExtract.Tests", "Status", "fr.tsv")).Where(l => l.Length > 0 && l[0] != '#').Skip(1))
        {
            var tab = line.IndexOf('\t', StringComparison.Ordinal);
            rows.Add(line[..tab], line[(tab + 1)..]);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Sentence_tells_these_facts_and_no_others(string expected, string text)
    {
        var document = new Document("fr", text.Replace("\\n", "\n", StringComparison.Ordinal).Replace("\\t", "\t", StringComparison.Ordinal), "fr");
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
