using System.Globalization;

namespace ScoExtract;

/// <summary>Says why the number of a resolution or decision contradicts its year or session.</summary>
internal static class ResolutionConsistency
{
    /// <summary>The reason in one clause; null when nothing contradicts, as far as the tables reach.</summary>
    public static string? Check(string organ, DocumentSymbolKind kind, int number, string? session, int? year) => organ switch
    {
        "SC" when kind == DocumentSymbolKind.Resolution && year is { } stated => SecurityCouncil(number, stated),
        "GA" when session is not null => GeneralAssembly(kind, number, session),
        "ECOSOC" when kind == DocumentSymbolKind.Decision && year is not null && number <= 200 =>
            $"decisions of the Economic and Social Council are numbered from 201, not {number}",
        _ => null,
    };

    private static string? SecurityCouncil(int number, int year)
    {
        if (ResolutionNumbering.IsSecurityCouncilYear(number, year))
        {
            return null;
        }

        var known = ResolutionNumbering.SecurityCouncilYear(number);
        return known > 0
            ? $"resolution {number} is of {known}, not of {year}"
            : $"the Security Council had adopted no resolution {number} by {year}";
    }

    private static string? GeneralAssembly(DocumentSymbolKind kind, int number, string session)
    {
        if (int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var regular))
        {
            return regular < ResolutionNumbering.FirstSlashSession
                ? $"resolutions of session {regular} were not numbered by session and number"
                : kind == DocumentSymbolKind.Decision && number <= 300 ? $"decisions of the General Assembly are numbered from 301, not {number}" : null;
        }

        if (kind != DocumentSymbolKind.Resolution || session.Contains('-', StringComparison.Ordinal) && number < 100
            || ResolutionNumbering.IsOldSession(number, session))
        {
            return null;
        }

        var known = ResolutionNumbering.OldSession(number);
        return known is not null
            ? $"resolution {number} is of session {known.Name}, not of {session}"
            : $"the General Assembly adopted no resolution {number} with a session in brackets";
    }
}
