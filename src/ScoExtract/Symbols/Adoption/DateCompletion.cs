using System.Globalization;
using NodaTime;

namespace ScoExtract.Symbols.Adoption;

/// <summary>Gives a date that leaves its year out the year that the number beside it tells: <c>1820 (2008) of 19 June</c>, <c>59/48 of 2 December</c>.</summary>
internal static class DateCompletion
{
    // The General Assembly opens its session about the middle of the month.
    private const int OpeningMonth = 9;
    private const int OpeningDay = 15;

    /// <summary>The date with the year of the symbol; the date itself when it has a year of its own, or the symbol tells none.</summary>
    /// <param name="date">A date, with a value or without. A year taken from elsewhere gives way to that of the number, which stands nearer.</param>
    /// <param name="symbol">The symbol it belongs to.</param>
    public static DateMention Complete(DateMention date, DocumentSymbol symbol)
    {
        var (month, day) = date.Temporal switch
        {
            PartialValue { Month: { } unplaced, Weekday: null } partial => (unplaced, partial.Day),
            DayValue { Date: var placed } when date.Basis != DateBasis.Explicit && !CanBe(symbol, placed) => (placed.Month, placed.Day),
            MonthValue { Month: var placed } when date.Basis != DateBasis.Explicit && placed.Calendar == CalendarSystem.Iso && !CanBe(symbol, placed.OnDayOfMonth(1)) => (placed.Month, (int?)null),
            _ => (0, null),
        };
        if (month == 0 || YearOf(symbol, month, day) is not { } year || day > CalendarSystem.Iso.GetDaysInMonth(year, month))
        {
            return date;
        }

        return date with
        {
            Temporal = day is { } told ? new DayValue(new LocalDate(year, month, told)) : new MonthValue(new YearMonth(year, month)),
            Basis = DateBasis.Sentence,
        };
    }

    /// <summary>Whether the mention tells a time at which something can have been adopted: no span of five weeks.</summary>
    public static bool IsTold(DateMention date) => date.Temporal is not (null or DurationValue);

    private static bool CanBe(DocumentSymbol symbol, LocalDate day) => YearOf(symbol, day.Month, day.Day) is not { } year || year == day.Year;

    // The year in which a day of the symbol's session or year falls; null when nothing tells.
    private static int? YearOf(DocumentSymbol symbol, int month, int? day)
    {
        if (symbol.Year is { } stated)
        {
            return stated;
        }

        if (symbol is not { Organ: "GA", Session: { } name, Kind: DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision })
        {
            return null;
        }

        if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var session))
        {
            return session < ResolutionNumbering.FirstSlashSession ? null : month > OpeningMonth || month == OpeningMonth && day >= OpeningDay ? 1945 + session : 1946 + session;
        }

        if (symbol.Number is not { } number || ResolutionNumbering.OldSession(number) is not { } old || old.Name != name)
        {
            return null;
        }

        for (var year = old.Opened.Year; year <= old.Closed.Year; year++)
        {
            var (first, last) = (new YearMonth(year, month).OnDayOfMonth(1), new YearMonth(year, month).OnDayOfMonth(CalendarSystem.Iso.GetDaysInMonth(year, month)));
            if (last >= old.Opened && first <= old.Closed)
            {
                return year;
            }
        }

        return null;
    }
}
