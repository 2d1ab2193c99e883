using System.Text;
using ScoExtract.Languages;
using ScoExtract.TestSupport;

namespace ScoExtract.Tests.Names;

/// <summary>Places and organizations as a linguist writes them down: the text with the names marked in it.</summary>
public sealed class NamesRecognizerTests
{
    private static readonly Extractor Extractor = Extractor.CreateDefault();

    public static TheoryData<string, string, string> Rows()
    {
        var data = new TheoryData<string, string, string>();
        foreach (var file in Directory.GetFiles(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "Names"), "names*.tsv").Order(StringComparer.Ordinal))
        {
            using var reader = File.OpenText(file);
            foreach (var row in TsvTable.Read(Path.GetFileName(file), reader).Rows)
            {
                data.Add(row.Required("id"), row.Required("language"), row.Required("text"));
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Finds_the_marked_names_and_no_others(string id, string language, string marked)
    {
        var text = marked.Replace("\\n", "\n");
        var plain = Unmark(text);

        var result = Extractor.Extract(new Document(id, plain, language), TestContext.Current.CancellationToken);

        Assert.Equal(text, Mark(result));
    }

    private static string Unmark(string marked)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] == '[')
            {
                continue;
            }

            if (marked[i] == '|')
            {
                i = marked.IndexOf(']', i);
                continue;
            }

            plain.Append(marked[i]);
        }

        return plain.ToString();
    }

    // A mention of an organization that only the library's own tables have carries no value.
    private static string? Beyond(Mention mention) => mention is OrganizationMention { EntityId: { } id } ? "~" + id : null;

    private static string Mark(ExtractionResult result)
    {
        var (marked, at) = (new StringBuilder(), 0);
        foreach (var mention in result.Mentions.Where(m => m is PlaceMention or OrganizationMention))
        {
            marked.Append(result.Document.Text, at, mention.Span.Start - at);
            marked.Append('[').Append(mention.Text).Append('|').Append(mention.Value ?? Beyond(mention)).Append(']');
            at = mention.Span.End;
        }

        return marked.Append(result.Document.Text, at, result.Document.Text.Length - at).ToString();
    }
}
