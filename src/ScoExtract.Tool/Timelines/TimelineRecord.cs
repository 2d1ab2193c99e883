using System.Text.Json.Serialization;
using ScoExtract.Json;
using ScoExtract.Timeline;

namespace ScoExtract.Tool.Timelines;

/// <summary>A timeline in the form of <c>--format json</c>: the history, or with a day who was what on it; always with the conflicts.</summary>
internal sealed record TimelineRecord
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Day { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<HoldingRecord>? Holdings { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EntryRecord>? Entries { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<EntryRecord>? Unrealized { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<PeriodRecord>? Periods { get; init; }

    public required IReadOnlyList<ConflictRecord> Conflicts { get; init; }
}

/// <summary>One entry, with every source.</summary>
internal sealed record EntryRecord
{
    public required string Organization { get; init; }

    public required string OrganizationName { get; init; }

    public required string Subject { get; init; }

    public required string SubjectName { get; init; }

    public required MemberStatus Status { get; init; }

    public required StatusFactKind Kind { get; init; }

    public required StatusChange? Change { get; init; }

    public required Modality Modality { get; init; }

    public required string? Date { get; init; }

    public required MemberStatus? PreviousStatus { get; init; }

    public required string? Place { get; init; }

    public required string? DecidedBy { get; init; }

    public required string? Instrument { get; init; }

    public required IReadOnlyList<SourceRecord> Sources { get; init; }
}

/// <summary>One fact of one document.</summary>
internal sealed record SourceRecord
{
    public required string Document { get; init; }

    public required string Language { get; init; }

    public required string? DocumentDate { get; init; }

    /// <summary>Id of the fact in the document's extraction: <c>s3</c>.</summary>
    public required string Fact { get; init; }

    public required string? Date { get; init; }

    public required string? Place { get; init; }

    public required string? DecidedBy { get; init; }

    public required string? Instrument { get; init; }

    /// <summary>The clause that says it, as <c>[start, end]</c> in UTF-16 code units.</summary>
    public required TextSpan Evidence { get; init; }

    public required string Quote { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>The time of one status.</summary>
internal sealed record PeriodRecord
{
    public required string Organization { get; init; }

    public required string Subject { get; init; }

    public required MemberStatus Status { get; init; }

    public required BoundsRecord? Start { get; init; }

    public required BoundsRecord? End { get; init; }

    public required bool EndedAtUnknownDate { get; init; }

    public required string? HeldBy { get; init; }

    public required IReadOnlyList<SuspensionRecord> Suspensions { get; init; }
}

/// <summary>First and last possible day; null where nothing bounds it.</summary>
internal sealed record BoundsRecord(string? Earliest, string? Latest);

internal sealed record SuspensionRecord(BoundsRecord? Start, BoundsRecord? End);

/// <summary>Who was what on the day.</summary>
internal sealed record HoldingRecord
{
    public required string Organization { get; init; }

    public required string OrganizationName { get; init; }

    public required string Subject { get; init; }

    public required string SubjectName { get; init; }

    public required MemberStatus Status { get; init; }

    public required HoldingCertainty Certainty { get; init; }

    public required HoldingCertainty? Suspension { get; init; }

    public required PeriodRecord Period { get; init; }

    public required IReadOnlyList<SourceRecord> Sources { get; init; }
}

/// <summary>Two things that do not go together.</summary>
internal sealed record ConflictRecord(ConflictKind Kind, bool CanBeReconciled, string Explanation, ConflictSideRecord First, ConflictSideRecord Second);

/// <summary>One side of a conflict: the entry, and which of its sources says it.</summary>
internal sealed record ConflictSideRecord(
    string Organization, string Subject, MemberStatus Status, StatusChange? Change, string? Date, SourceRecord Source);

/// <summary>The serialization code, generated at build time.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, UseStringEnumConverter = true, Converters = [typeof(TextSpanConverter)])]
[JsonSerializable(typeof(TimelineRecord))]
internal sealed partial class TimelineContext : JsonSerializerContext;
