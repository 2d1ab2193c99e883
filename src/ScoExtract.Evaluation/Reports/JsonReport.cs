using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ScoExtract.Evaluation;

/// <summary>Writes a report as JSON: all counts, scores, intervals and errors.</summary>
public static class JsonReport
{
    private static readonly ReportContext Context = new(new JsonSerializerOptions(ReportContext.Default.Options)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    });

    /// <summary>The report as indented JSON.</summary>
    /// <param name="report">The report.</param>
    public static string Serialize(EvaluationReport report) => JsonSerializer.Serialize(report, Context.EvaluationReport);

    /// <summary>The report as indented JSON.</summary>
    /// <param name="report">The report.</param>
    public static string Serialize(ScenarioReport report) => JsonSerializer.Serialize(report, Context.ScenarioReport);

    /// <summary>The report as indented JSON.</summary>
    /// <param name="report">The report.</param>
    public static string Serialize(DateCatalogueReport report) => JsonSerializer.Serialize(report, Context.DateCatalogueReport);
}

/// <summary>The writing code for reports, generated at build time.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UseStringEnumConverter = true,
    WriteIndented = true,
    Converters = [typeof(Json.TextSpanConverter)])]
[JsonSerializable(typeof(EvaluationReport))]
[JsonSerializable(typeof(ScenarioReport))]
[JsonSerializable(typeof(DateCatalogueReport))]
internal sealed partial class ReportContext : JsonSerializerContext;
