namespace ScoExtract.Dates.Grammar;

/// <summary>What a date pattern can capture; the names are what the pattern tables write.</summary>
internal enum DateSlot
{
    /// <summary>Day of the month; 0 the last one, -6 that a week before.</summary>
    d,

    /// <summary>Month.</summary>
    m,

    /// <summary>Year as it counts in its calendar.</summary>
    y,

    /// <summary>Year of two digits.</summary>
    s,

    /// <summary>Day of the week, 1 is Monday.</summary>
    w,

    /// <summary>First and second number of a date in digits, whose order is to be told.</summary>
    a,

    /// <summary>See <see cref="a"/>.</summary>
    b,

    /// <summary>A new point that is meant together with the one before.</summary>
    and,

    /// <summary>A new point up to which the one before extends.</summary>
    to,

    /// <summary>-1: years before Christ.</summary>
    e,

    /// <summary>The calendar: 1 Hijri, 2 Persian (Solar Hijri), 3 of the Republic of China, which is that of ISO but counts its years from 1912, 4 of the French Republic.</summary>
    c,

    /// <summary>Early, mid, late, about: a number of <see cref="TemporalModifier"/>.</summary>
    x,

    /// <summary>A count: of units, of the century, of the decade's first year.</summary>
    n,

    /// <summary>A unit: see <see cref="DateUnit"/>.</summary>
    u,

    /// <summary>-1 back, 0 the same, 1 on.</summary>
    dir,

    /// <summary>What is counted from: a number of <see cref="DateOrigin"/>.</summary>
    r,

    /// <summary>A season in EDTF's number.</summary>
    season,

    /// <summary>A quarter.</summary>
    q,

    /// <summary>Which half of a year.</summary>
    h,

    /// <summary>1: half a unit more.</summary>
    half,

    /// <summary>So many months from the beginning of a year: <c>the first nine months</c>.</summary>
    fm,

    /// <summary>So many quarters from the beginning of a year.</summary>
    fq,

    /// <summary>So many months up to the end of a year.</summary>
    lm,

    /// <summary>A century that a decade belongs to.</summary>
    cent,

    /// <summary>A date in eight digits.</summary>
    digits,

    /// <summary>1: the day and month of the first number pair are told by the pattern itself (month first).</summary>
    us,

    /// <summary>Stands where a length of time begins, and where it ends, that is counted from something: <c>three years</c> later.</summary>
    len,

    /// <summary>Which of the weekdays of a month: 1 the first, 0 the last.</summary>
    nth,
}

/// <summary>What a relative date is counted from, as the patterns number it.</summary>
internal enum DateOrigin
{
    /// <summary>The day of writing: <c>last year</c>.</summary>
    Document = 0,

    /// <summary>The last date of the story: <c>two years later</c>.</summary>
    Story = 1,

    /// <summary>The day of writing, and the words tell the year: <c>April last year</c>.</summary>
    DocumentYear = 2,

    /// <summary>In a narrative the story, in news the day of writing: <c>the end of the year</c>.</summary>
    Text = 3,

    /// <summary>The last date of the story, and the nearest one after or before it is meant: <c>the following May</c>.</summary>
    NearStory = 4,
}

/// <summary>Units of time as the tables number them.</summary>
internal enum DateUnit
{
    Day = 1,
    Week = 2,
    Month = 3,
    Year = 4,
    Decade = 5,
    Century = 6,
    Weekend = 7,
    Fortnight = 8,
    Quarter = 9,
    HalfYear = 10,
    Hour = 11,
    Minute = 12,
}
