using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>Which facts become one entry, and what the entry says.</summary>
public sealed class MergingTests
{
    public static TheoryData<string, string, string> Cases => CaseTable.Read3("merging.tsv");

    [Theory]
    [MemberData(nameof(Cases))]
    public void Facts_merge_as_the_table_says(string name, string facts, string entries)
    {
        Assert.NotEmpty(name);
        Assert.Equal(entries, string.Join("; ", FactNotation.Timeline(facts).Entries.Select(Show)));
    }

    [Fact]
    public void What_is_no_history_is_listed_apart_by_modality()
    {
        var timeline = FactNotation.Timeline("fr.txt: SCO IR Member Granted 2022 Planned; en.txt: SCO IR Member Granted 2022 Hypothetical; ar.txt: SCO IR Member Granted 2022-09 Planned");

        Assert.Empty(timeline.Entries);
        Assert.Empty(timeline.Periods);
        Assert.Equal([(Modality.Planned, 2), (Modality.Hypothetical, 1)], timeline.UnrealizedEntries.Select(e => (e.Modality, e.Sources.Length)).OrderBy(e => e.Modality));
    }

    [Fact]
    public void A_source_quotes_the_clause_that_says_it()
    {
        var source = Assert.Single(Assert.Single(FactNotation.Timeline("fr.txt: SCO IN Member Granted 2017").Entries).Sources);

        Assert.Equal("the text that says it", source.Quote);
        Assert.Equal(("fr.txt", "fr", 1), (source.Document.Id, source.Language, source.Number));
        Assert.Equal("notation", source.Fact.Provenance.Rule);
    }

    private static string Show(MembershipEntry entry) =>
        $"{entry.Subject} {entry.Change?.ToString() ?? "State"} {entry.Date?.ToEdtf() ?? "-"} [{entry.Sources.Length}]"
        + (entry.Place is null ? "" : $" place={entry.Place}")
        + (entry.Instrument is null ? "" : $" by={entry.Instrument}")
        + (entry.DecidedBy is null ? "" : $" body={entry.DecidedBy}");
}
