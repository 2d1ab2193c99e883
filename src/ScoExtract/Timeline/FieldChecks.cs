namespace ScoExtract.Timeline;

/// <summary>Finds sources of one event that place it elsewhere or name another resolution.</summary>
internal static class FieldChecks
{
    public static void Check(MembershipEntry entry, ConflictList conflicts)
    {
        Compare(entry, ConflictKind.Places, entry.Place, f => f.Place, AreDifferentPlaces, conflicts);
        Compare(entry, ConflictKind.Instruments, entry.Instrument, f => f.Instrument, AreDifferentDecisions, conflicts);
    }

    private static void Compare(
        MembershipEntry entry, ConflictKind kind, string? best, Func<StatusFact, string?> field, Func<string, string, bool> differ, ConflictList conflicts)
    {
        if (best is null)
        {
            return;
        }

        var first = new ConflictSide(entry, entry.Sources.First(s => field(s.Fact) == best));
        foreach (var source in entry.Sources.Where(s => field(s.Fact) is { } other && differ(best, other)).DistinctBy(s => field(s.Fact)))
        {
            conflicts.Add(kind, first, new ConflictSide(entry, source));
        }
    }

    // A city and its country are the same place, told more and less exactly.
    private static bool AreDifferentPlaces(string a, string b) => a != b && !Lies(a, b) && !Lies(b, a);

    private static bool Lies(string city, string country) =>
        city.Length > country.Length && city[country.Length] == ':' && city.StartsWith(country, StringComparison.Ordinal);

    // A draft or a report may be cited for a resolution; two resolutions are two decisions.
    private static bool AreDifferentDecisions(string a, string b) => a != b && Instruments.IsDecision(a) && Instruments.IsDecision(b);
}
