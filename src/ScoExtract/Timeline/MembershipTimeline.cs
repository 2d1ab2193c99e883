using System.Collections.Immutable;
using NodaTime;

namespace ScoExtract.Timeline;

/// <summary>
/// Who was what in which organization and since when, merged from the facts of many documents in any languages. Immutable, so safe to
/// share between threads; the same documents give the same timeline in whatever order they come.
/// </summary>
public sealed class MembershipTimeline
{
    private static readonly MembershipTimeline Nothing = Build([]);

    private readonly ILookup<string, MembershipPeriod> _periods;

    private MembershipTimeline(
        ImmutableArray<MembershipEntry> entries, ImmutableArray<MembershipEntry> unrealized, ImmutableArray<MembershipPeriod> periods, ImmutableArray<MembershipConflict> conflicts)
    {
        (Entries, UnrealizedEntries, Periods, Conflicts) = (entries, unrealized, periods, conflicts);
        _periods = periods.ToLookup(p => p.Organization, StringComparer.Ordinal);
    }

    /// <summary>The timeline of no documents.</summary>
    public static MembershipTimeline Empty => Nothing;

    /// <summary>What documents tell as actual, by organization and subject, then by date, what has none last.</summary>
    public ImmutableArray<MembershipEntry> Entries { get; }

    /// <summary>What documents tell as planned, possible or denied: listed, but never part of the history. In the order of <see cref="Entries"/>.</summary>
    public ImmutableArray<MembershipEntry> UnrealizedEntries { get; }

    /// <summary>The times for which statuses were held, by organization and subject, then by status.</summary>
    public ImmutableArray<MembershipPeriod> Periods { get; }

    /// <summary>What does not go together, by organization and subject; contradictions before what can be reconciled.</summary>
    public ImmutableArray<MembershipConflict> Conflicts { get; }

    /// <summary>Merges the facts of many documents, in time n log n in the number of facts.</summary>
    /// <param name="results">The results of extractions, in any order. A document that is given twice counts as one that says it twice.</param>
    public static MembershipTimeline Build(IEnumerable<ExtractionResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var entries = FactMerger.Merge(results.SelectMany(SourcesOf));
        var history = entries.Where(e => e.Modality == Modality.Actual).ToImmutableArray();
        var unrealized = entries.Where(e => e.Modality != Modality.Actual).ToImmutableArray();

        var conflicts = new ConflictList();
        var periods = history
            .GroupBy(e => (e.Organization, e.Subject))
            .SelectMany(g => SubjectHistory.Build([.. g], conflicts))
            .ToImmutableArray();
        foreach (var entry in history)
        {
            FieldChecks.Check(entry, conflicts);
        }

        foreach (var organization in history.GroupBy(e => e.Organization))
        {
            OrganizationChecks.CheckFounding([.. organization], conflicts);
        }

        DenialChecks.Check(history, unrealized.Where(e => e.Modality == Modality.Negated), conflicts);
        return new MembershipTimeline(history, unrealized, periods, [.. conflicts.Sorted()]);
    }

    /// <summary>Who was what in an organization on a day, by subject and status.</summary>
    /// <param name="organization">Id of the organization (<c>SCO</c>).</param>
    /// <param name="date">A day of the ISO calendar.</param>
    /// <exception cref="ArgumentException"><paramref name="date"/> is of another calendar.</exception>
    public IEnumerable<StatusHolding> StatusOn(string organization, LocalDate date)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return date.Calendar == CalendarSystem.Iso
            ? _periods[organization].Select(p => p.On(date) is { } certainty ? new StatusHolding(p, certainty, p.SuspendedOn(date)) : null).OfType<StatusHolding>()
            : throw new ArgumentException($"The day is of the calendar {date.Calendar.Id}, not of the ISO calendar.", nameof(date));
    }

    /// <summary>The history of one organization.</summary>
    /// <param name="organization">Id of the organization (<c>SCO</c>).</param>
    public IEnumerable<MembershipEntry> ForOrganization(string organization)
    {
        ArgumentNullException.ThrowIfNull(organization);
        return Entries.Where(e => e.Organization == organization);
    }

    /// <summary>The history of one subject in all organizations.</summary>
    /// <param name="subject">A state (<c>BY</c>) or an organization (<c>org:SCO</c>).</param>
    public IEnumerable<MembershipEntry> ForSubject(string subject)
    {
        ArgumentNullException.ThrowIfNull(subject);
        return Entries.Where(e => e.Subject == subject);
    }

    private static IEnumerable<MembershipSource> SourcesOf(ExtractionResult result) => result.StatusFacts.Select((fact, index) => new MembershipSource
    {
        Document = result.Document,
        Language = result.Language,
        DocumentDate = result.DocumentDate,
        Number = index + 1,
        Fact = fact,
    });
}
