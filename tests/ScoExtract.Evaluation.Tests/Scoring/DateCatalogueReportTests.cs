using ScoExtract.Json;

namespace ScoExtract.Evaluation.Tests;

public sealed class DateCatalogueReportTests
{
    [Fact]
    public void A_row_is_right_where_every_date_is_and_none_is_too_many()
    {
        var rows = new[]
        {
            Row("right", "In early 2001.", ("early 2001", "2001~")),
            Row("span", "In May 2001.", ("May 2001", "2001-05")),
            Row("value", "In 2001.", ("2001", "2001")),
            Row("missed", "In 2001 and 2003.", ("2001", "2001"), ("2003", "2003")),
            Row("false", "Room 2001."),
        };

        var report = DateCatalogueReport.Create(rows, new[]
        {
            Found("right", 3, ("early 2001", "2001")),
            Found("span", 7, ("2001", "2001-05")),
            Found("value", 3, ("2001", "2002")),
            Found("missed", 3, ("2001", "2001")),
            Found("false", 5, ("2001", "2001")),
        }.ToDictionary(f => f.Document));

        Assert.Equal((5, 1), (report.Scores[0].Rows, report.Scores[0].Right));
        Assert.Equal(["span", "value", "missed", "false"], report.Errors.Select(e => e.Document));
        Assert.Equal(ErrorKind.Spurious, report.Errors[^1].Kind);
    }

    [Fact]
    public void What_stands_before_the_sentence_and_lengths_that_the_row_does_not_annotate_count_for_nothing()
    {
        var row = Row("r", "(1996)\n\nTwo years, until 1998.", ("1998", "1998")) with { Start = 8 };

        var report = DateCatalogueReport.Create([row], new[] { Found("r", 1, ("1996", "1996"), ("Two years", "P2Y"), ("1998", "1998")) with { Mentions = [Mention(1, "1996", "1996"), Mention(8, "Two years", "P2Y"), Mention(25, "1998", "1998")] } }.ToDictionary(f => f.Document));

        Assert.Empty(report.Errors);
    }

    [Fact]
    public void A_length_in_a_row_without_dates_is_false()
    {
        var report = DateCatalogueReport.Create([Row("r", "After two years.")], new[] { Found("r", 6, ("two years", "P2Y")) }.ToDictionary(f => f.Document));

        Assert.Single(report.Errors);
    }

    private static DateRow Row(string id, string text, params (string, string)[] dates) => new(id, "en", "x", new Document(id, text, "en"), 0, dates);

    private static DocumentRecord Found(string id, int start, params (string Text, string Value)[] dates) =>
        new() { Document = id, Mentions = [.. dates.Select(d => Mention(start, d.Text, d.Value))] };

    private static MentionRecord Mention(int start, string text, string value) => new() { Type = "Date", Start = start, End = start + text.Length, Text = text, Value = value };
}
