namespace ScoExtract.Timeline;

/// <summary>How surely a status was held on a day. A status is taken to go on until its end, or a higher status, is told.</summary>
public enum HoldingCertainty
{
    /// <summary>The dates that are told put the day inside the time of the status.</summary>
    Known,

    /// <summary>A date is partial or disputed (<c>2017</c>, <em>June 2016</em>), and the day may lie on either side of it; or an end is told without a date.</summary>
    Possible,

    /// <summary>The status is told, but not since when, so that nothing but its end bounds it.</summary>
    Undated,
}
