using System.Text.Json.Serialization;

namespace ScoExtract.Evaluation;

/// <summary>A mention that is right. Immutable.</summary>
public sealed record GoldMention
{
    /// <summary>Id within the document (<c>d1</c>).</summary>
    public required string Id { get; init; }

    /// <summary>Name of the type: <c>Date</c>, <c>Place</c>, <c>Organization</c> or <c>DocumentSymbol</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in the raw text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset just past the last UTF-16 code unit.</summary>
    public required int End { get; init; }

    /// <summary>The raw slice of text.</summary>
    public required string Text { get; init; }

    /// <summary>The normalised value; null for an entity that no table lists.</summary>
    public required string? Value { get; init; }

    /// <summary>Other values that are as right.</summary>
    public IReadOnlyList<string> Alternatives { get => field ?? []; init; } = [];

    /// <summary>Whether finding or missing it costs nothing.</summary>
    public bool Optional { get; init; }

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);

    /// <summary>Whether a value is right for this mention.</summary>
    /// <param name="value">The value of a prediction.</param>
    public bool Accepts(string? value) => value == Value || (value is not null && Alternatives.Contains(value));
}
