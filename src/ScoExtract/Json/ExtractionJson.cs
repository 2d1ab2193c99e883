using System.Text.Encodings.Web;
using System.Text.Json;

namespace ScoExtract.Json;

/// <summary>Writes results as JSON in the contract of the command line, and reads such files back. Safe to share between threads.</summary>
public static class ExtractionJson
{
    private static readonly RecordContext Compact = new(Options(indented: false));
    private static readonly RecordContext Indented = new(Options(indented: true));

    /// <summary>The result in the form that files hold.</summary>
    /// <param name="result">The result of an extraction.</param>
    public static DocumentRecord ToRecord(ExtractionResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        return RecordMapping.ToRecord(result);
    }

    /// <summary>The result as JSON text, without a final line break. Text in any script is left readable.</summary>
    /// <param name="result">The result of an extraction.</param>
    /// <param name="indented">Many lines for people; otherwise one line, fit for JSON Lines.</param>
    public static string Serialize(ExtractionResult result, bool indented = false) =>
        JsonSerializer.Serialize(ToRecord(result), Context(indented).DocumentRecord);

    /// <summary>Writes the result as UTF-8 JSON, without byte-order mark or final line break.</summary>
    /// <param name="utf8">Where to write; stays open.</param>
    /// <param name="result">The result of an extraction.</param>
    /// <param name="indented">Many lines for people; otherwise one line, fit for JSON Lines.</param>
    /// <exception cref="IOException">The stream could not be written.</exception>
    public static void Write(Stream utf8, ExtractionResult result, bool indented = false)
    {
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, ToRecord(result), Context(indented).DocumentRecord);
    }

    /// <summary>Reads one document's record from JSON text. Fields it does not know are passed over.</summary>
    /// <param name="json">One JSON object.</param>
    /// <exception cref="JsonException">The text is not JSON, or not of this form.</exception>
    public static DocumentRecord Parse(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return Checked(JsonSerializer.Deserialize(json, Compact.DocumentRecord));
    }

    /// <summary>Reads one document's record from UTF-8 JSON. Fields it does not know are passed over.</summary>
    /// <param name="utf8">One JSON object, without byte-order mark.</param>
    /// <exception cref="JsonException">The text is not JSON, or not of this form.</exception>
    public static DocumentRecord Parse(ReadOnlySpan<byte> utf8) =>
        Checked(JsonSerializer.Deserialize(utf8, Compact.DocumentRecord));

    private static DocumentRecord Checked(DocumentRecord? record)
    {
        if (record is null)
        {
            throw new JsonException("The record of a document is a JSON object, not null.");
        }

        if (record.OffsetUnit != DocumentRecord.Utf16)
        {
            throw new JsonException($"Offsets in '{record.OffsetUnit}' cannot be read, only in '{DocumentRecord.Utf16}'.");
        }

        // The serializer lets null pass as an item of a list.
        if (record.Mentions.Any(m => m is null) || record.StatusFacts.Any(f => f is null))
        {
            throw new JsonException("A mention or status fact is a JSON object, not null.");
        }

        return record.Mentions.FirstOrDefault(m => m.Start < 0 || m.End < m.Start) is { } odd
            ? throw new JsonException($"The mention {odd.Id} stands at {odd.Span}, which is no span.")
            : record;
    }

    private static RecordContext Context(bool indented) => indented ? Indented : Compact;

    // Relaxed escaping leaves every script readable; the output is a file, never a part of an HTML page.
    private static JsonSerializerOptions Options(bool indented) => new(RecordContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = indented,
        NewLine = "\n",
    };
}
