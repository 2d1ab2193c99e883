namespace ScoExtract.Tests.Dates;

/// <summary>Time grows with the length of the text, however it is made to mislead the patterns.</summary>
[Collection(TimedTests.Name)]
public sealed class DateLinearityTests
{
    public static TheoryData<string, string> Units() => new()
    {
        { "en", "7" }, { "en", "7 " }, { "en", "3, " }, { "en", "2019-" }, { "en", "May " }, { "en", "5 May and " }, { "en", "twenty " },
        { "fr", "1er et " }, { "fr", "entre " }, { "ar", "و15 " }, { "ar", "أبريل/" }, { "zh", "二" }, { "zh", "3月" }, { "ru", "5 мая по " },
        { "en", "on the 5th and the " }, { "en", "a year and a half " }, { "en", "on Monday he said it will, and had, " }, { "fr", "le 5 et le " }, { "es", "a finales de mes " },
        { "ar", "وبعد ذلك بعام " }, { "zh", "5日" }, { "zh", "年底" }, { "ru", "в том же году " },
    };

    [Theory]
    [MemberData(nameof(Units))]
    public void Ten_times_the_text_takes_about_ten_times_as_long(string language, string unit)
    {
        // Quadratic time would be a hundredfold.
        GrowthOfTime.AssertBelow(30, GrowthOfTime.Repeat(unit, 4_000), GrowthOfTime.Repeat(unit, 40_000), Work(language));
    }

    [Fact]
    public void Number_of_a_thousand_digits_is_no_date()
    {
        var result = DateTable.Extractor.Extract(new Document("digits", "in " + new string('1', 1000) + " and 2٠2１ of them", "en"), TestContext.Current.CancellationToken);

        Assert.All(result.Mentions.OfType<DateMention>(), m => Assert.True(m.Span.Length <= 4));
    }

    /// <summary>Ten megabytes without a line break; run on request (<c>--explicit only</c>), because one pass takes seconds.</summary>
    [Theory(Explicit = true)]
    [InlineData("en", "1234567890")]
    [InlineData("en", "May June ")]
    [InlineData("en", "On 5 May, they said, it will be. ")]
    [InlineData("zh", "三月")]
    [InlineData("ru", "в мае 2001 года и ")]
    public void Ten_megabytes_of_one_line_take_ten_times_as_long_as_one(string language, string unit)
    {
        GrowthOfTime.AssertBelow(15, RepeatBytes(unit, 1_000_000), RepeatBytes(unit, 10_000_000), Work(language));
    }

    private static string RepeatBytes(string unit, int bytes) => string.Concat(Enumerable.Repeat(unit, bytes / System.Text.Encoding.UTF8.GetByteCount(unit)));

    private static Action<string> Work(string language) =>
        text => DateTable.Extractor.Extract(new Document("long", text, language), TestContext.Current.CancellationToken);
}
