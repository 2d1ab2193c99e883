using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>A span as <c>[start, end]</c>, on one line in indented files too.</summary>
internal sealed class TextSpanConverter : JsonConverter<TextSpan>
{
    public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.StartArray
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var start)
            && reader.Read() && reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out var end)
            && reader.Read() && reader.TokenType == JsonTokenType.EndArray
            && 0 <= start && start <= end)
        {
            return new TextSpan(start, end);
        }

        throw new JsonException("A span is [start, end], two offsets with 0 <= start <= end.");
    }

    public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options) =>
        writer.WriteRawValue($"[{value.Start},{value.End}]");
}
