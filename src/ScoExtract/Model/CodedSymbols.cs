namespace ScoExtract;

/// <summary>Symbols whose whole form is written down in <c>coded-symbols.tsv</c>: <c>C-17/DG.4</c>, <c>C.123.M.45.1932</c>.</summary>
internal static class CodedSymbols
{
    private const int FirstYear = 1919;
    private const int LastYear = 2199;

    private static readonly (string Pattern, string Organ, string? Organization, DocumentSymbolKind Kind, bool NeedsHead)[] Table =
        [.. ModelTable.Rows("Data/coded-symbols.tsv").Select(r => (r[0], r[1], r[2].Length > 0 ? r[2] : null, Enum.Parse<DocumentSymbolKind>(r[3]), r[4] == "head"))];

    /// <summary>The symbol; null when the text has none of the forms.</summary>
    /// <param name="text">What may be a symbol.</param>
    /// <param name="isHeaded">Whether something says that it is one: a word such as <em>resolution</em>, or that it stands alone.</param>
    public static DocumentSymbol? Parse(string text, bool isHeaded = true)
    {
        foreach (var (pattern, organ, organization, kind, needsHead) in Table)
        {
            if ((isHeaded || !needsHead) && pattern[0] == text[0] && Matches(pattern, text, out var first, out var last))
            {
                return SpecialSymbols.Make(text, organ, organization, kind, first, last);
            }
        }

        return null;
    }

    /// <summary>Whether a text has the form; the first number is that of the session, the last that of the document.</summary>
    private static bool Matches(string pattern, string text, out string first, out int last)
    {
        (first, last) = ("", 0);
        var at = 0;
        foreach (var c in pattern)
        {
            var start = at;
            switch (c)
            {
                case '#' or 'Y':
                    while (at < text.Length && char.IsAsciiDigit(text[at]))
                    {
                        at++;
                    }

                    var number = SpecialSymbols.Number(text[start..at]);
                    if (number == 0 || c == 'Y' && number is < FirstYear or > LastYear)
                    {
                        return false;
                    }

                    (first, last) = (first.Length > 0 ? first : text[start..at], c == 'Y' ? last : number);
                    break;
                case 'R':
                    while (at < text.Length && text[at] is 'I' or 'V' or 'X')
                    {
                        at++;
                    }

                    if (RomanNumeral.Parse(text.AsSpan(start, at - start)) == 0)
                    {
                        return false;
                    }

                    break;
                default:
                    if (at == text.Length || text[at++] != c)
                    {
                        return false;
                    }

                    break;
            }
        }

        return at == text.Length;
    }
}
