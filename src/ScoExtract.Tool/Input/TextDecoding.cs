using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace ScoExtract.Tool.Input;

/// <summary>A document's text, and a remark when it was not plain UTF-8.</summary>
internal readonly record struct DecodedText(string Text, Diagnostic? Remark);

/// <summary>Decodes the bytes of a document. Offsets refer to the text it gives.</summary>
internal static class TextDecoding
{
    private const int Sample = 4096;

    // Control characters that texts do hold: tab, line ends, form feed, backspace of old terminals, escape.
    private static readonly SearchValues<char> TextControls = SearchValues.Create("\t\n\v\f\r\b\u001b");

    /// <summary>Decodes UTF-8, keeping a byte-order mark as part of the text, or UTF-16 that begins with one.</summary>
    /// <exception cref="InvalidDataException">The bytes are no text.</exception>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes)
    {
        var decoded = bytes switch
        {
            [0xFF, 0xFE, .. var rest] => Utf16(rest, Encoding.Unicode),
            [0xFE, 0xFF, .. var rest] => Utf16(rest, Encoding.BigEndianUnicode),
            _ => Utf8Text(bytes),
        };
        return IsBinary(decoded.Text)
            ? throw new InvalidDataException("not a text but binary data, or a text that is neither UTF-8 nor UTF-16 with a byte-order mark")
            : decoded;
    }

    private static DecodedText Utf16(ReadOnlySpan<byte> bytes, Encoding encoding) =>
        new(encoding.GetString(bytes), new Diagnostic("utf-16", "the document is UTF-16; offsets refer to the decoded text without its byte-order mark"));

    private static DecodedText Utf8Text(ReadOnlySpan<byte> bytes)
    {
        var text = Encoding.UTF8.GetString(bytes);
        if (Utf8.IsValid(bytes))
        {
            return new DecodedText(text, null);
        }

        var (places, first) = InvalidSequences(bytes);
        var line = bytes[..first].Count((byte)'\n') + 1;
        var position = Encoding.UTF8.GetCharCount(bytes[..first]);
        return new DecodedText(text, new Diagnostic(
            "invalid-utf-8",
            $"line {line}: invalid UTF-8 was replaced by U+FFFD ({places} in all, the first at byte {first})",
            new TextSpan(position, position + 1)));
    }

    private static (int Places, int First) InvalidSequences(ReadOnlySpan<byte> bytes)
    {
        var (places, first) = (0, 0);
        for (var at = 0; at < bytes.Length;)
        {
            if (Rune.DecodeFromUtf8(bytes[at..], out _, out var length) != OperationStatus.Done)
            {
                first = places++ == 0 ? at : first;
            }

            at += length;
        }

        return (places, first);
    }

    // No text holds U+0000, and none is full of control characters.
    private static bool IsBinary(string text)
    {
        if (text.Contains('\0') || text.StartsWith("%PDF-", StringComparison.Ordinal))
        {
            return true;
        }

        var sample = text.AsSpan(0, Math.Min(text.Length, Sample));
        var controls = 0;
        foreach (var c in sample)
        {
            controls += c < ' ' && !TextControls.Contains(c) ? 1 : 0;
        }

        return controls * 10 > sample.Length;
    }
}
