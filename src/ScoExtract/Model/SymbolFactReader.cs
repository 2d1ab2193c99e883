using System.Globalization;

namespace ScoExtract;

/// <summary>Tells organ, kind, session, year and number from the parts of a symbol.</summary>
internal static class SymbolFactReader
{
    // Press releases are published elsewhere.
    private const string Press = "Press";

    /// <summary>The facts; null when the parts are no symbol. Completes what the tables know: <c>S/RES/1373</c> gets its year.</summary>
    /// <param name="parts">The parts, root first; the last one may be completed, and one that is merged into its neighbour is emptied.</param>
    /// <param name="end">Index just past the last part that is no suffix.</param>
    public static DocumentSymbolFacts? Read(string[] parts, int end)
    {
        var root = DocumentSymbolRoot.FindLongest(parts)!;
        var act = -1;
        var digits = false;
        for (var i = 1; i < end; i++)
        {
            act = parts[i] is "RES" or "DEC" && i < end - 1 ? i : act;
            digits |= parts[i].AsSpan().ContainsAnyInRange('0', '9');
        }

        var facts = new DocumentSymbolFacts(root.Organ, root.Organization, Kind(parts, end, act)) { IsIssued = root.Organ != Press };
        return !digits ? null : act > 0 ? Act(parts, end, act, facts) : Document(parts, end, facts);
    }

    private static DocumentSymbolKind Kind(string[] parts, int end, int act)
    {
        if (act > 0)
        {
            return parts[act] == "RES" ? DocumentSymbolKind.Resolution : DocumentSymbolKind.Decision;
        }

        for (var i = 1; i < end; i++)
        {
            var part = parts[i];
            if (part == "PRST")
            {
                return DocumentSymbolKind.PresidentialStatement;
            }

            if (part.StartsWith("PV.", StringComparison.Ordinal) || part.StartsWith("SR.", StringComparison.Ordinal))
            {
                return DocumentSymbolKind.MeetingRecord;
            }

            if (part.StartsWith("Res.", StringComparison.Ordinal) || part.StartsWith("Dec.", StringComparison.Ordinal))
            {
                return part[0] == 'R' ? DocumentSymbolKind.Resolution : DocumentSymbolKind.Decision;
            }

            if (part.StartsWith("L.", StringComparison.Ordinal))
            {
                return DocumentSymbolKind.Limited;
            }
        }

        return DocumentSymbolKind.Document;
    }

    // What follows RES or DEC: 59/48, S-30/1, 2005/69, 1373(2001), 2625(XXV).
    private static DocumentSymbolFacts? Act(string[] parts, int end, int act, DocumentSymbolFacts facts)
    {
        var last = parts[end - 1];
        var (number, letter, bracket) = Split(last);
        if (number <= 0)
        {
            return facts;
        }

        facts = facts with { Number = number, Letter = letter, IsIssued = facts.Kind == DocumentSymbolKind.Resolution && facts.Organ != "ECLAC" };
        if (end - act == 2)
        {
            return InBrackets(parts, end, facts, number, bracket);
        }

        var session = parts[end - 2];
        var isNumber = int.TryParse(session, NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        if (facts.Organ == "SC")
        {
            // S/RES/1373/2001 is S/RES/1373(2001).
            if (!isNumber || number is < 1946 or > 2100)
            {
                return null;
            }

            (parts[end - 2], parts[end - 1]) = ($"{session}({last})", "");
            return facts with { Number = value, Year = number, Inconsistency = ResolutionConsistency.Check("SC", facts.Kind, value, null, number) };
        }

        var year = isNumber && value is > 1940 and < 2200 ? value : (int?)null;
        return facts with
        {
            Session = year is null ? session : null,
            Year = year,
            Inconsistency = ResolutionConsistency.Check(facts.Organ, facts.Kind, number, year is null ? session : null, year),
        };
    }

    private static DocumentSymbolFacts? InBrackets(string[] parts, int end, DocumentSymbolFacts facts, int number, string? bracket)
    {
        if (bracket is null)
        {
            bracket = facts switch
            {
                { Kind: not DocumentSymbolKind.Resolution } => null,
                { Organ: "SC" } when ResolutionNumbering.SecurityCouncilYear(number) is > 0 and var found => found.ToString(CultureInfo.InvariantCulture),
                { Organ: "GA" } => ResolutionNumbering.OldSession(number)?.Name,
                _ => null,
            };
            parts[end - 1] = bracket is null ? parts[end - 1] : $"{number}({bracket}){facts.Letter}";
        }

        var isYear = int.TryParse(bracket, NumberStyles.None, CultureInfo.InvariantCulture, out var year);
        return facts with
        {
            Session = isYear ? null : bracket,
            Year = isYear ? year : null,
            Inconsistency = ResolutionConsistency.Check(facts.Organ, facts.Kind, number, isYear ? null : bracket, isYear ? year : null),
        };
    }

    private static DocumentSymbolFacts? Document(string[] parts, int end, DocumentSymbolFacts facts)
    {
        if (IsBody(parts[end - 1]) || !CanFollow(parts, end))
        {
            return null;
        }

        string? session = null;
        int? year = null;
        var number = 0;
        for (var i = 1; i < end; i++)
        {
            var isNumber = int.TryParse(parts[i], NumberStyles.None, CultureInfo.InvariantCulture, out var value);
            var follows = i + 1 < end;
            if (isNumber && follows && number == 0 && session is null && year is null)
            {
                (session, year) = value is >= 1946 and < 2200 ? (session, value) : parts[0] == "A" && value is > 0 and <= ResolutionNumbering.LastSession ? (parts[i], year) : (session, year);
            }
            else if (session is null && (parts[i].StartsWith("S-", StringComparison.Ordinal) || parts[i].StartsWith("ES-", StringComparison.Ordinal)))
            {
                session = parts[i];
            }

            number = isNumber ? value : IsBody(parts[i]) ? number : AfterStop(parts[i]) is > 0 and var numbered ? numbered : number;
        }

        return facts with { Session = session, Year = year, Number = number > 0 ? number : null };
    }

    // A/C.6 and E/CN.4/Sub.2 are bodies, not documents.
    private static bool IsBody(string part)
    {
        var stop = part.IndexOf('.', StringComparison.Ordinal);
        return stop > 0 && part[..stop] is "C" or "AC" or "CN" or "CONF" or "Sub" or "WG" or "SC";
    }

    // After a number that stands first, more follows only where it is a session (A/79/807) or a year (S/1994/565).
    private static bool CanFollow(string[] parts, int end)
    {
        if (end == 2 || !int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var first))
        {
            return true;
        }

        // What belongs to a numbered document of a main organ has a number too: A/59/48/JK is some office's reference.
        if (parts[0] is "A" or "S" or "E" && !parts[end - 1].AsSpan().ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        return parts[0] switch
        {
            "A" => first is >= ResolutionNumbering.FirstSlashSession and <= ResolutionNumbering.LastSession,
            "S" => first is >= 1993 and < 2200,
            "E" => first is >= 1978 and < 2200,
            "GA" or "SC" or "ORG" or "ECOSOC" => false,
            _ => true,
        };
    }

    // L.69, PV.4011, Dec.10(1992)
    private static int AfterStop(string part)
    {
        var stop = part.IndexOf('.', StringComparison.Ordinal);
        return stop < 0 ? 0 : Split(part[(stop + 1)..]).Number;
    }

    private static (int Number, string? Letter, string? Bracket) Split(string part)
    {
        var digits = part.AsSpan().IndexOfAnyExceptInRange('0', '9');
        digits = digits < 0 ? part.Length : digits;
        if (digits is 0 or > 6)
        {
            return (0, null, null);
        }

        var number = int.Parse(part.AsSpan(0, digits), NumberStyles.None, CultureInfo.InvariantCulture);
        var rest = part[digits..];
        string? bracket = null;
        if (rest.StartsWith('(') && rest.IndexOf(')', StringComparison.Ordinal) is > 0 and var close)
        {
            (bracket, rest) = (rest[1..close], rest[(close + 1)..]);
        }

        return (number, rest.Length > 0 ? rest : null, bracket);
    }
}
