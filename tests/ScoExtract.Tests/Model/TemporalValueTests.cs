using CsCheck;
using NodaTime;

namespace ScoExtract.Tests.Model;

/// <summary>Values are written in EDTF and TIMEX3, and EDTF is read back.</summary>
public sealed class TemporalValueTests
{
    [Theory]
    [InlineData("2001-06-15", "2001-06-15", "2001-06-15", "2001-06-15")]
    [InlineData("2010-04", "2010-04", "2010-04-01", "2010-04-30")]
    [InlineData("2021", "2021", "2021-01-01", "2021-12-31")]
    [InlineData("-0043", "-0043", "-0043-01-01", "-0043-12-31")]
    [InlineData("-9998", "-9998", "-9998-01-01", "-9998-12-31")]
    [InlineData("-98XX", "BC98", "-9899-01-01", "-9800-12-31")]
    [InlineData("9999-23", "9999-FA", "9999-09-01", "9999-11-30")]
    [InlineData("2005/2005-03", "2005/2005-03", "2005-01-01", "2005-03-31")]
    [InlineData("199X", "199", "1990-01-01", "1999-12-31")]
    [InlineData("19XX", "19", "1900-01-01", "1999-12-31")]
    [InlineData("2001-22", "2001-SU", "2001-06-01", "2001-08-31")]
    [InlineData("2001-24", "2001-WI", "2001-12-01", "2002-02-28")]
    [InlineData("2022-09-15/2022-09-16", "P2D", "2022-09-15", "2022-09-16")]
    [InlineData("2021-01/2021-03", "P3M", "2021-01-01", "2021-03-31")]
    [InlineData("2025/2026", "P2Y", "2025-01-01", "2026-12-31")]
    [InlineData("XXXX-06-13/XXXX-06-14", "P2D", null, null)]
    [InlineData("XXXX-12-30/XXXX-01-02", "P4D", null, null)]
    [InlineData("XXXX-06-13", "XXXX-06-13", null, null)]
    [InlineData("XXXX-06", "XXXX-06", null, null)]
    [InlineData("XXXX", "XXXX", null, null)]
    [InlineData("{2011-11-02,2011-11-05}", "{2011-11-02,2011-11-05}", "2011-11-02", "2011-11-05")]
    [InlineData("2005/..", "2005/..", "2005-01-01", null)]
    [InlineData("../2005", "../2005", null, "2005-12-31")]
    [InlineData("P18Y", "P18Y", null, null)]
    [InlineData("P2Y3M", "P2Y3M", null, null)]
    [InlineData("2022-09~", "2022-09", "2022-09-01", "2022-09-30")]
    public void Edtf_is_read_and_written(string edtf, string timex, string? earliest, string? latest)
    {
        Assert.True(TemporalValue.TryParseEdtf(edtf, out var value));
        Assert.Equal(edtf, value.ToEdtf());
        Assert.Equal(timex, value.ToTimex3().Value);
        Assert.Equal(earliest, value.Earliest?.ToString("uuuu-MM-dd", null));
        Assert.Equal(latest, value.Latest?.ToString("uuuu-MM-dd", null));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2021-13")]
    [InlineData("2021-02-30")]
    [InlineData("2021-2-3")]
    [InlineData("21")]
    [InlineData("2021/")]
    [InlineData("/")]
    [InlineData("../..")]
    [InlineData("{2021}")]
    [InlineData("{2021,")]
    [InlineData("XXXX-02-30")]
    [InlineData("P")]
    [InlineData("-XXXX")]
    [InlineData("٢٠٢١")]
    [InlineData("-9999")]
    [InlineData("-9999-01")]
    [InlineData("-9999-01-01")]
    [InlineData("-99XX")]
    [InlineData("9999-24")]
    [InlineData("2005/2001")]
    [InlineData("2005-03-02/2005-03-01")]
    public void Text_that_is_no_value_is_refused(string? text)
    {
        Assert.False(TemporalValue.TryParseEdtf(text, out var value));
        Assert.Null(value);
    }

    [Fact]
    public void Any_day_reads_back() => Gen.Int[-719_000, 2_900_000].Sample(days =>
    {
        var value = new DayValue(new LocalDate(1970, 1, 1).PlusDays(days));
        return TemporalValue.TryParseEdtf(value.ToEdtf(), out var read) && read == value;
    });

    [Fact]
    public void Any_text_is_read_without_an_exception() => Gen.String[Gen.Char["0123456789-/X.~{},P TYMD٢"], 0, 24].Sample(text =>
        !TemporalValue.TryParseEdtf(text, out var value)
        || (TemporalValue.TryParseEdtf(value.ToEdtf(), out var again) && (value.Earliest, value.Latest, value.ToTimex3()) == (again.Earliest, again.Latest, again.ToTimex3())));

    [Fact]
    public void Month_of_another_calendar_is_the_days_that_it_covers()
    {
        var rajab = new MonthValue(new YearMonth(1440, 7, CalendarSystem.UmAlQura));

        Assert.Equal(("2019-03-08/2019-04-05", "P1M"), (rajab.ToEdtf(), rajab.ToTimex3().Value));
    }

    [Fact]
    public void Modifier_is_a_tilde_in_edtf_and_a_mod_in_timex()
    {
        var value = new MonthValue(new YearMonth(2022, 9)) { Modifier = TemporalModifier.Mid };

        Assert.Equal("2022-09~", value.ToEdtf());
        Assert.Equal(new Timex3("2022-09", "MID", "DATE"), value.ToTimex3());
    }
}
