using System.Collections.Immutable;

namespace ScoExtract.Timeline;

/// <summary>One thing that documents tell of a status, merged from all facts that tell the same. Immutable.</summary>
/// <remarks>
/// Facts are the same when they agree in organization, subject, status and modality, their changes are compatible (to found and
/// to be granted both begin a status, and so does <em>since 2005</em>) and their dates can be the same day. Each field holds the
/// best that any source tells: the finest date, the resolution before other instruments, the city before its country.
/// </remarks>
public sealed record MembershipEntry
{
    /// <summary>Id of the organization in which the status is held.</summary>
    public required string Organization { get; init; }

    /// <summary>Who holds it: <c>BY</c> or <c>org:SCO</c>.</summary>
    public required string Subject { get; init; }

    /// <summary>The status.</summary>
    public required MemberStatus Status { get; init; }

    /// <summary>Event or state of affairs; an event as soon as one source tells of one.</summary>
    public required StatusFactKind Kind { get; init; }

    /// <summary>What happened to the status; null for a state.</summary>
    public StatusChange? Change { get; init; }

    /// <summary>How real the sources say it is.</summary>
    public required Modality Modality { get; init; }

    /// <summary>The finest date that a source tells; null when none does.</summary>
    public TemporalValue? Date { get; init; }

    /// <summary>The status it replaced, where told.</summary>
    public MemberStatus? PreviousStatus { get; init; }

    /// <summary>Id of the place of the act; null when not told.</summary>
    public string? Place { get; init; }

    /// <summary>Id of the body that decided; null when not told.</summary>
    public string? DecidedBy { get; init; }

    /// <summary>Canonical symbol of the deciding document; null when not told.</summary>
    public string? Instrument { get; init; }

    /// <summary>Every fact that tells it, by document and place in the text; never empty.</summary>
    public required ImmutableArray<MembershipSource> Sources { get; init; }

    /// <summary>The source that gave <see cref="Date"/>; the first one where there is no date.</summary>
    public required MembershipSource Authority { get; init; }

    /// <summary>Days between which the change lies, or the beginning of a dated state; null when no source bounds it.</summary>
    public DateBounds? Bounds => FactDates.Start(Authority.Fact);

    /// <summary>Number of different documents, by id, that tell it.</summary>
    public int DocumentCount => Sources.Select(s => s.Document.Id).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Who, what, where, how real and when, on one line: <c>IN Granted Member in SCO, Actual, 2017-06-09</c>.</summary>
    public override string ToString() =>
        $"{Subject} {Change?.ToString() ?? "State"} {Status} in {Organization}, {Modality}, {Date?.ToEdtf() ?? "no date"}";

    /// <summary>Whether it says that the status began: a dated state, or a change that gives the status.</summary>
    internal bool IsBeginning => FactDates.ClassOf(Authority.Fact) == ChangeClass.Beginning;
}
