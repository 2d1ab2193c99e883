namespace ScoExtract.Tool.Tests.Timelines;

public sealed class TimelineTablesTests
{
    private const string Facts = "fr.txt: SCO BY Observer State; en.txt: SCO BY Member Granted 2024-07-04 place=KZ:Astana; en.txt: SCO IR Member Granted 2030 Hypothetical; en.txt: UN IN Member Granted 1945-10-30";

    [Fact]
    public void History_what_is_no_history_and_conflicts_are_shown_with_names()
    {
        var (output, _) = Show.Facts(Facts, "table");

        Assert.Contains("Belarus", output, StringComparison.Ordinal);
        Assert.Contains("Astana", output, StringComparison.Ordinal);
        Assert.Contains("Planned, possible or denied", output, StringComparison.Ordinal);
        Assert.Contains("Hypothetical", output, StringComparison.Ordinal);
        Assert.Contains("\n? Belarus in Shanghai Cooperation Organization: observer in a document without a date (fr.txt, fr)", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_organization_narrows_everything_down()
    {
        var (output, _) = Show.Facts(Facts, "table", organization: "UN");

        Assert.Contains("India", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Belarus", output, StringComparison.Ordinal);
        Assert.DoesNotContain("Planned", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_shows_certainty()
    {
        var (output, _) = Show.Facts(Facts, "table", "SCO", "2024-07-03");

        Assert.Contains("On 2024-07-03", output, StringComparison.Ordinal);
        Assert.Contains("Observer   Undated", output, StringComparison.Ordinal);
        Assert.DoesNotContain("India", output, StringComparison.Ordinal);
    }
}
