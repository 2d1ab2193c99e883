namespace ScoExtract;

/// <summary>One part of a symbol between two slashes, in canonical spelling.</summary>
internal static class SymbolPart
{
    private const string Series = "SER";

    private static readonly string[] Words = ["Add", "Corr", "Rev", "Amend", "Sub", "Summary", "Excerpt", "Annex", "Supp", "Res", "Dec", "Misc"];

    /// <summary>The canonical spelling; null when it cannot be a part of a symbol.</summary>
    public static string? Normalize(string raw)
    {
        var part = raw.Replace(" ", "", StringComparison.Ordinal);
        if (part.Length is 0 or > 24 || !char.IsAsciiLetterOrDigit(part[0]) && !IsNumberInBrackets(part))
        {
            return null;
        }

        var depth = 0;
        foreach (var c in part)
        {
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (depth is < 0 or > 1 || !(char.IsAsciiLetterOrDigit(c) || c is '(' or ')' or '.' or '-' || c == '/' && depth == 1))
            {
                return null;
            }
        }

        if (depth != 0 || part[^1] is '.' or '-')
        {
            return null;
        }

        return char.IsAsciiDigit(part[0]) ? LetterLast(part) : Spelled(part);
    }

    // S/AC.37/2003/(1455)/1
    private static bool IsNumberInBrackets(string part) => part is ['(', .. { Length: > 0 } number, ')'] && number.AsSpan().IndexOfAnyExceptInRange('0', '9') < 0;

    // 217A(III) is 217(III)A: the letter goes last.
    private static string LetterLast(string part)
    {
        var open = part.IndexOf('(', StringComparison.Ordinal);
        return open > 1 && part[^1] == ')' && char.IsAsciiLetterUpper(part[open - 1]) && char.IsAsciiDigit(part[open - 2])
            ? part[..(open - 1)] + part[open..] + part[open - 1]
            : part;
    }

    // add.1 is Add.1, sub.2 is Sub.2, c.6 is C.6, Ser.M is SER.M; RES and Res are different series and stay as they are.
    private static string Spelled(string part)
    {
        var stop = part.IndexOf('.', StringComparison.Ordinal);
        var word = stop < 0 ? part : part[..stop];
        if (stop > 0 && word.Equals(Series, StringComparison.OrdinalIgnoreCase))
        {
            return Series + part[stop..];
        }

        foreach (var known in Words)
        {
            if (stop > 0 && word.Equals(known, StringComparison.OrdinalIgnoreCase) && word != known)
            {
                return known + part[stop..];
            }
        }

        return stop is > 0 and <= 2 && char.IsAsciiLetterLower(part[0]) ? word.ToUpperInvariant() + part[stop..] : part;
    }
}
