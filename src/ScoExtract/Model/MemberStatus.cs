namespace ScoExtract;

/// <summary>A status in an organization.</summary>
public enum MemberStatus
{
    /// <summary>Full member.</summary>
    Member,

    /// <summary>Observer.</summary>
    Observer,

    /// <summary>Dialogue partner.</summary>
    DialoguePartner,

    /// <summary>Partner without further qualification.</summary>
    Partner,

    /// <summary>Associate member.</summary>
    AssociateMember,

    /// <summary>Candidate for membership.</summary>
    Candidate,

    /// <summary>Guest.</summary>
    Guest,
}
