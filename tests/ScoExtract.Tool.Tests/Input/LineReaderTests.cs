using System.Text;
using CsCheck;
using ScoExtract.Tool.Input;

namespace ScoExtract.Tool.Tests.Input;

public sealed class LineReaderTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("a", new[] { "a" })]
    [InlineData("a\n", new[] { "a" })]
    [InlineData("a\r\nb", new[] { "a", "b" })]
    [InlineData("\n\na\n\n", new[] { "", "", "a", "" })]
    public void Lines_are_what_stands_between_line_ends(string text, string[] lines) => Assert.Equal(lines, Read(text, 1000));

    [Fact]
    public void However_the_bytes_arrive_the_lines_are_the_same()
    {
        var text = Gen.Select(Gen.Char["ab\n"].Array[0, 20], Gen.Int[0, 3], (head, n) => new string(head) + new string('x', n * 50_000) + "\n" + new string(head));
        Gen.Select(text, Gen.Int[1, 100_000]).Sample((t, chunk) =>
        {
            var expected = t.Split('\n');
            return Read(t, chunk).SequenceEqual(expected[^1].Length == 0 ? expected[..^1] : expected);
        });
    }

    private static List<string> Read(string text, int chunk)
    {
        var reader = new LineReader(new ChunkedStream(Encoding.UTF8.GetBytes(text), chunk));
        List<string> lines = [];
        while (reader.ReadLineAsync(CancellationToken.None).AsTask().GetAwaiter().GetResult() is { } line)
        {
            lines.Add(Encoding.UTF8.GetString(line.Span));
        }

        return lines;
    }

    private sealed class ChunkedStream(byte[] bytes, int chunk) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(chunk, buffer.Length)], cancellationToken);
    }
}
