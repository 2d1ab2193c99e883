using System.Collections.Immutable;

namespace ScoExtract.Timeline;

/// <summary>Makes one entry of the facts that tell the same: each field is the best that any of them tells.</summary>
internal static class EntryComposer
{
    public static MembershipEntry Compose(List<MembershipSource> sources)
    {
        var authority = sources.Min(SourceOrder.ByAuthority)!;
        var fact = authority.Fact;
        return new MembershipEntry
        {
            Organization = fact.Organization,
            Subject = fact.Subject,
            Status = fact.Status,
            Modality = fact.Modality,
            Kind = sources.Min(s => s.Fact.Kind),
            Change = ChangeOf(sources),
            Date = fact.Date,
            PreviousStatus = sources.Min(s => s.Fact.PreviousStatus),
            Place = Best(sources, s => s.Fact.Place, place => !place.Contains(':', StringComparison.Ordinal)),
            DecidedBy = Best(sources, s => s.Fact.DecidedBy, body => body == fact.Organization),
            Instrument = Best(sources, s => s.Fact.Instrument, symbol => !Instruments.IsDecision(symbol)),
            Sources = [.. sources.Order(SourceOrder.ByDocument)],
            Authority = authority,
        };
    }

    // Whoever founded was also admitted in a manner of speaking, so the narrower word wins; all others are of one kind.
    private static StatusChange? ChangeOf(List<MembershipSource> sources) => sources.Min(s => s.Fact.Change);

    // What most documents say, among those that say it more exactly.
    private static string? Best(List<MembershipSource> sources, Func<MembershipSource, string?> field, Func<string, bool> isVague) => sources
        .Where(s => field(s) is not null)
        .GroupBy(s => field(s)!, StringComparer.Ordinal)
        .OrderBy(g => isVague(g.Key))
        .ThenByDescending(g => g.Select(s => s.Document.Id).Distinct(StringComparer.Ordinal).Count())
        .ThenBy(g => g.Key, StringComparer.Ordinal)
        .Select(g => g.Key)
        .FirstOrDefault();
}
