using ScoExtract.Dates;
using ScoExtract.Dates.Lexicon;

namespace ScoExtract.Tests.Dates.Lexicon;

public sealed class MonthRepairTests
{
    private static readonly MonthName[] Months = [new("mai", 5), new("juin", 6), new("juillet", 7), new("septembre", 9), new("novembre", 11), new("decembre", 12)];

    [Theory]
    [InlineData("septembre", 9)]
    [InlineData("Septemhre", 9)]
    [InlineData("septemibre", 9)]
    [InlineData("septmbre", 9)]
    [InlineData("sepfemhre", 9)]
    [InlineData("sepfemhro", 0)]
    [InlineData("jnin", 6)]
    [InlineData("jvln", 0)]
    [InlineData("mal", 5)]
    [InlineData("lai", 0)]
    [InlineData("mair", 0)]
    [InlineData("jiiin", 6)]
    [InlineData("jiilleI", 7)]
    [InlineData("novenibre", 11)]
    [InlineData("xovembre", 11)]
    [InlineData("xecembre", 12)]
    [InlineData("membres", 0)]
    public void A_word_is_the_one_month_that_few_misread_letters_make_of_it(string word, int month) => Assert.Equal(month, MonthRepair.Find(word, Months));

    [Fact]
    public void Of_two_months_as_near_it_is_neither() => Assert.Equal(0, MonthRepair.Find("mars", [new("mara", 1), new("marb", 2)]));

    [Theory]
    [InlineData("ﬃﬃﬃ")]
    [InlineData("ﷺﷺﷺ")]
    public void Ligatures_of_many_letters_are_no_month(string word) => Assert.Equal(0, MonthRepair.Find(word, Months));
}
