using ScoExtract.Names.ShortForms;
using ScoExtract.Text;

namespace ScoExtract.Tests.Names;

public sealed class FoundNamesTests
{
    [Theory]
    [InlineData("Foo Bar and Foo Bar", "0+2", 3, "0+2")]
    [InlineData("Foo Bar Baz and Foo Bar Baz", "0+2 0+3", 4, "0+3")] // the longest
    [InlineData("Foo Bar and Foo Bar", "0+2", 0, null)] // not where it was found itself
    [InlineData("Foo Bar Baz, Foo Bar", "0+3 4+2", 0, "4+2")] // but a shorter one there
    [InlineData("Foo Bar and foo bar", "0+2", 3, null)] // capitals count
    [InlineData("Foo Bar and Foo Baz", "0+2", 3, null)]
    [InlineData("Foo Bar and Foo", "0+2", 3, null)] // the text ends
    public void The_longest_name_of_the_same_words_is_found(string raw, string names, int at, string? expected)
    {
        using var text = new Tokenizer([]).Tokenize(raw);
        var found = new FoundNames(text);
        foreach (var name in names.Split(' ').Select(n => n.Split('+').Select(int.Parse).ToArray()))
        {
            var span = text.Span(name[0], name[0] + name[1] - 1);
            found.Add(new PlaceMention { Span = span, Text = span.Slice(raw), Provenance = new Provenance("test", "test") }, name[0], name[1]);
        }

        var isFound = found.TryFind(at, out var mention, out var length);

        Assert.Equal(expected, isFound ? $"{text.IndexAt(mention.Span.Start)}+{length}" : null);
    }
}
