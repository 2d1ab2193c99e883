using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>A reference to the Treaty Series in the form that files hold. Immutable.</summary>
public sealed record TreatyReferenceRecord
{
    /// <summary>Offset of the first UTF-16 code unit in the raw text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset just past the last UTF-16 code unit.</summary>
    public required int End { get; init; }

    /// <summary>The raw slice of text.</summary>
    public string? Text { get; init; }

    /// <summary>The symbol: <c>UNTS/2896/50518</c>, <c>UNTS/999/p171</c>.</summary>
    public required string Value { get; init; }

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
