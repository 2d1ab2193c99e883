using ScoExtract.Matching.Patterns;

namespace ScoExtract.Dates.Grammar;

/// <summary>What may stand around numbers in digits with which a date begins, or around what looks like them. Immutable, so safe to share between threads.</summary>
internal sealed class NumeralNeighbours
{
    public NumeralNeighbours(StartNeighbours neighbours, PatternSymbols symbols, string[] classes, int low, int high)
    {
        foreach (var name in classes)
        {
            var around = neighbours.Of(symbols.Class(name), low, high);
            AreFree |= around.IsFree;
            TakeDamagedMonths |= around.TakesDamagedMonths;
            AreLed |= around.Leads.Length > 0;
            Leads.AddAll(around.Leads);
            Followers.AddAll(around.Followers);
        }
    }

    public bool AreFree { get; }

    public bool AreLed { get; }

    public bool TakeDamagedMonths { get; }

    public HashFilter Leads { get; } = new();

    public HashFilter Followers { get; } = new();
}
