namespace ScoExtract;

/// <summary>What happened to a status.</summary>
public enum StatusChange
{
    /// <summary>Became a founding member by creating the organization.</summary>
    Founded,

    /// <summary>Asked for the status.</summary>
    Applied,

    /// <summary>Was invited to take the status.</summary>
    Invited,

    /// <summary>The accession procedure was opened or commitments were signed.</summary>
    ProcessStarted,

    /// <summary>A body decided to admit, not yet effective.</summary>
    Decided,

    /// <summary>Was admitted, joined, acceded, became, was raised to or given the status, or the day it takes effect.</summary>
    Granted,

    /// <summary>The status was suspended or frozen.</summary>
    Suspended,

    /// <summary>A suspension was lifted, or the subject was readmitted.</summary>
    Restored,

    /// <summary>The subject left, or announced or notified that it leaves.</summary>
    Withdrawn,

    /// <summary>The subject was expelled.</summary>
    Expelled,

    /// <summary>The status ended.</summary>
    Ended,

    /// <summary>An application was refused or an invitation declined.</summary>
    Rejected,
}
