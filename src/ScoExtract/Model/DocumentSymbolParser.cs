using System.Collections.Immutable;
using System.Globalization;

namespace ScoExtract;

/// <summary>Reads symbols that stand alone in a string, and brings them into canonical form.</summary>
internal static class DocumentSymbolParser
{
    // The longest symbols in use have some 60 characters.
    private const int LongestText = 120;
    private const int MostParts = 12;

    private static readonly string[] SuffixWords = ["Add", "Corr", "Rev", "Amend", "Summary", "Excerpt", "Annex", "Supp"];

    public static DocumentSymbol? Parse(string text)
    {
        if (text.Length is 0 or > LongestText)
        {
            return null;
        }

        text = text.Trim();
        return text.Length == 0 ? null : SpecialSymbols.Parse(text) ?? Dual(text) ?? Single(text, null) ?? ConferenceActs.ParseBare(text);
    }

    // A/79/807-S/2025/132: a dash before a root.
    private static DocumentSymbol? Dual(string text)
    {
        for (var i = 1; i < text.Length - 2; i++)
        {
            if (text[i] is not ('-' or '–' or '—') || text.IndexOf('/', i) is not (> 0 and var slash)
                || DocumentSymbolRoot.Find(text[(i + 1)..slash].Trim()) is null)
            {
                continue;
            }

            var companion = Single(text[(i + 1)..].Trim(), null);
            return companion is null ? null : Single(text[..i].Trim(), companion);
        }

        return null;
    }

    private static DocumentSymbol? Single(string text, DocumentSymbol? companion)
    {
        // PRST/OS/12/1, PRST/2012/26: what stands before it goes without saying.
        if (text.StartsWith("PRST/", StringComparison.Ordinal))
        {
            return text.Length > 9 && int.TryParse(text.AsSpan(5, 4), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year > 1990
                ? Single("S/" + text, companion)
                : Single("A/HRC/" + text, companion);
        }

        var parts = Split(text);
        if (parts.Length is < 2 or > MostParts || DocumentSymbolRoot.Find(parts[0]) is null)
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            if (SymbolPart.Normalize(parts[i]) is not { } part)
            {
                return null;
            }

            parts[i] = part;
        }

        Straighten(parts);
        var suffixes = parts.Length;
        while (suffixes > 2 && IsSuffix(parts[suffixes - 1]))
        {
            suffixes--;
        }

        if (DocumentSymbolRoot.Find(parts[0])?.Accepts(parts[1]) != true || SymbolFactReader.Read(parts, suffixes) is not { } facts)
        {
            return null;
        }

        var own = string.Join('/', parts.Where(p => p.Length > 0));
        return new DocumentSymbol(
            companion is null ? own : own + "-" + companion.Text,
            [.. parts.Where(p => p.Length > 0)],
            [.. parts.Skip(suffixes)],
            facts,
            companion);
    }

    // A/Res/59/48 and GA/RES/59/48 are A/RES/59/48. UNEP/EA.5/Res.14 is another series, which has a stop.
    private static void Straighten(string[] parts)
    {
        var act = parts is ["A", "HRC", ..] ? 2 : 1;
        if (parts.Length > act + 1 && parts[0] is "A" or "S" or "E" && parts[act] is "Res" or "Dec")
        {
            parts[act] = parts[act].ToUpperInvariant();
        }

        if (parts is ["GA" or "SC", "RES", ..])
        {
            parts[0] = parts[0] == "GA" ? "A" : "S";
        }
    }

    // LC/G.2432(SES.33/3): a slash in brackets parts nothing.
    private static string[] Split(string text)
    {
        if (!text.Contains('('))
        {
            return text.Split('/');
        }

        List<string> parts = [];
        var (start, depth) = (0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] == '(' ? 1 : text[i] == ')' ? -1 : 0;
            if (text[i] == '/' && depth == 0)
            {
                parts.Add(text[start..i]);
                start = i + 1;
            }
        }

        return [.. parts, text[start..]];
    }

    private static bool IsSuffix(string part)
    {
        foreach (var word in SuffixWords)
        {
            if (part.StartsWith(word, StringComparison.Ordinal) && (part.Length == word.Length || part[word.Length] == '.'))
            {
                return true;
            }
        }

        return false;
    }
}
