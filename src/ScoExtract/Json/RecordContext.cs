using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>The serialization code for the records, generated at build time: no reflection, so fit for AOT.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(DocumentRecord))]
internal sealed partial class RecordContext : JsonSerializerContext;
