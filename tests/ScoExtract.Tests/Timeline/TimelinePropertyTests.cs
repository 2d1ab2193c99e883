using CsCheck;
using NodaTime;
using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>What holds of the timeline of any facts, however they contradict each other.</summary>
public sealed class TimelinePropertyTests
{
    private static readonly Gen<string> Dates = Gen.OneOf(
        "", "1991", "1992-01-15", "1996-04", "2001", "2001-06", "2001-06-15", "2001-22", "200X", "2005", "2005-07-05", "2004/2005", "2005/..", "../2006", "2017-06-09", "XXXX-06-13", "{2011-11-02,2011-11-05}");

    private static readonly Gen<string> Facts =
        from organization in Gen.OneOf("SCO", "UNGA")
        from subject in Gen.OneOf("IN", "BY", "org:SCO")
        from status in Gen.OneOf("Member", "Observer", "AssociateMember", "Candidate", "Partner")
        from change in Gen.OneOf(Gen.Const("State"), Gen.OneOf(Enum.GetNames<StatusChange>()))
        from date in Dates
        from more in Gen.OneOf("", "", "", "Planned", "Negated", "by=A/RES/59/48", "by=A/RES/60/1", "place=KZ", "place=KZ:Astana", "from=Observer")
        select $"{organization} {subject} {status} {change} {date} {more}";

    private static readonly Gen<ExtractionResult[]> Documents =
        from facts in Facts.Array[0, 6].Array[1, 6]
        from dates in Gen.OneOf<LocalDate?>(null, null, new LocalDate(2003, 1, 1), new LocalDate(2020, 2, 2)).Array[6]
        select facts.Select((f, i) => FactNotation.Result($"en{i}", dates[i], [.. f.Select(FactNotation.Fact)])).ToArray();

    [Fact]
    public void The_order_of_documents_does_not_matter()
    {
        var shuffled = from documents in Documents from other in Gen.Shuffle(documents.ToArray()) select (documents, other);

        shuffled.Sample(c => Assert.Equal(Show(MembershipTimeline.Build(c.documents)), Show(MembershipTimeline.Build(c.other))), iter: 500);
    }

    [Fact]
    public void A_document_given_twice_changes_nothing_but_the_sources()
    {
        Documents.Sample(documents =>
        {
            var once = MembershipTimeline.Build(documents);
            var twice = MembershipTimeline.Build(documents.Concat(documents));

            Assert.Equal(Show(once), Show(twice));
            Assert.Equal(once.Entries.Select(e => 2 * e.Sources.Length), twice.Entries.Select(e => e.Sources.Length));
        }, iter: 500);
    }

    [Fact]
    public void Every_fact_is_a_source_of_exactly_one_entry()
    {
        Documents.Sample(documents =>
        {
            var timeline = MembershipTimeline.Build(documents);
            var sources = timeline.Entries.Concat(timeline.UnrealizedEntries).SelectMany(e => e.Sources).Select(s => s.Fact);

            var left = new HashSet<StatusFact>(documents.SelectMany(d => d.StatusFacts), ReferenceEqualityComparer.Instance);
            Assert.All(sources, fact => Assert.True(left.Remove(fact)));
            Assert.Empty(left);
            Assert.All(timeline.Entries, e => Assert.Equal(Modality.Actual, e.Modality));
            Assert.All(timeline.UnrealizedEntries, e => Assert.NotEqual(Modality.Actual, e.Modality));
        }, iter: 500);
    }

    [Fact]
    public void An_entry_is_never_vaguer_than_its_sources_and_agrees_with_them()
    {
        Documents.Sample(documents =>
        {
            foreach (var entry in MembershipTimeline.Build(documents).Entries)
            {
                Assert.All(entry.Sources, s => Assert.Equal((entry.Organization, entry.Subject, entry.Status), (s.Fact.Organization, s.Fact.Subject, s.Fact.Status)));
                Assert.All(entry.Sources.Where(s => FactDates.Start(s.Fact) is not null), s =>
                {
                    Assert.True(entry.Bounds!.Value.Width <= FactDates.Start(s.Fact)!.Value.Width);
                    Assert.True(entry.Bounds.Value.Overlaps(FactDates.Start(s.Fact)!.Value));
                });
            }
        }, iter: 500);
    }

    [Fact]
    public void Whoever_surely_is_a_member_is_nothing_lower_unless_that_is_shown_as_a_conflict()
    {
        var days = Gen.Int[1990, 2026].Select(y => new LocalDate(y, 7, 1));
        Documents.Select(days).Sample((documents, day) =>
        {
            var timeline = MembershipTimeline.Build(documents);
            foreach (var held in timeline.StatusOn("SCO", day).Where(h => h.Certainty == HoldingCertainty.Known).GroupBy(h => h.Subject))
            {
                var statuses = held.Select(h => h.Status).ToList();
                var contradicts = statuses.Exists(higher => statuses.Exists(lower => StatusOrder.Supersedes(higher, lower)));

                Assert.True(!contradicts || timeline.Conflicts.Any(c => c.First.Entry.Subject == held.Key && c.First.Entry.Organization == "SCO"));
            }
        }, iter: 500);
    }

    [Fact]
    public void Time_grows_with_the_number_of_facts_and_no_faster()
    {
        // 50,000 facts on one subject, each day its own: what is quadratic here would take minutes.
        var start = new LocalDate(1000, 1, 1);
        var facts = Enumerable.Range(0, 50_000).Select(i => FactNotation.Fact("SCO IN Member Granted") with { Date = new DayValue(start.PlusDays(i)) }).ToList();

        var timeline = MembershipTimeline.Build([FactNotation.Result("en", null, facts)]);

        Assert.Equal(50_000, timeline.Entries.Length);
    }

    private static string Show(MembershipTimeline timeline) => string.Join('\n',
    [
        .. timeline.Entries.Concat(timeline.UnrealizedEntries).Select(e => $"{e.Organization} {e.Subject} {e.Status} {e.Change} {e.Modality} {e.Date} {e.Place} {e.Instrument} {e.PreviousStatus}"),
        .. timeline.Periods.Select(p => $"{p.Organization} {p.Subject} {p.Status} {p.Start} {p.End} {p.EndedAtUnknownDate} {p.HeldBy} {p.Entries.Length} {string.Join(',', p.Suspensions)}"),
        .. timeline.Conflicts.Select(c => c.Explanation),
    ]);
}
