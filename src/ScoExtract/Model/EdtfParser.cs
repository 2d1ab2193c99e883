using System.Collections.Immutable;
using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ScoExtract;

/// <summary>Reads the part of EDTF (ISO 8601-2:2019) that the library writes.</summary>
internal static class EdtfParser
{
    // The years that NodaTime counts.
    private const int FirstYear = -9998;
    private const int LastYear = 9999;

    public static bool TryParse(string? text, out TemporalValue? value)
    {
        value = string.IsNullOrEmpty(text) ? null : Parse(text);
        return value is not null;
    }

    private static TemporalValue? Parse(string text)
    {
        if (text[0] == '{')
        {
            return text[^1] == '}' ? Set(text[1..^1].Split(',')) : null;
        }

        if (text[0] == 'P')
        {
            var period = PeriodPattern.Roundtrip.Parse(text);
            return period.Success && period.Value != Period.Zero ? new DurationValue(period.Value) : null;
        }

        var slash = text.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? Single(text) : Interval(text[..slash], text[(slash + 1)..]);
    }

    private static SetValue? Set(string[] parts)
    {
        var members = ImmutableArray.CreateBuilder<TemporalValue>(parts.Length);
        foreach (var part in parts)
        {
            if (part.Length == 0 || part[0] == '{' || Parse(part) is not { } member)
            {
                return null;
            }

            members.Add(member);
        }

        return members.Count > 1 ? new SetValue(members.ToImmutable()) : null;
    }

    private static IntervalValue? Interval(string start, string end)
    {
        var (from, to) = (start == ".." ? null : Single(start), end == ".." ? null : Single(end));
        var known = (from is not null || start == "..") && (to is not null || end == "..") && (from ?? to) is not null;
        return known && !(from?.Earliest > to?.Latest) ? new IntervalValue(from, to) : null;
    }

    private static TemporalValue? Single(string text)
    {
        var approximate = text.EndsWith('~');
        var parts = (approximate ? text[..^1] : text).Split('-');
        if (parts[0].Length == 0 && parts.Length > 1)
        {
            parts = ["-" + parts[1], .. parts[2..]];
        }

        var value = parts.Length switch
        {
            1 => Year(parts[0]),
            2 => Month(parts[0], parts[1]),
            3 => Day(parts[0], parts[1], parts[2]),
            _ => null,
        };
        return approximate && value is not null ? value with { Modifier = TemporalModifier.Approximate } : value;
    }

    private static TemporalValue? Year(string text)
    {
        var sign = text[..(text.StartsWith('-') ? 1 : 0)];
        var digits = text[sign.Length..];
        if (digits.Length != 4)
        {
            return null;
        }

        if (digits == "XXXX")
        {
            return sign.Length == 0 ? new PartialValue(null, null) : null;
        }

        if (digits.EndsWith("XXX", StringComparison.Ordinal))
        {
            return Number(digits[..1], 1) is { } millennium && !(sign.Length > 0 && millennium == 9) ? new MillenniumValue(sign.Length == 0 ? millennium : -millennium - 1) : null;
        }

        if (digits.EndsWith("XX", StringComparison.Ordinal))
        {
            // The years -9999 to -9900 are not all there.
            return Number(digits[..2], 2) is { } century && !(sign.Length > 0 && century == 99) ? new CenturyValue(sign.Length == 0 ? century : -century - 1) : null;
        }

        if (digits[3] == 'X')
        {
            return sign.Length == 0 && Number(digits[..3], 3) is { } decade ? new DecadeValue(decade) : null;
        }

        return Number(digits, 4) is { } year && (sign.Length == 0 || -year >= FirstYear) ? new YearValue(sign.Length == 0 ? year : -year) : null;
    }

    private static TemporalValue? Month(string year, string month)
    {
        if (Number(month, 2) is not { } number || Year(year) is not { } known)
        {
            return null;
        }

        var unknown = known is PartialValue;
        return number switch
        {
            // A winter ends in the next year.
            (int)YearSeason.Winter when known is YearValue { Year: LastYear } => null,
            >= 21 and <= 24 when unknown || known is YearValue => new SeasonValue((known as YearValue)?.Year, (YearSeason)number),
            >= 1 and <= 12 when unknown => new PartialValue(number, null),
            >= 1 and <= 12 when known is YearValue y => new MonthValue(new YearMonth(y.Year, number)),
            _ => null,
        };
    }

    private static TemporalValue? Day(string year, string month, string day)
    {
        if (Year(year) is not { } known)
        {
            return null;
        }

        if (known is PartialValue && month == "XX")
        {
            return day == "XX" ? new PartialValue(null, null, IsoDayOfWeek.None) : Number(day, 2) is >= 1 and <= 31 and { } d ? new PartialValue(null, d) : null;
        }

        if (Number(month, 2) is not (>= 1 and <= 12 and { } m) || Number(day, 2) is not { } number || number < 1)
        {
            return null;
        }

        return known switch
        {
            PartialValue when number <= CalendarSystem.Iso.GetDaysInMonth(2000, m) => new PartialValue(m, number),
            YearValue y when number <= CalendarSystem.Iso.GetDaysInMonth(y.Year, m) => new DayValue(new LocalDate(y.Year, m, number)),
            _ => null,
        };
    }

    private static int? Number(string digits, int length) =>
        digits.Length == length && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
