namespace ScoExtract;

/// <summary>Who got, lost, asked for or has which status in which organization, as one clause of the document says it. One fact per subject. Immutable, so safe to share between threads.</summary>
public sealed record StatusFact
{
    /// <summary>Whether something happened to the status, or the text says that it is held.</summary>
    public required StatusFactKind Kind { get; init; }

    /// <summary>Id of the organization in which the status is held.</summary>
    public required string Organization { get; init; }

    /// <summary>Who holds it: a state as ISO 3166-1 alpha-2 (<c>BY</c>), or an organization as <c>org:SCO</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The status itself.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>What happened to it; null for a <see cref="StatusFactKind.State"/>.</summary>
    public StatusChange? Change { get; init; }

    /// <summary>Whether it happened, is to happen, might, or did not.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The status it replaces, where told.</summary>
    public MemberStatus? PreviousStatus { get; init; }

    /// <summary>When the change happened or since when the state holds; null when not told.</summary>
    public TemporalValue? Date { get; init; }

    /// <summary>The date mention that gave <see cref="Date"/>; null when not told.</summary>
    public TextSpan? DateSpan { get; init; }

    /// <summary>Whether <see cref="Date"/> was taken over from an earlier sentence by a cue such as <em>there</em>.</summary>
    public bool DateInherited { get; init; }

    /// <summary>Id of the place of the act; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the organization or organ that decided; null when not told.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Canonical symbol of the deciding resolution or document; null when not told.</summary>
    public string? Instrument { get; init; }

    /// <summary>The clause that says it, in UTF-16 code units of the raw text.</summary>
    public required TextSpan Evidence { get; init; }

    /// <summary>The words that triggered the fact; lies inside <see cref="Evidence"/>.</summary>
    public required TextSpan Trigger { get; init; }

    /// <summary>The words that the fact was read from, in no particular order.</summary>
    public IReadOnlyList<FactArgument> Arguments { get; init => field = ValueList.Of(value); } = ValueList<FactArgument>.Empty;

    /// <summary>Which component, frame and model found it.</summary>
    public required Provenance Provenance { get; init; }

    /// <summary>Calibrated probability, from 0 to 1, that the fact is right; null where no verifier gave one.</summary>
    public double? Score { get; init; }

    /// <summary>Who, what, where, how real and when, on one line: <c>IN Granted Member in SCO, Actual, 2017-06-09</c>.</summary>
    public override string ToString() =>
        $"{Subject} {Change?.ToString() ?? "State"} {Status} in {Organization}, {Modality}, {Date?.ToEdtf() ?? "no date"}";
}
