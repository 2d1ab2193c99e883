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

    [Theory]
    [InlineData("2017-06-09", "2017-06-09", "2017-06-09")]
    [InlineData("2017-01-01", "2017-12-31", "2017")]
    [InlineData("2016-02-01", "2016-02-29", "2016-02")]
    [InlineData("2017-06-09", "2017-07-01", "2017-06-09/2017-07-01")]
    [InlineData("2017-01-01", "2018-12-31", "2017-01-01/2018-12-31")]
    [InlineData("-9998-01-01", "2018-12-31", "../2018-12-31")]
    public void Bounds_are_shown_in_edtf(string earliest, string latest, string edtf) =>
        Assert.Equal(edtf, new DateBounds(LocalDatePattern.Iso.Parse(earliest).Value, LocalDatePattern.Iso.Parse(latest).Value).ToString());

    [Fact]
    public void What_is_told_of_a_subject_is_shown_on_one_line()
    {
        var timeline = FactNotation.Timeline("en.txt: SCO IN Member Granted 2017-06-09; en.txt: SCO IN Member Withdrawn 2020");

        Assert.Equal("IN Granted Member in SCO, Actual, 2017-06-09", timeline.Entries[0].ToString());
        Assert.Equal("IN Member in SCO, since 2017-06-09, until 2020: Known", Assert.Single(timeline.StatusOn("SCO", new NodaTime.LocalDate(2018, 1, 1))).ToString());
    }

    [Fact]
    public void Days_of_other_calendars_are_refused_at_once()
    {
        var day = new NodaTime.LocalDate(1440, 1, 1, NodaTime.CalendarSystem.UmAlQura);

        Assert.Throws<ArgumentException>(() => MembershipTimeline.Empty.StatusOn("SCO", day));
        Assert.Throws<ArgumentNullException>(() => MembershipTimeline.Empty.StatusOn(null!, default));
    }

    private static string Show(MembershipTimeline timeline, string organization, string day)
    {
        var held = timeline.StatusOn(organization, LocalDatePattern.Iso.Parse(day).Value)
            .OrderBy(h => h.Period.Start?.Earliest)
            .Select(h => $"{h.Subject} {h.Status} {h.Certainty}{(h.Suspension is { } s ? $"/{s}" : "")}");
        return string.Join(", ", held) is { Length: > 0 } all ? all : "none";
    }
}
