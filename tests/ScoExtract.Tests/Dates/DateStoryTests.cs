using NodaTime;
using NodaTime.Text;
using ScoExtract.Languages;

namespace ScoExtract.Tests.Dates;

/// <summary>Whole passages, in <c>Stories/*.tsv</c>: every date in order with its value, and nothing else. Their dates were worked out by hand. The column <c>resolved</c> says also what told the rest.</summary>
public sealed class DateStoryTests
{
    public static TheoryData<string, string, string, string, string, bool> Stories()
    {
        var data = new TheoryData<string, string, string, string, string, bool>();
        foreach (var file in Directory.GetFiles(Path.Join(DateTable.Folder, "Stories"), "*.tsv").Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(file);
            foreach (var row in TsvTable.Read(Path.GetFileName(file), reader).Rows)
            {
                data.Add(row.Required("id"), row.Required("language"), row["date"], row.Required("text"), row["resolved"] is { Length: > 0 } resolved ? resolved : row.Required("dates"), row["resolved"].Length > 0);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Stories))]
    public void Story_is_followed(string id, string language, string date, string text, string dates, bool withBasis)
    {
        LocalDate? day = date.Length == 0 ? null : LocalDatePattern.Iso.Parse(date).Value;
        var document = new Document(id, text.Replace("\\n", "\n", StringComparison.Ordinal), language, day);

        var found = DateTable.Extractor.Extract(document, TestContext.Current.CancellationToken).Mentions.OfType<DateMention>();

        Assert.Equal(dates.Replace("; ", "\n", StringComparison.Ordinal).Replace("\\n", "\n", StringComparison.Ordinal), string.Join('\n', found.Select(m => $"{m.Text}={m.Value?.Replace("~", "", StringComparison.Ordinal)}{(withBasis ? Told(m.Basis) : "")}")));
    }

    private static string Told(DateBasis by) => by switch
    {
        DateBasis.Sentence => " sentence",
        DateBasis.Discourse => " story",
        DateBasis.DocumentDate => " document",
        _ => "",
    };
}
