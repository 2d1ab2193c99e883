using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads what names its organ itself, at the slash or the letters that it is told by: symbols, misread and turned ones, those of agencies.</summary>
internal sealed class SymbolScan(DocumentContext document, CitationReaders readers, OrganTrail trail, SymbolOutput output, SymbolShorthand shorthand)
{
    /// <summary>Provenance of symbols that name their organ.</summary>
    public const string Rule = "symbol";

    // E/123 and S/4000 need a sign that they are symbols; S/25800 is nothing else.
    private const int LengthOfCertainNumber = 5;
    private const int LongestFunctionWord = 3;

    private readonly TokenizedText _text = document.Text;
    private readonly SymbolLexicon _lexicon = readers.Lexicon;
    private readonly FullSymbolReader _symbols = readers.Symbols;

    /// <summary>Reads the symbol that a slash belongs to.</summary>
    /// <param name="slash">The slash.</param>
    /// <param name="done">Tokens before this one belong to what was found already.</param>
    /// <param name="symbol">The symbol, when it is one that numbers of the same kind may follow.</param>
    /// <returns>Index just past what was read; 0 when nothing was.</returns>
    public int ReadAt(int slash, int done, out DocumentSymbol? symbol)
    {
        symbol = null;
        var left = slash - 1;
        if (_symbols.RootEndingAt(_text, left) is >= 0 and var first && first >= done && _symbols.Read(_text, first, out var symbolEnd) is { } full)
        {
            if (!IsCertain(full, first, symbolEnd))
            {
                return 0;
            }

            symbol = full;
            output.Add(full, first, symbolEnd, Rule);
            trail.Add(full.Organ);
            return shorthand.ReadAfter(full, symbolEnd);
        }

        if (ReversedSymbol.Read(_text, _symbols, slash, done, out var reversedStart) is { } reversed)
        {
            output.Add(reversed, reversedStart, slash + 2, "reversed", isMended: true);
            return slash + 2;
        }

        if (_text[left].Kind == TokenKind.Word && left > done && UnescoSymbols.Read(_text, _lexicon, left - 1, out var unescoEnd) is { } unesco)
        {
            output.Add(unesco, left - 1, unescoEnd, "agency");
            return unescoEnd;
        }

        if (_text.IsMark(left, TokenMarks.Close) && slash >= 4 && slash - 4 >= done && ConferenceSymbols.Read(_text, slash - 4, out var agencyEnd) is { } agency)
        {
            output.Add(agency, slash - 4, agencyEnd, "agency");
            return agencyEnd;
        }

        if (_text[left].Kind == TokenKind.Number && left >= done && MisreadRoot.Read(_text, _lexicon, readers.Gap, left, trail.Has("SC") || trail.Has("UN"), out var misreadEnd) is { } mended)
        {
            output.Add(mended, left, misreadEnd, "misread-root", isMended: true);
            return shorthand.ReadAfter(mended, misreadEnd);
        }

        return 0;
    }

    /// <summary>Reads the symbol of a specialised agency that begins with letters and digits run together: WHA58.3, EB130.R4.</summary>
    /// <param name="index">The token it must start at.</param>
    /// <returns>Index just past it; 0 when none stands there.</returns>
    public int ReadAgency(int index)
    {
        if (AgencySymbols.Read(_text, index, trail.Has("WHA") || trail.Has("EB") || IsAfterDocument(index), out var end) is not { } symbol)
        {
            return 0;
        }

        // A75/10 Add.1, Rev.1
        if (symbol.Kind == DocumentSymbolKind.Document && FullSymbolReader.ReadSuffix(_text, end, out var suffixEnd) is { } suffix && DocumentSymbol.TryParse($"{symbol.Text}/{suffix}", out var suffixed))
        {
            (symbol, end) = (suffixed, suffixEnd);
        }

        output.Add(symbol, index, end, "agency");
        trail.Add(symbol.Organ);
        return symbol is { Organ: "WHA", Kind: DocumentSymbolKind.Resolution } ? ReadPoints(end) : end;
    }

    // WHA61.21, 62.16 and 63.28
    private int ReadPoints(int end)
    {
        for (var members = 0; members < ListGap.MostMembers && readers.Gap.Pass(_text, end) is { IsJoined: true } passed
            && readers.Atoms.TryRead(_text, passed.End, out var atom) && atom.Shape == AtomShape.Point && CitingOrgan.Find("WHA")!.Symbol(atom, false) is { } member; members++)
        {
            output.Add(member, atom.FirstToken, atom.EndToken, "agency");
            end = atom.EndToken;
        }

        return end;
    }

    /// <summary>Reads a symbol that is letters and numbers joined by stops and hyphens: C-17/DG.4.</summary>
    /// <param name="joint">The first stop or hyphen.</param>
    /// <returns>Index just past it; 0 when none stands there.</returns>
    public int ReadCoded(int joint)
    {
        if (CodedSymbolReader.ReadAt(_text, joint, out var end) is not { } symbol)
        {
            return 0;
        }

        output.Add(symbol, joint - 1, end, "agency");
        return end;
    }

    // A root and a number alone may be a seat, a train, an index: something must say that it is a document.
    private bool IsCertain(DocumentSymbol symbol, int first, int end) =>
        symbol.Parts.Length != 2 || symbol.Companion is not null || !IsMainOrgan(symbol.Parts[0]) || symbol.Parts[1].Length >= LengthOfCertainNumber || symbol.Number is null
        || trail.HasAny && !IsYearLike(symbol.Number.Value) || first == 0 || _text.IsMark(first - 1, TokenMarks.Open) || _text.IsMark(first - 1, TokenMarks.OpenSquare) || IsAfterDocument(first)
        || symbol.Parts[1].Length == LengthOfCertainNumber - 1 && !IsYearLike(symbol.Number.Value) && _lexicon.EndsPhrase(_text, end) && IsBehindFunctionWord(first)
        || readers.Gap.Pass(_text, end) is { IsJoined: true } passed && SymbolPartReader.IsSuffix(_text, passed.End);

    // "see S/4382", "in S/4382": a noun before it would be the name of something else.
    private bool IsBehindFunctionWord(int first) =>
        _text[first - 1].Kind >= TokenKind.Punctuation || _text[first - 1].Length <= LongestFunctionWord || _lexicon.FindLink(_text, first - 1, CueKind.Carrier, out _) is not null
        || _lexicon.FindLink(_text, first - 1, CueKind.Connector, out _) is not null || _lexicon.FindLink(_text, first - 1, CueKind.Filler, out _) is not null;

    // E/2010 is a model or a class as soon as a document.
    private static bool IsYearLike(int number) => number is >= 1980 and < 2060;

    private static bool IsMainOrgan(string root) => root is "A" or "S" or "E" or "T";

    // "document S/706", "U.N. Doc. A/810"
    private bool IsAfterDocument(int index) =>
        _text.IsMark(index - 1, TokenMarks.Stop) && _text.IsGlued(index - 1) && _lexicon.FindLink(_text, index - 2, CueKind.Document, out _) is not null
        || index > 0 && _lexicon.FindLink(_text, index - 1, CueKind.Document, out _) is not null
        || index > 1 && _lexicon.FindLink(_text, index - 2, CueKind.Document, out var count) is not null && count == 2;
}
