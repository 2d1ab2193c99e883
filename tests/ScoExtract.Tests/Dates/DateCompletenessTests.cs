using ScoExtract.Languages;

namespace ScoExtract.Tests.Dates;

/// <summary>No language lacks a construction that the others have: every cell of language × construction in <c>Constructions/constructions.tsv</c> holds an expression that is read, and nothing else is.</summary>
public sealed class DateCompletenessTests
{
    private static readonly Lazy<List<DateRow>> Table = new(() =>
    {
        using var reader = new StreamReader(Path.Join(DateTable.Folder, "Constructions", "constructions.tsv"));
        return [.. TsvTable.Read("constructions.tsv", reader).Rows.Select(Row)];
    });

    private static readonly Lazy<Dictionary<(string, string), DateRow>> Cells = new(() => Table.Value.ToDictionary(r => (r.Class, r.Language)));

    public static TheoryData<string, string> Constructions()
    {
        var cells = new TheoryData<string, string>();
        foreach (var construction in Table.Value.Select(r => r.Class).Distinct())
        {
            foreach (var language in LanguagePack.BuiltIn)
            {
                cells.Add(construction, language);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Constructions))]
    public void Language_has_the_construction(string construction, string language)
    {
        Assert.True(Cells.Value.TryGetValue((construction, language), out var row), "there is no row");
        var mentions = DateTable.Read(row);
        if (row.Expression.Length == 0)
        {
            Assert.True(mentions.Count == 0, $"no date was expected, found {DateTable.Describe(mentions)}");
            return;
        }

        var (texts, values) = (string.Join("; ", mentions.Select(m => m.Text)), string.Join("; ", mentions.Select(m => m.Value)));
        Assert.True(texts == row.Expression && values == row.Edtf, $"[{row.Expression}] = {row.Edtf} was expected, found {DateTable.Describe(mentions)}");
    }

    [Fact]
    public void Every_language_names_twelve_months_and_seven_weekdays()
    {
        foreach (var pack in LanguagePack.BuiltIn.Select(LanguagePack.Load))
        {
            Assert.Equal(12, pack.Table("months")!.Rows.Where(r => r["kind"] is "full" or "weak").Select(r => r["month"]).Distinct().Count());
            Assert.Equal(7, pack.Table("dates.words")!.Rows.Where(r => r["class"] == "weekday").Select(r => r["value"]).Distinct().Count());
        }
    }

    private static DateRow Row(TsvRow row)
    {
        var text = row.Required("text").Replace("\\n", "\n", StringComparison.Ordinal);
        var expressions = new List<string>();
        while (text.IndexOf('[', StringComparison.Ordinal) is >= 0 and var start)
        {
            var end = text.IndexOf(']', StringComparison.Ordinal);
            expressions.Add(text[(start + 1)..end]);
            text = text.Remove(end, 1).Remove(start, 1);
        }

        return new DateRow(
            "constructions.tsv",
            row.Required("construction"),
            row.Required("language"),
            row["construction"],
            text,
            string.Join("; ", expressions),
            row["edtf"],
            "",
            row["reference"]);
    }
}
