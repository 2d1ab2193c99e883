using ScoExtract.TestSupport;

namespace ScoExtract.Tests;

/// <summary>The program in the README is this one, so that it compiles and prints what it should.</summary>
public sealed class ReadmeTests
{
    [Fact]
    public void The_program_of_the_readme_prints_mentions_and_facts()
    {
        // What the program prints goes here and not to the console, which the tests share.
        using var Console = new StringWriter();

        // readme
        var extractor = Extractor.CreateDefault();   // or services.AddScoExtract(); make one and keep it: it is thread-safe
        var result = extractor.Extract(new Document("example", "India and Pakistan joined the SCO in Astana on 9 June 2017."));

        foreach (var mention in result.Mentions)
            Console.WriteLine($"{mention.Span} {mention.Type} {mention.Text} = {mention.Value}");
        foreach (var fact in result.StatusFacts)
            Console.WriteLine($"{fact.Subject} {fact.Change} {fact.Status} in {fact.Organization}, {fact.Date?.ToEdtf()}");
        // end

        var printed = Console.ToString();
        Assert.Contains("Organization SCO = SCO", printed, StringComparison.Ordinal);
        Assert.Contains("IN Granted Member in SCO, 2017-06-09", printed, StringComparison.Ordinal);
        Assert.Contains("PK Granted Member in SCO, 2017-06-09", printed, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_line_of_the_program_is_the_readmes()
    {
        var compiled = Between(RepositoryRoot.Combine("tests", "ScoExtract.Tests", "ReadmeTests.cs"), "// readme", "// end");
        var printed = Between(RepositoryRoot.Combine("README.md"), "```csharp", "```");

        Assert.Equal(["using ScoExtract;", "", .. compiled], printed);
    }

    private static string[] Between(string file, string first, string last) =>
        [.. File.ReadLines(file).SkipWhile(l => l.Trim() != first).Skip(1).TakeWhile(l => l.Trim() != last).Select(l => l.StartsWith("        ", StringComparison.Ordinal) ? l[8..] : l)];
}
