namespace ScoExtract.Evaluation;

/// <summary>A status fact that is right. Immutable.</summary>
public sealed record GoldStatusFact
{
    /// <summary>Id within the document (<c>s1</c>); null where a file does not number its facts.</summary>
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

    /// <summary>The status it replaces; null when not told.</summary>
    public MemberStatus? PreviousStatus { get; init; }

    /// <summary>When, in EDTF; null when not told.</summary>
    public string? Date { get; init; }

    /// <summary>Other dates that are as right.</summary>
    public IReadOnlyList<string> DateAlternatives { get => field ?? []; init; } = [];

    /// <summary>Id of the place; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the organization or organ that decided; null when not told.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Canonical symbol of the deciding document; null when not told.</summary>
    public string? Instrument { get; init; }

    /// <summary>The clause that says it; null where it was not annotated.</summary>
    public TextSpan? Evidence { get; init; }

    /// <summary>Whether finding or missing it costs nothing.</summary>
    public bool Optional { get; init; }

    /// <summary>Whether a date is right for this fact.</summary>
    /// <param name="date">The date of a prediction in EDTF.</param>
    public bool AcceptsDate(string? date) => date == Date || (date is not null && DateAlternatives.Contains(date));
}
