using NodaTime;
using ScoExtract.Json;
using ScoExtract.TestSupport;
using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>The history that the annotated facts of the five seeds make.</summary>
public sealed class SeedTimelineTests
{
    private static readonly Lazy<IReadOnlyList<ExtractionResult>> Gold = new(() => [.. Directory.GetFiles(RepositoryRoot.Combine("seeds", "gold"), "*.gold.json").Order(StringComparer.Ordinal).Select(Load)]);

    private static MembershipTimeline Timeline => MembershipTimeline.Build(Gold.Value);

    [Fact]
    public void Every_fact_of_the_seeds_is_a_source_of_exactly_one_entry()
    {
        var facts = Gold.Value.SelectMany(r => r.StatusFacts.Select((_, i) => (r.Document.Id, i + 1)));
        var sources = Timeline.Entries.Concat(Timeline.UnrealizedEntries).SelectMany(e => e.Sources).Select(s => (s.Document.Id, s.Number));

        Assert.Equal(facts.Order(), sources.Order());
    }

    [Fact]
    public void Both_known_conflicts_are_shown_and_nothing_else()
    {
        Assert.Equal(
        [
            (ConflictKind.UndatedState, "SCO", "BY", true),
            (ConflictKind.StartDates, "UNGA", "org:SCO", false),
        ],
        Timeline.Conflicts.Select(c => (c.Kind, c.First.Entry.Organization, c.First.Entry.Subject, c.CanBeReconciled)));
    }

    [Fact]
    public void Observer_status_in_the_General_Assembly_follows_the_resolution_and_keeps_both_languages()
    {
        var entry = Assert.Single(Timeline.ForOrganization("UNGA"), e => e.Instrument is not null);

        Assert.Equal(("2004-12-02", "A/RES/59/48", StatusChange.Granted), (entry.Date?.ToEdtf(), entry.Instrument, entry.Change));
        Assert.Equal(["fr", "en"], entry.Sources.Select(s => s.Language));
        Assert.Contains("59/48", entry.Sources[0].Quote, StringComparison.Ordinal);
        Assert.Equal(HoldingCertainty.Known, Assert.Single(Timeline.StatusOn("UNGA", new LocalDate(2005, 1, 1))).Certainty);
    }

    [Theory]
    [InlineData("2016-01-01", "IN", "")]
    [InlineData("2018-01-01", "IN", "Member Known")]
    [InlineData("2018-01-01", "BY", "Observer Undated")]
    [InlineData("2024-07-04", "BY", "Member Known")]
    [InlineData("2018-01-01", "CN", "Member Undated")]
    [InlineData("2021-06-01", "EG", "DialoguePartner Possible")]
    [InlineData("2022-01-01", "EG", "DialoguePartner Known")]
    public void Who_was_what_in_the_organization(string date, string subject, string status)
    {
        var held = Timeline.StatusOn("SCO", NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value).Where(h => h.Subject == subject);

        Assert.Equal(status, string.Join(", ", held.Select(h => $"{h.Status} {h.Certainty}")));
    }

    [Fact]
    public void The_way_of_India_into_the_organization_is_in_order()
    {
        var india = Timeline.ForSubject("IN").Select(e => $"{e.Change?.ToString() ?? "State"} {e.Date?.ToEdtf()}".TrimEnd());

        Assert.Equal(["Decided 2015-07", "ProcessStarted 2016-06", "Granted 2017-06-09", "State"], india);
    }

    private static ExtractionResult Load(string path)
    {
        var record = ExtractionJson.Parse(File.ReadAllText(path));
        var text = File.ReadAllText(Path.Join(RepositoryRoot.SeedDocuments, record.Document));
        return new ExtractionResult
        {
            Document = new Document(record.Document, text),
            Language = record.Language!,
            DocumentDate = record.DocumentDate is { } date ? NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value : null,
            Mentions = [],
            StatusFacts = [.. record.StatusFacts.Select(ToFact)],
            Diagnostics = [],
        };
    }

    private static StatusFact ToFact(StatusFactRecord record) => new()
    {
        Organization = record.Organization,
        Subject = record.Subject,
        Status = record.Status,
        Kind = record.Kind,
        Change = record.Change,
        Modality = record.Modality,
        Date = TemporalValue.TryParseEdtf(record.Date, out var date) ? date : null,
        Place = record.Place,
        DecidedBy = record.DecidedBy,
        Instrument = record.Instrument,
        Evidence = record.Evidence!.Value,
        Trigger = record.Evidence.Value,
        Provenance = new Provenance("gold", "reader"),
    };
}
