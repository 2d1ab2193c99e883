using NodaTime.Text;
using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>Who was what on a day, and how surely.</summary>
public sealed class HoldingTests
{
    public static TheoryData<string, string, string, string> Cases => CaseTable.Read4("holdings.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Status_on_a_day_is_as_the_table_says(string name, string organization, string facts, string on)
    {
        Assert.NotEmpty(name);
        var timeline = FactNotation.Timeline(facts);
        var days = on.Split("; ").Select(d => d.Split('=')[0]);

        Assert.Equal(on, string.Join("; ", days.Select(d => $"{d}={Show(timeline, organization, d)}")));
    }

    [Fact]
    public void A_dated_document_bounds_the_beginning_of_an_undated_state()
    {
        var period = Assert.Single(FactNotation.Timeline("en.txt@2021-03-29: SCO IN Member State; fr.txt@2019-06-14: SCO IN Member State; ru.txt: SCO IN Member State").Periods);

        Assert.Null(period.Start);
        Assert.Equal(new NodaTime.LocalDate(2019, 6, 14), period.HeldBy);
    }

    private static string Show(MembershipTimeline timeline, string organization, string day)
    {
        var held = timeline.StatusOn(organization, LocalDatePattern.Iso.Parse(day).Value)
            .OrderBy(h => h.Period.Start?.Earliest)
            .Select(h => $"{h.Subject} {h.Status} {h.Certainty}{(h.Suspension is { } s ? $"/{s}" : "")}");
        return string.Join(", ", held) is { Length: > 0 } all ? all : "none";
    }
}
