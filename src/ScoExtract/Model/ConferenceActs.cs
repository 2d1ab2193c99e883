namespace ScoExtract;

/// <summary>The numbers of decisions of conferences of parties and the like: <c>1/CP.21</c>, <c>BC-12/3</c>, <c>XI/15</c>, <c>SS.XII/3</c>, <c>27/2</c>.</summary>
internal static class ConferenceActs
{
    private const int LastUnepSession = 28;

    // No conference of parties has met so often.
    private const int LastRomanSession = 45;
    private const int LastUnepDecision = 60;

    private static readonly (bool IsAfter, string Word, string Organ, string? Organization)[] Table =
        [.. ModelTable.Rows("Data/conference-acts.tsv").Select(r => (r[0] == "after", r[1], r[2], r[3].Length > 0 ? r[3] : null))];

    /// <summary>The act; null when the text has none of these forms.</summary>
    public static DocumentSymbol? Parse(string text)
    {
        if (text.Split('/') is not [{ Length: > 0 } left, { Length: > 0 } right])
        {
            return null;
        }

        foreach (var (isAfter, word, organ, organization) in Table)
        {
            var (named, other) = isAfter ? (right, left) : (left, right);
            if (named.StartsWith(word, StringComparison.Ordinal) && SpecialSymbols.Number(other) is > 0 and var number
                && (SpecialSymbols.Number(named[word.Length..]) > 0 || !isAfter && RomanNumeral.Parse(named.AsSpan(word.Length)) > 0))
            {
                return SpecialSymbols.Make(text, organ, organization, DocumentSymbolKind.Decision, named[word.Length..], number);
            }
        }

        return SpecialSymbols.Number(right) is > 0 and var decision && RomanNumeral.Parse(left) is > 0 and <= LastRomanSession ? SpecialSymbols.Make(text, "COP", null, DocumentSymbolKind.Decision, left, decision) : null;
    }

    /// <summary>A decision of the Governing Council of the United Nations Environment Programme, whose canonical form is the bare number; null for any other text.</summary>
    /// <remarks>No other body's canonical form is bare, so a symbol that stands alone can be read; in a text it takes the Council's name.</remarks>
    public static DocumentSymbol? ParseBare(string text) =>
        text.Split('/') is [var left, var right] && SpecialSymbols.Number(left) is > 0 and <= LastUnepSession && SpecialSymbols.Number(right) is > 0 and <= LastUnepDecision and var number
            ? SpecialSymbols.Make(text, "UNEP", "UNEP", DocumentSymbolKind.Decision, left, number)
            : null;
}
