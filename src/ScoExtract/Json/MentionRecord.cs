using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>A mention in the form that files hold. Immutable.</summary>
public sealed record MentionRecord
{
    /// <summary>Id within the document: <c>d1</c> a date, <c>p1</c> a place, <c>o1</c> an organization, <c>r1</c> a document symbol.</summary>
    public string? Id { get; init; }

    /// <summary>Name of the type: <c>Date</c>, <c>Place</c>, <c>Organization</c> or <c>DocumentSymbol</c>.</summary>
    public required string Type { get; init; }

    /// <summary>Offset of the first UTF-16 code unit in the raw text.</summary>
    public required int Start { get; init; }

    /// <summary>Offset just past the last UTF-16 code unit.</summary>
    public required int End { get; init; }

    /// <summary>The raw slice of text.</summary>
    public string? Text { get; init; }

    /// <summary>The normalised value (EDTF, place id, organization id, canonical symbol); null when unknown.</summary>
    public string? Value { get; init; }

    /// <summary>Of an organization without a value: the id by which the library's own tables know it (<c>BBC</c>); null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Entity { get; init; }

    /// <summary>Of a date: other values that its words may have, in EDTF; null when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<string>? Alternatives { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>Of a date: the value as TimeML writes it; null when there is no value.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Timex3? Timex3 { get; init; }

    /// <summary>Of a date: id of the calendar it is written in, as NodaTime names it; null for the ISO calendar.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Calendar { get; init; }

    /// <summary>Of a document symbol: the date written beside it, in EDTF; null when none is.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Adopted { get; init; }

    /// <summary>Of a document symbol: the paragraphs, annexes and the like that the text points to; null when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Pinpoint>? Pinpoints { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>Of a document symbol: true when it is the document's own; null otherwise.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? IsOwn { get; init; }

    /// <summary>Of a date: where the parts that its words do not say were taken from; null when they say everything.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public DateBasis? Basis { get; init; }

    /// <summary>Confidence from 0 to 1; null when none was given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Score { get; init; }

    /// <summary>Which component and rule found the mention.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Provenance? Provenance { get; init; }

    /// <summary>The span from <see cref="Start"/> to <see cref="End"/>.</summary>
    [JsonIgnore]
    public TextSpan Span => new(Start, End);
}
