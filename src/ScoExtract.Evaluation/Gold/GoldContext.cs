using System.Text.Json.Serialization;
using ScoExtract.Json;

namespace ScoExtract.Evaluation;

/// <summary>The reading code for gold and scenario files, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(GoldDocument))]
[JsonSerializable(typeof(ScenarioLine))]
internal sealed partial class GoldContext : JsonSerializerContext;
