using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Values;

/// <summary>Quarters, halves and runs of months of a year.</summary>
internal static class PartBuilder
{
    private const int Quarters = 4;

    /// <summary>The part of the year that a match tells; unresolved without a year, null when there is no such part.</summary>
    public static TemporalValue? Build(ReadOnlySpan<PatternCapture> captures)
    {
        var year = DateBuilder.Year(captures);
        if (Months(captures) is var (first, last))
        {
            return first < 1 || last > 12 ? null
                : year is { } of ? YearlessMonths.Of(first, last, of)
                : new UnresolvedValue(new YearlessMonths(first, last));
        }

        var (part, parts) = DateBuilder.Get(captures, DateSlot.q) is { } quarter ? (quarter, Quarters) : (DateBuilder.Get(captures, DateSlot.h) ?? 1, 2);
        if (part < 1 || part > parts)
        {
            return null;
        }

        if (LastQuarter(captures) is { } other && other != part)
        {
            // The first and the fourth quarter; without a year there is no value that says so.
            return year is { } ofBoth && other is >= 1 and <= Quarters ? new SetValue([new YearPartValue(ofBoth, part, parts), new YearPartValue(ofBoth, other, parts)]) : null;
        }

        return year is { } known ? new YearPartValue(known, part, parts) : new UnresolvedValue(new YearlessPart(part, parts));
    }

    /// <summary>The months of a year that a match tells as a run: the first nine months, the first three quarters, the last two months, the second and third quarters.</summary>
    public static (int First, int Last)? Months(ReadOnlySpan<PatternCapture> captures)
    {
        if (DateBuilder.Get(captures, DateSlot.fm) is { } months)
        {
            return (1, months);
        }

        if (DateBuilder.Get(captures, DateSlot.fq) is { } quarters)
        {
            return (1, 3 * quarters);
        }

        if (DateBuilder.Get(captures, DateSlot.lm) is { } last)
        {
            return (13 - last, 12);
        }

        return DateBuilder.Get(captures, DateSlot.q) is { } from && LastQuarter(captures) is { } to
            && (to == from + 1 || (to > from && DateBuilder.Get(captures, DateSlot.to) is not null))
            ? ((3 * from) - 2, 3 * to)
            : null;
    }

    private static int? LastQuarter(ReadOnlySpan<PatternCapture> captures)
    {
        for (var i = captures.Length - 1; i >= 0; i--)
        {
            if (DateBuilder.Slot(captures[i]) == DateSlot.q)
            {
                return captures[i].Value;
            }
        }

        return null;
    }
}
