namespace ScoExtract.Dates.Lexicon;

/// <summary>Roman numerals of centuries.</summary>
internal static class RomanNumeral
{
    /// <summary>The value of a numeral of I, V, X, L and C; 0 when it is none.</summary>
    /// <param name="numeral">Upper-case letters.</param>
    public static int Value(ReadOnlySpan<char> numeral)
    {
        var value = 0;
        for (var i = 0; i < numeral.Length; i++)
        {
            var digit = Digit(numeral[i]);
            value += i + 1 < numeral.Length && Digit(numeral[i + 1]) > digit ? -digit : digit;
        }

        return value;
    }

    private static int Digit(char c) => c switch { 'I' => 1, 'V' => 5, 'X' => 10, 'L' => 50, 'C' => 100, _ => 0 };
}
