namespace ScoExtract;

/// <summary>Roman numerals as sessions are numbered with: I to XCIX.</summary>
internal static class RomanNumeral
{
    private static readonly string[] Ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    private static readonly string[] Tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"];

    /// <summary>The numeral of a number from 1 to 99.</summary>
    public static string Format(int value) => Tens[value / 10] + Ones[value % 10];

    /// <summary>The number of a well-formed upper-case numeral; 0 for anything else.</summary>
    public static int Parse(ReadOnlySpan<char> text)
    {
        for (var tens = 9; tens >= 0; tens--)
        {
            if (!text.StartsWith(Tens[tens], StringComparison.Ordinal))
            {
                continue;
            }

            var rest = text[Tens[tens].Length..];
            for (var ones = 9; ones >= 0; ones--)
            {
                if (rest.SequenceEqual(Ones[ones]))
                {
                    return (tens * 10) + ones;
                }
            }
        }

        return 0;
    }
}
