using ScoExtract.Languages;

namespace ScoExtract.Dates.Grammar;

/// <summary>What the captures of a pattern add up to.</summary>
internal enum DateKind
{
    /// <summary>Days, months and years, also several.</summary>
    Calendar,

    /// <summary>A date in digits that is none when there is no such day.</summary>
    Strict,

    /// <summary>Two years joined by a mark, of which the second may be short.</summary>
    YearSpan,

    /// <summary>A season of a year.</summary>
    Season,

    /// <summary>A quarter or half of a year.</summary>
    Part,

    /// <summary>A decade.</summary>
    Decade,

    /// <summary>A century, also several.</summary>
    Century,

    /// <summary>A millennium, also several.</summary>
    Millennium,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A date counted from another one.</summary>
    Shift,

    /// <summary>No date, though it looks like one.</summary>
    None,
}

/// <summary>A pattern of the tables.</summary>
/// <param name="Id">Its id, with the language before the first stop.</param>
/// <param name="Kind">What its captures add up to.</param>
/// <param name="Order">In which order it has day and month, where the language knows both.</param>
internal sealed record DatePattern(string Id, DateKind Kind, DayMonthOrder Order)
{
    /// <summary>What every mention that it finds says of where it comes from.</summary>
    public Provenance Provenance { get; } = new("dates", Id);

    /// <summary>Reads a row of a table of patterns.</summary>
    /// <exception cref="DataFormatException">Its kind or its order is unknown.</exception>
    public static DatePattern Parse(TsvRow row)
    {
        var kind = Enum.TryParse<DateKind>(row.Required("kind"), ignoreCase: true, out var known) ? known : throw row.Error($"'{row["kind"]}' is no kind of date");
        var order = row["order"].Length == 0 ? DayMonthOrder.Untold
            : Enum.TryParse<DayMonthOrder>(row["order"], ignoreCase: true, out var told) ? told : throw row.Error($"'{row["order"]}' is no order of day and month");
        var id = row["id"];
        return new DatePattern(id.Contains('.', StringComparison.Ordinal) ? id : "common." + id, kind, order);
    }
}
