namespace ScoExtract;

/// <summary>A season, numbered as in EDTF.</summary>
public enum YearSeason
{
    /// <summary>No season.</summary>
    None = 0,

    /// <summary>March to May.</summary>
    Spring = 21,

    /// <summary>June to August.</summary>
    Summer = 22,

    /// <summary>September to November.</summary>
    Autumn = 23,

    /// <summary>December to February.</summary>
    Winter = 24,
}
