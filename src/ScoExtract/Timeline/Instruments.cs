namespace ScoExtract.Timeline;

/// <summary>What the symbol of a deciding document tells about its weight.</summary>
internal static class Instruments
{
    /// <summary>Whether the symbol is of a resolution or decision itself, not of a draft or report of it.</summary>
    public static bool IsDecision(string symbol) =>
        symbol.Contains("/RES/", StringComparison.Ordinal) || symbol.Contains("/DEC/", StringComparison.Ordinal);
}
