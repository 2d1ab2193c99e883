using ScoExtract.Languages;

namespace ScoExtract.Dates;

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
internal sealed record DatePattern(string Id, DateKind Kind)
{
    /// <summary>What every mention that it finds says of where it comes from.</summary>
    public Provenance Provenance { get; } = new("dates", Id);

    /// <summary>Reads the kind of a row.</summary>
    public static DateKind ParseKind(TsvRow row) =>
        Enum.TryParse<DateKind>(row.Required("kind"), ignoreCase: true, out var kind) ? kind : throw row.Error($"'{row["kind"]}' is no kind of date");
}
