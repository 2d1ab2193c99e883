using System.Collections.Immutable;
using System.Globalization;

namespace ScoExtract;

/// <summary>Symbols that are not built of a root and slashes: those of specialised agencies and of conferences of parties.</summary>
internal static class SpecialSymbols
{
    /// <summary>The symbol; null when the text has none of these forms.</summary>
    public static DocumentSymbol? Parse(string text) =>
        HealthAssembly(text) ?? AtomicEnergyAgency(text) ?? Unesco(text) ?? TreatySeries(text) ?? ConferenceActs.Parse(text) ?? CodedSymbols.Parse(text);

    // WHA58.3, WHA70(10), WHA69/2016/REC/1, EB130.R4, EB130(5), EB130/5; A58/5 of the Health Assembly
    private static DocumentSymbol? HealthAssembly(string text)
    {
        var prefix = text.StartsWith("WHA", StringComparison.Ordinal) ? 3 : text.StartsWith("EB", StringComparison.Ordinal) ? 2 : text.StartsWith('A') ? 1 : 0;
        var end = Digits(text, prefix);
        if (prefix == 0 || end == prefix || end - prefix > 3 || end == text.Length)
        {
            return null;
        }

        var organ = prefix == 2 ? "EB" : "WHA";
        var rest = text[end..];
        var kind = DocumentSymbolKind.Document;
        int number;
        if (rest[0] == '/' && rest.Length > 1)
        {
            if (rest[1..].Split('/') is not { Length: <= 6 } parts || parts.Any(p => SymbolPart.Normalize(p) != p) || Digits(rest, 1) == 1 && prefix != 1)
            {
                return null;
            }

            number = Number(parts[^1]);
        }
        else if (prefix > 1 && rest[0] == '.' && Act(rest, prefix == 2) is > 0 and var resolution)
        {
            (kind, number) = (DocumentSymbolKind.Resolution, resolution);
        }
        else if (prefix > 1 && rest[0] == '(' && rest[^1] == ')' && Number(rest[1..^1]) is > 0 and var decision)
        {
            (kind, number) = (DocumentSymbolKind.Decision, decision);
        }
        else
        {
            return null;
        }

        return Make(text, organ, "WHO", kind, text[prefix..end], number);
    }

    // .3 or .R4
    private static int Act(string rest, bool board) =>
        !board ? Number(rest[1..]) : rest.Length > 2 && rest[1] == 'R' ? Number(rest[2..]) : 0;

    // GC(62)/RES/12, GC(XXVI)/RES/406, GC(62)/DEC/5, GC(62)/1
    private static DocumentSymbol? AtomicEnergyAgency(string text)
    {
        var prefix = text.StartsWith("GC(", StringComparison.Ordinal) ? 3 : 0;
        if (prefix == 0 || text.IndexOf(")/", StringComparison.Ordinal) is not (> 3 and var close))
        {
            return null;
        }

        var session = text[prefix..close];
        var rest = text[(close + 2)..].Split('/');
        if (Number(session) == 0 && RomanNumeral.Parse(session) == 0 || rest.Length > 5 || rest.Any(p => SymbolPart.Normalize(p) != p) || !rest[^1].AsSpan().ContainsAnyInRange('0', '9'))
        {
            return null;
        }

        var kind = rest[0] == "RES" ? DocumentSymbolKind.Resolution : rest[0] == "DEC" ? DocumentSymbolKind.Decision : DocumentSymbolKind.Document;
        return Make(text, "IAEA", "IAEA", kind, session, Number(rest[^1]));
    }

    // 38 C/Resolution 42, 38 C/5, 202 EX/Decision 5
    private static DocumentSymbol? Unesco(string text)
    {
        var digits = Digits(text, 0);
        if (digits is 0 or > 3 || digits >= text.Length)
        {
            return null;
        }

        var rest = text[digits..].TrimStart();
        var (body, organ) = rest.StartsWith("C/", StringComparison.Ordinal) ? (2, "UNESCO-GC") : rest.StartsWith("EX/", StringComparison.Ordinal) ? (3, "UNESCO-EX") : (0, "");
        if (body == 0)
        {
            return null;
        }

        var act = rest[body..];
        var kind = act.StartsWith("Resolution ", StringComparison.Ordinal) ? DocumentSymbolKind.Resolution
            : act.StartsWith("Decision ", StringComparison.Ordinal) ? DocumentSymbolKind.Decision : DocumentSymbolKind.Document;
        // 161 EX/Decision 3.4.2: the number is that of the agenda item, with its parts.
        var places = (kind == DocumentSymbolKind.Document ? act : act[(act.IndexOf(' ', StringComparison.Ordinal) + 1)..]).Split('.');
        var number = places.Length > 4 || Array.Exists(places, p => Number(p) == 0) ? 0 : Number(places[0]);
        return number == 0 ? null : Make($"{text[..digits]} {rest}", organ, "UNESCO", kind, text[..digits], number);
    }

    // UNTS/610/8843, UNTS/999/p171
    private static DocumentSymbol? TreatySeries(string text) =>
        text.Split('/') is ["UNTS", var volume, var place] && Number(volume) > 0 && (Number(place) > 0 || place.Length > 1 && place[0] == 'p' && Number(place[1..]) > 0)
            ? Make(text, "UNTS", null, DocumentSymbolKind.TreatyReference, volume, Number(place))
            : null;

    internal static DocumentSymbol Make(string text, string organ, string? organization, DocumentSymbolKind kind, string session, int number) =>
        new(text, [.. text.Split('/')], ImmutableArray<string>.Empty, new DocumentSymbolFacts(organ, organization, kind) { Session = session, Number = number > 0 ? number : null }, null);

    private static int Digits(string text, int at)
    {
        while (at < text.Length && char.IsAsciiDigit(text[at]))
        {
            at++;
        }

        return at;
    }

    /// <summary>The value of up to five digits without a leading zero; 0 for anything else.</summary>
    internal static int Number(string text) =>
        text.Length is > 0 and <= 5 && text[0] != '0' && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
}
