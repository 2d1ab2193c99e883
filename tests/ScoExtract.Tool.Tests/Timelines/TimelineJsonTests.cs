using System.Text.Json;

namespace ScoExtract.Tool.Tests.Timelines;

public sealed class TimelineJsonTests
{
    [Fact]
    public void History_plans_periods_and_conflicts_with_every_source()
    {
        var root = Parse(Show.Facts("fr.txt: UNGA org:SCO Observer State 2005; en.txt@2021-03-29: UNGA org:SCO Observer Granted 2004-12-02 by=A/RES/59/48; en.txt: SCO IR Member Granted 2021 Planned", "json").Output);

        Assert.Equal(["entries", "unrealized", "periods", "conflicts"], root.EnumerateObject().Select(p => p.Name));
        Assert.Equal(["2004-12-02", "2005"], root.GetProperty("entries").EnumerateArray().Select(e => e.GetProperty("date").GetString()));
        Assert.Equal("Planned", root.GetProperty("unrealized")[0].GetProperty("modality").GetString());

        var source = root.GetProperty("entries")[0].GetProperty("sources")[0];
        Assert.Equal(("en.txt", "en", "2021-03-29", "s1"), (Text(source, "document"), Text(source, "language"), Text(source, "documentDate"), Text(source, "fact")));
        Assert.Equal([0, 21], source.GetProperty("evidence").EnumerateArray().Select(e => e.GetInt32()));
        Assert.Equal("the text that says it", Text(source, "quote"));
        Assert.Equal("notation", Text(source.GetProperty("provenance"), "rule"));

        var conflict = Assert.Single(root.GetProperty("conflicts").EnumerateArray());
        Assert.Equal(("StartDates", false), (Text(conflict, "kind"), conflict.GetProperty("canBeReconciled").GetBoolean()));
        Assert.Equal(("2004-12-02", "2005"), (Text(conflict.GetProperty("first"), "date"), Text(conflict.GetProperty("second"), "date")));
        Assert.StartsWith("Shanghai Cooperation Organization in United Nations General Assembly: ", Text(conflict, "explanation"), StringComparison.Ordinal);
    }

    [Fact]
    public void With_a_day_who_was_what_on_it()
    {
        var root = Parse(Show.Facts("fr.txt: SCO IN Member Granted 2017", "json", on: "2017-05-01").Output);

        Assert.Equal(["day", "holdings", "conflicts"], root.EnumerateObject().Select(p => p.Name));
        var held = Assert.Single(root.GetProperty("holdings").EnumerateArray());
        Assert.Equal(("IN", "India", "Member", "Possible"), (Text(held, "subject"), Text(held, "subjectName"), Text(held, "status"), Text(held, "certainty")));
        Assert.Equal("2017-12-31", Text(held.GetProperty("period").GetProperty("start"), "latest"));
    }

    [Fact]
    public void A_side_that_nothing_bounds_is_null()
    {
        var period = Parse(Show.Facts("fr.txt: CIS GE Member Ended 2009/..", "json").Output).GetProperty("periods")[0];

        Assert.Equal(JsonValueKind.Null, period.GetProperty("start").ValueKind);
        Assert.Equal("2009-01-01", Text(period.GetProperty("end"), "earliest"));
        Assert.Equal(JsonValueKind.Null, period.GetProperty("end").GetProperty("latest").ValueKind);
    }

    [Fact]
    public void No_documents_give_an_empty_timeline()
    {
        Assert.Equal(0, Parse(Show.Facts("", "json").Output).GetProperty("entries").GetArrayLength());
    }

    private static JsonElement Parse(string output)
    {
        Assert.EndsWith("}\n", output, StringComparison.Ordinal);
        return JsonElement.Parse(output);
    }

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
