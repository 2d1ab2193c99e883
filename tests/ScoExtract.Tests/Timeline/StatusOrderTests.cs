using ScoExtract.Timeline;

namespace ScoExtract.Tests.Timeline;

/// <summary>Which status replaces which.</summary>
public sealed class StatusOrderTests
{
    [Fact]
    public void No_two_statuses_replace_each_other()
    {
        foreach (var a in Enum.GetValues<MemberStatus>())
        {
            Assert.False(StatusOrder.Supersedes(a, a));
            Assert.All(Enum.GetValues<MemberStatus>(), b => Assert.False(StatusOrder.Supersedes(a, b) && StatusOrder.Supersedes(b, a)));
        }
    }

    [Fact]
    public void A_member_is_nothing_else()
    {
        Assert.All(Enum.GetValues<MemberStatus>().Except([MemberStatus.Member]), lower => Assert.True(StatusOrder.Supersedes(MemberStatus.Member, lower)));
    }

    [Theory]
    [InlineData(MemberStatus.Observer, MemberStatus.DialoguePartner, true)]
    [InlineData(MemberStatus.AssociateMember, MemberStatus.Observer, true)]
    [InlineData(MemberStatus.DialoguePartner, MemberStatus.Guest, true)]
    [InlineData(MemberStatus.Partner, MemberStatus.DialoguePartner, false)]
    [InlineData(MemberStatus.Candidate, MemberStatus.Observer, false)]
    [InlineData(MemberStatus.AssociateMember, MemberStatus.Candidate, false)]
    public void Lower_ranks_give_way(MemberStatus higher, MemberStatus lower, bool supersedes)
    {
        Assert.Equal(supersedes, StatusOrder.Supersedes(higher, lower));
    }
}
