namespace ScoExtract.Tests.Status.Tables;

/// <summary>Tables and bulleted lists are read row by row under the header's status.</summary>
public sealed class TableReaderTests
{
    [Fact]
    public void Rows_of_a_pipe_table_are_states_with_the_header_s_status_and_their_own_dates()
    {
        var facts = MarkedText.Facts("The [O:SCO SCO] today\n\nCountry | Member since\n[P:CN China] | [D:2001 2001]\n[P:IN India] | [D:2017 2017]\n[P:PK Pakistan] |\n", "en");

        Assert.Equal(["CN 2001", "IN 2017", "PK 2017"], facts.Select(f => $"{f.Subject} {f.Date}"));
        Assert.All(facts, f => Assert.Equal((StatusFactKind.State, "SCO", MemberStatus.Member), (f.Kind, f.Organization, f.Status)));
        Assert.Equal([false, false, true], facts.Select(f => f.DateInherited));
    }

    [Fact]
    public void Bullets_under_a_lead_in_hold_its_status()
    {
        var facts = MarkedText.Facts("Observateurs de l'[O:SCO OCS] :\n- [P:AF Afghanistan]\n- [P:MN Mongolie]\n\nLa [P:FR France] est loin.\n", "fr");

        Assert.Equal(["AF Observer", "MN Observer"], facts.Select(f => $"{f.Subject} {f.Status}"));
    }

    [Fact]
    public void Bullets_without_a_status_tell_nothing()
    {
        Assert.Empty(MarkedText.Facts("The [O:SCO SCO] met in two cities:\n- [P:CN China]\n- [P:IN India]\n", "en"));
    }

    [Theory]
    [InlineData("The [O:WHO WHO]\n\nThe [O:UN UN] was told. The date is that on which each became a Member :\n\n   [P:CN China] ......... [D:1946-07-22 22 July 1946]\n   [P:CA Canada] . . . . . [D:1946-08-29 29 Aug. 1946]\n", "CN Granted Member WHO 1946-07-22; CA Granted Member WHO 1946-08-29")]
    [InlineData("Members of the [O:WHO WHO]\n\nCountry          Date of admission     Note\n[P:CN China]            [D:1946-07-22 22 July 1946]          first\n[P:CA Canada]           [D:1946-08-29 29 Aug. 1946]\n", "CN State Member WHO 1946-07-22; CA State Member WHO 1946-08-29")]
    [InlineData("The [O:CBSS Council]\n\nObservers\n\nThe following follow its work without voting:\n\n[P:FR France] (since [D:1999 1999])\n[P:IT Italy]\nThe [P:NL Netherlands]\n\n[P:BY Belarus] was far.\n", "FR State Observer CBSS 1999; IT State Observer CBSS ; NL State Observer CBSS ")]
    public void Columns_of_space_leader_dots_and_bare_names_are_rows_and_lists_too(string text, string expected) =>
        Assert.Equal(expected, string.Join("; ", MarkedText.Facts(text, "en").Select(f => $"{f.Subject} {f.Change?.ToString() ?? "State"} {f.Status} {f.Organization} {f.Date}")));

    [Theory]
    [InlineData("The [O:WHO WHO] met in the old town, and when it had\nmet there all through the week, some of its Members\nthanked the good people of the town and the envoys of\n[P:CN China], [P:CA Canada],\n[P:IT Italy] once more for all that they had done for\nthem and for those who were to come.\n")]
    [InlineData("Members of the [O:WHO WHO]\n\nThe   council   of   the   members   of   the   old   town   met   in\n[P:CN China]   and   then   went   to   [P:IT Italy]   without   a   word   of   it   again.\n")]
    [InlineData("The [O:WHO WHO] met its new Members:\n[P:CN China] was hot\n[P:IT Italy] for once was not\n")]
    public void Lines_of_prose_that_begin_with_a_name_are_no_list(string text) => Assert.Empty(MarkedText.Facts(text, "en"));
}
