namespace ScoExtract.Tests.Status;

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
}
