using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using NodaTime.Text;
using ScoExtract.Languages;

namespace ScoExtract.Tool.Input;

/// <summary>One line of <c>--input jsonl</c>. Fields that are not listed here are passed over.</summary>
internal sealed record InputLine
{
    public string? Document { get; init; }

    public string? Text { get; init; }

    public string? Language { get; init; }

    public string? Date { get; init; }

    /// <summary>The document that a line holds.</summary>
    /// <exception cref="InvalidDataException">The line holds none; the message tells why.</exception>
    public static InputDocument Parse(ReadOnlySpan<byte> line, InputDefaults defaults)
    {
        Diagnostic? remark = null;
        if (!System.Text.Unicode.Utf8.IsValid(line))
        {
            line = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(line));
            remark = new Diagnostic("invalid-utf-8", "invalid UTF-8 was replaced by U+FFFD");
        }

        var parsed = Deserialize(line);
        return new InputDocument(
            new Document(Needed("document", parsed.Document), Needed("text", parsed.Text), parsed.LanguageCode() ?? defaults.Language, parsed.Day() ?? defaults.Date),
            remark);
    }

    private static InputLine Deserialize(ReadOnlySpan<byte> line)
    {
        try
        {
            return JsonSerializer.Deserialize(line, InputContext.Default.InputLine) ?? throw new InvalidDataException("null is no document");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            var position = e is JsonException { BytePositionInLine: { } at } ? $" (at byte {at} of the line)" : "";
            throw new InvalidDataException($"not a JSON object of the form {{\"document\": \"id\", \"text\": \"…\"}}{position}", e);
        }
    }

    private static string Needed(string field, string? value) =>
        value ?? throw new InvalidDataException($"the field \"{field}\" is missing");

    private string? LanguageCode() => Language switch
    {
        null or "auto" => null,
        var code when LanguagePack.BuiltIn.Contains(code) => code,
        var code => throw new InvalidDataException($"unknown language '{code}'; there are {string.Join(", ", LanguagePack.BuiltIn)}"),
    };

    private NodaTime.LocalDate? Day()
    {
        if (Date is null)
        {
            return null;
        }

        var day = LocalDatePattern.Iso.Parse(Date);
        return day.Success ? day.Value : throw new InvalidDataException($"'{Date}' is no date of the form 2019-06-10");
    }
}

/// <summary>The reading code for lines, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(InputLine))]
internal sealed partial class InputContext : JsonSerializerContext;
