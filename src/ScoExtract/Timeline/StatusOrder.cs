namespace ScoExtract.Timeline;

/// <summary>Which status replaces which within one organization.</summary>
internal static class StatusOrder
{
    /// <summary>Whether whoever gets <paramref name="higher"/> no longer has <paramref name="lower"/>: a member is an observer no more.</summary>
    /// <remarks>A candidate may be an observer meanwhile; a plain <c>Partner</c> ranks with a dialogue partner.</remarks>
    public static bool Supersedes(MemberStatus higher, MemberStatus lower) => (higher, lower) switch
    {
        (MemberStatus.Member, MemberStatus.Candidate) => true,
        (MemberStatus.Candidate, _) or (_, MemberStatus.Candidate) => false,
        _ => Rank(higher) > Rank(lower),
    };

    private static int Rank(MemberStatus status) => status switch
    {
        MemberStatus.Member => 4,
        MemberStatus.AssociateMember => 3,
        MemberStatus.Observer => 2,
        MemberStatus.DialoguePartner or MemberStatus.Partner => 1,
        _ => 0,
    };
}
