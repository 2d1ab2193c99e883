using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace ScoExtract;

/// <summary>Which numbers the resolutions of a year or session have: what completes a bare number and catches a wrong year.</summary>
internal static class ResolutionNumbering
{
    /// <summary>The first session of the General Assembly whose resolutions are numbered anew: 31/1.</summary>
    public const int FirstSlashSession = 31;

    /// <summary>No body of the United Nations has met in more sessions than this.</summary>
    public const int LastSession = 120;

    // The ends of the ranges of the General Assembly's table may be off by a few numbers.
    private const int Margin = 5;

    // More numbers than the Security Council has adopted in any year.
    private const int MostOfYear = 100;

    private static readonly (int Year, int First, int Last)[] SecurityCouncil =
        [.. ModelTable.Rows("Data/sc-resolutions.tsv").Select(r => (Number(r[0]), Number(r[1]), Number(r[2])))];

    private static readonly GeneralAssemblySession[] GeneralAssembly =
        [.. ModelTable.Rows("Data/ga-sessions.tsv").Select(r => new GeneralAssemblySession(r[0], Number(r[1]), Number(r[2]), Day(r[3]), Day(r[4])))];

    private static readonly int[] Noted = [.. ModelTable.Rows("Data/noted-resolutions.tsv").Select(r => Number(r[0]))];

    /// <summary>The last Security Council resolution that the table knows for certain; its year may have seen more.</summary>
    public static int LastKnownSecurityCouncil => SecurityCouncil[^1].Last;

    /// <summary>The year of a Security Council resolution; 0 when the table does not reach it.</summary>
    public static int SecurityCouncilYear(int number)
    {
        foreach (var (year, first, last) in SecurityCouncil)
        {
            if (first <= number && number <= last)
            {
                return year;
            }
        }

        return 0;
    }

    /// <summary>Whether a Security Council resolution of this number can be of this year. After the last number that the table knows only the order is known.</summary>
    public static bool IsSecurityCouncilYear(int number, int year)
    {
        var (lastYear, _, last) = SecurityCouncil[^1];
        return number <= last
            ? SecurityCouncilYear(number) == year
            : year >= lastYear && year < lastYear + MostOfYear && number <= last + (MostOfYear * (year - lastYear + 1));
    }

    /// <summary>The session that adopted a General Assembly resolution of the old numbering; null when the number is not of it.</summary>
    public static GeneralAssemblySession? OldSession(int number) =>
        Array.Find(GeneralAssembly, s => s.First <= number && number <= s.Last);

    /// <summary>Whether a resolution of the General Assembly is commonly cited by this bare number, so that without a body's name it is the one that is meant.</summary>
    public static bool IsNotedOfAssembly(int number) => Array.IndexOf(Noted, number) >= 0;

    /// <summary>Whether an old session, as canonically written (<c>XXV</c>, <c>S-VI</c>), can have adopted a General Assembly resolution of this number.</summary>
    public static bool IsOldSession(int number, string session)
    {
        var found = Array.Find(GeneralAssembly, s => s.Name == session || s.Name == "S-" + AsRoman(session, "S-") || s.Name == "ES-" + AsRoman(session, "ES-"));
        return found is not null && found.First - Margin <= number && number <= found.Last + Margin;
    }

    /// <summary>Whether the session of the General Assembly can have been sitting in this year (regular sessions only; others are not told).</summary>
    public static bool IsSessionYear(int session, int year) => year == 1945 + session || year == 1946 + session;

    /// <summary>Whether a resolution can have been adopted in this year; true where nothing is known against it.</summary>
    public static bool CanBeOf(DocumentSymbol resolution, int year) => resolution switch
    {
        { Year: { } stated } => stated == year,
        { Organ: "SC", Number: { } number } => IsSecurityCouncilYear(number, year),
        { Organ: "GA", Session: { } name, Number: { } number } => int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var session)
            ? IsSessionYear(session, year)
            : name.Contains('-', StringComparison.Ordinal) || OldSession(number) is not { } old || old.SatIn(year),
        _ => true,
    };

    // The first special sessions were printed with Arabic numbers too: 104 (S-1).
    private static string AsRoman(string session, string prefix) =>
        session.StartsWith(prefix, StringComparison.Ordinal)
            && int.TryParse(session.AsSpan(prefix.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 100
            ? RomanNumeral.Format(number)
            : "";

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static LocalDate Day(string cell) => LocalDatePattern.Iso.Parse(cell).Value;
}
