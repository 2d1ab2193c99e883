using ScoExtract.Languages;

namespace ScoExtract.Tests.Dates;

/// <summary>No language lacks a construction that the others have: every cell of language × construction has a row that is read.</summary>
public sealed class DateCompletenessTests
{
    private static readonly string[] Constructions =
    [
        "day", "partial", "coordination", "range", "month", "year", "year-range", "season", "quarter", "half", "decade", "century",
        "relative", "duration", "negative", "impossible",
    ];

    public static TheoryData<string, string> Cells()
    {
        var cells = new TheoryData<string, string>();
        foreach (var language in LanguagePack.BuiltIn)
        {
            foreach (var construction in Constructions)
            {
                cells.Add(language, construction);
            }
        }

        return cells;
    }

    [Theory]
    [MemberData(nameof(Cells))]
    public void Language_has_the_construction(string language, string construction) =>
        Assert.Contains(DateTable.Rows(language + ".tsv"), r => r.Class == construction);

    [Fact]
    public void Every_language_names_twelve_months_and_seven_weekdays()
    {
        foreach (var pack in LanguagePack.BuiltIn.Select(LanguagePack.Load))
        {
            Assert.Equal(12, pack.Table("months")!.Rows.Where(r => r["kind"] is "full" or "weak").Select(r => r["month"]).Distinct().Count());
            Assert.Equal(7, pack.Table("dates.words")!.Rows.Where(r => r["class"] == "weekday").Select(r => r["value"]).Distinct().Count());
        }
    }
}
