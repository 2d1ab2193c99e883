using System.Diagnostics;

namespace ScoExtract.Tests.Dates;

/// <summary>Time grows with the length of the text, however it is made to mislead the patterns.</summary>
[Collection(TimedTests.Name)]
public sealed class DateLinearityTests
{
    private const double Bound = 45;

    public static TheoryData<string, string> Units() => new()
    {
        { "en", "7" }, { "en", "7 " }, { "en", "3, " }, { "en", "2019-" }, { "en", "May " }, { "en", "5 May and " }, { "en", "twenty " },
        { "fr", "1er et " }, { "fr", "entre " }, { "ar", "و15 " }, { "ar", "أبريل/" }, { "zh", "二" }, { "zh", "3月" }, { "ru", "5 мая по " },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string language, string unit)
    {
        var small = Repeat(unit, 4_000);
        var large = Repeat(unit, 40_000);
        Time(language, small);

        // Quadratic time would be a hundredfold; a machine under load makes single runs slow, so the best of some tries counts.
        var ratio = double.MaxValue;
        for (var i = 0; i < 10 && ratio >= Bound; i++)
        {
            ratio = Math.Min(ratio, Time(language, large) / Time(language, small));
        }

        Assert.True(ratio < Bound, $"ten times the text took {ratio:F0} times as long");
    }

    [Fact]
    public void Number_of_a_thousand_digits_is_no_date()
    {
        var result = DateTable.Extractor.Extract(new Document("digits", "in " + new string('1', 1000) + " and 2٠2１ of them", "en"), TestContext.Current.CancellationToken);

        Assert.All(result.Mentions.OfType<DateMention>(), m => Assert.True(m.Span.Length <= 4));
    }

    private static string Repeat(string unit, int length) => string.Concat(Enumerable.Repeat(unit, length / unit.Length));

    private static double Time(string language, string text)
    {
        var clock = Stopwatch.StartNew();
        DateTable.Extractor.Extract(new Document("long", text, language), TestContext.Current.CancellationToken);
        return clock.Elapsed.TotalMicroseconds;
    }
}
