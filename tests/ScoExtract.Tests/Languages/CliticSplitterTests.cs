using ScoExtract.Languages;
using ScoExtract.Text;

namespace ScoExtract.Tests.Languages;

public sealed class CliticSplitterTests
{
    private static readonly LanguagePack Arabic = LanguagePack.Load("ar");
    private static readonly CliticSplitter Splitter = new(Arabic);

    public static TheoryData<string> Rules => [.. Arabic.Table("clitics")!.Rows.Select(r => r["id"])];

    [Theory]
    [MemberData(nameof(Rules))]
    public void Each_rule_reads_its_example_and_not_its_counterexample(string id)
    {
        var row = Arabic.Table("clitics")!.Rows.Single(r => r["id"] == id);

        Assert.True(IsRead(row.Required("example")));
        Assert.False(IsRead(row.Required("counterExample")));
        Assert.NotEmpty(row.Required("source"));
    }

    [Theory]
    [InlineData("واشنطن", 1)] // proposes, does not decide
    [InlineData("روسيا", 0)]
    [InlineData("وفي", 1)]
    [InlineData("لك", 0)] // one letter is no word
    [InlineData("و", 0)]
    [InlineData("وللأمم", 4)] // wa-, wa-li-, wa-li-al-, wa-li-al-l-
    public void A_word_has_so_many_readings(string word, int readings) => Assert.Equal(readings, Read(word).Length);

    [Theory]
    [InlineData("وَروسيا", "روسيا", 2)] // the vowel mark goes with its letter
    [InlineData("وـروسيا", "روسيا", 2)] // tatweel
    public void The_skip_counts_raw_code_units(string word, string rest, int skip) =>
        Assert.Contains(new CliticReading(skip, Folding.Hash(rest)), Read(word));

    [Fact]
    public void A_language_without_clitics_has_no_readings()
    {
        using var text = new Tokenizer([]).Tokenize("والصين and China");
        var french = new CliticSplitter(LanguagePack.Load("fr"));

        for (var i = 0; i < text.Count; i++)
        {
            Assert.Equal(0, french.Split(text, i, new CliticReading[CliticSplitter.MaxReadings]));
        }
    }

    [Fact]
    public void Only_words_of_the_script_are_read()
    {
        using var text = new Tokenizer([]).Tokenize("والصين wa 65");

        Assert.Equal(1, Splitter.Split(text, 0, new CliticReading[CliticSplitter.MaxReadings]));
        Assert.Equal(0, Splitter.Split(text, 1, new CliticReading[CliticSplitter.MaxReadings]));
        Assert.Equal(0, Splitter.Split(text, 2, new CliticReading[CliticSplitter.MaxReadings]));
    }

    private static CliticReading[] Read(string word)
    {
        var readings = new CliticReading[CliticSplitter.MaxReadings];
        return readings[..Splitter.Split(word, readings)];
    }

    private static bool IsRead(string example)
    {
        var (word, rest) = (example.Split('=')[0], example.Split('=')[1]);
        return Read(word).Any(r => r.Hash == Folding.Hash(rest));
    }
}
