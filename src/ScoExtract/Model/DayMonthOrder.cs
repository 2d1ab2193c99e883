namespace ScoExtract;

/// <summary>In which order a date writes its day and month, as its pattern tells.</summary>
internal enum DayMonthOrder
{
    /// <summary>The pattern does not tell, or the language has only one order.</summary>
    Untold,

    /// <summary><c>13 June</c>.</summary>
    DayMonth,

    /// <summary><c>June 13</c>.</summary>
    MonthDay,

    /// <summary><c>11/02/89</c>: two numbers, which other dates of the document tell apart.</summary>
    Figures,
}
