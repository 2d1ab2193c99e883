using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>The result for one document in the form that files hold: one object of <c>extract --format jsonl</c>. Immutable.</summary>
/// <remarks>
/// The contract fields come first and are always written, as <c>null</c> where there is nothing to say; the fields beside them
/// are left out when they are empty. The names are part of the library's public contract.
/// </remarks>
public sealed record DocumentRecord
{
    /// <summary>The only unit that offsets are counted in: UTF-16 code units of the raw text.</summary>
    public const string Utf16 = "utf-16";

    /// <summary>Id of the document, usually its file name.</summary>
    public required string Document { get; init; }

    /// <summary>ISO 639-1 code of the main language; <c>und</c> when it is not known.</summary>
    public string? Language { get; init; }

    /// <summary>The day the document is of as <c>2021-03-25</c>; null when not known.</summary>
    public string? DocumentDate { get; init; }

    /// <summary>What offsets count: <see cref="Utf16"/>.</summary>
    public string OffsetUnit { get => field ?? Utf16; init; } = Utf16;

    /// <summary>The mentions, sorted by start.</summary>
    public IReadOnlyList<MentionRecord> Mentions { get; init => field = ValueList.Of(value); } = ValueList<MentionRecord>.Empty;

    /// <summary>References to the Treaty Series, which are no mentions, sorted by start; null when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<TreatyReferenceRecord>? TreatyReferences { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>The status facts, in the order of their evidence.</summary>
    public IReadOnlyList<StatusFactRecord> StatusFacts { get; init => field = ValueList.Of(value); } = ValueList<StatusFactRecord>.Empty;

    /// <summary>Remarks on how the document was read; null when there are none.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<Diagnostic>? Diagnostics { get; init => field = value is null ? null : ValueList.Of(value); }
}
