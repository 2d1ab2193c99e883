using System.Text.Json.Serialization;

namespace ScoExtract.Json;

/// <summary>A status fact in the form that files hold. Immutable.</summary>
public sealed record StatusFactRecord
{
    /// <summary>Id within the document: <c>s1</c>, <c>s2</c>, …</summary>
    public string? Id { get; init; }

    /// <summary>Event or state of affairs.</summary>
    public required StatusFactKind Kind { get; init; }

    /// <summary>Id of the organization in which the status is held.</summary>
    public required string Organization { get; init; }

    /// <summary>Who holds it: <c>BY</c> or <c>org:SCO</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The status.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>What happened to it; null for a state.</summary>
    public StatusChange? Change { get; init; }

    /// <summary>How real the text says it is.</summary>
    public required Modality Modality { get; init; }

    /// <summary>When, in EDTF; null when not told.</summary>
    public string? Date { get; init; }

    /// <summary>Id of the place; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the organization or organ that decided; null when not told.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Canonical symbol of the deciding document; null when not told.</summary>
    public string? Instrument { get; init; }

    /// <summary>The clause that says it, written as <c>[start, end]</c>; null where a file does not tell.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>The status it replaces; null when not told.</summary>
    public MemberStatus? PreviousStatus { get; init; }

    /// <summary>The words that triggered the fact, written as <c>[start, end]</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? Trigger { get; init; }

    /// <summary>The words that the fact was read from; null when they are not told.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<FactArgument>? Arguments { get; init => field = value is null ? null : ValueList.Of(value); }

    /// <summary>The date mention that gave <see cref="Date"/>, written as <c>[start, end]</c>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public TextSpan? DateSpan { get; init; }

    /// <summary>Whether the date was taken over from an earlier sentence; null where there is no date.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? DateInherited { get; init; }

    /// <summary>Calibrated probability that the fact is right; null when none was given.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? Score { get; init; }

    /// <summary>Which component, frame and model found the fact.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public Provenance? Provenance { get; init; }
}
