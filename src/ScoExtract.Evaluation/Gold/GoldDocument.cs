using System.Text.Json.Serialization;

namespace ScoExtract.Evaluation;

/// <summary>What is right for one document: the content of a <c>.gold.json</c> file. Immutable.</summary>
public sealed record GoldDocument
{
    /// <summary>File name of the document.</summary>
    public required string Document { get; init; }

    /// <summary>SHA-256 of the document's bytes in lower-case hexadecimal; null when the file does not tell.</summary>
    [JsonPropertyName("sha256")]
    public string? Sha256 { get; init; }

    /// <summary>ISO 639-1 code of the main language; scores are grouped by it.</summary>
    public required string Language { get; init; }

    /// <summary>The day the document is of as <c>2021-03-25</c>; null when it tells none.</summary>
    public string? DocumentDate { get; init; }

    /// <summary>What offsets count: always <c>utf-16</c>.</summary>
    public string OffsetUnit { get => field ?? "utf-16"; init; } = "utf-16";

    /// <summary>The mentions; null where mentions were not annotated, so that none are scored.</summary>
    public IReadOnlyList<GoldMention>? Mentions { get; init; }

    /// <summary>The status facts.</summary>
    public IReadOnlyList<GoldStatusFact> StatusFacts { get => field ?? []; init; } = [];
}
