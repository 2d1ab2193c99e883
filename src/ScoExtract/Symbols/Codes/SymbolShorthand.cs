using System.Globalization;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads what a list leaves out after its first symbol: <c>S/7930/Add.64 and Add.65</c>, <c>S/12345 and Add.1 and 2</c>, <c>A/C.3/70/L.45 and L.46</c>, <c>S/PRST/2016/9, 2014/21</c>, <c>A/RES/47/120 A to D</c>; ranges are read by <see cref="SymbolRanges"/>.</summary>
internal sealed class SymbolShorthand(TokenizedText text, SymbolLexicon lexicon, ListGap gap, AtomReader atoms, FullSymbolReader symbols, SymbolOutput output)
{
    private const string Rule = "shorthand";
    private const string Revision = "Rev";

    // Records of one committee's meetings are cited together by their numbers: SR.23 and 24.
    private const int LongestSeries = 60;

    // The Economic and Social Council has numbered its documents by the year since 1978; lists seldom reach far ahead.
    private const int FirstNumberedYear = 1978;
    private const int YearsAhead = 40;
    private const int YearAndNumber = 3;

    private readonly SymbolRanges _ranges = new(text, lexicon, symbols, output);
    private readonly LetterList _letters = new(atoms);
    private readonly List<NumberAtom> _parts = [];

    /// <summary>Reads the further members of the list that a symbol begins.</summary>
    /// <param name="symbol">The symbol that is written out.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Index just past the last member.</returns>
    public int ReadAfter(DocumentSymbol symbol, int end)
    {
        if (_ranges.ReadActs(symbol, end) is > 0 and var actsEnd)
        {
            return actsEnd;
        }

        if (symbol is { Kind: DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision, Letter: [var letter] })
        {
            return ReadLetters(symbol, letter, end);
        }

        var root = RootOf(symbol);
        var word = symbol.Suffixes.Length > 0 ? SymbolRanges.WordOf(symbol.Suffixes[^1]) : null;
        var last = symbol;
        for (var members = 0; members < ListGap.MostMembers; members++)
        {
            if (_ranges.ReadParts(last, end) is > 0 and var rangeEnd)
            {
                end = rangeEnd;
            }

            var passed = gap.Pass(text, end);
            if (!passed.IsJoined || passed.Year > 0 || passed.End >= text.Count)
            {
                break;
            }

            var suffix = FullSymbolReader.ReadSuffix(text, passed.End, out var suffixEnd);
            if (suffix is null && word is not null && text.Value(passed.End) is > 0 and < 100 && (passed.HasAnd ? lexicon.EndsPhrase(text, passed.End + 1) : IsBeforeAnd(passed.End + 1)))
            {
                (suffix, suffixEnd) = ($"{word}.{text.Value(passed.End)}", passed.End + 1);
            }

            // Rev.1 and Rev.2 stand side by side.
            root = suffix is not null && root.Suffixes.Length > 0 && SymbolRanges.WordOf(suffix) == Revision ? root.Base : root;
            var member = suffix is null ? Sibling(root.Base, passed, out suffixEnd) : DocumentSymbol.TryParse($"{root.Text}/{suffix}", out var suffixed) ? suffixed : null;
            if (member is null)
            {
                break;
            }

            output.Add(member, passed.End, suffixEnd, Rule);
            word = suffix is null ? null : SymbolRanges.WordOf(suffix.Split('/')[0]);
            root = suffix is null ? member : root;
            (last, end) = (member, suffixEnd);
        }

        return end;
    }

    // A/RES/47/120 A, B and C
    private int ReadLetters(DocumentSymbol symbol, char letter, int end)
    {
        _parts.Clear();
        var stem = symbol.Text[..^1];
        var last = _letters.Read(text, new NumberAtom(AtomShape.Session, symbol.Number ?? 0, end, end) { Letter = letter }, _parts);
        foreach (var part in _parts)
        {
            if (DocumentSymbol.TryParse(stem + part.Letter, out var member))
            {
                if (part.IsImplied)
                {
                    output.AddImplied(member, part.FirstToken, Rule);
                }
                else
                {
                    output.Add(member, part.FirstToken, part.EndToken, Rule);
                }
            }
        }

        return last.EndToken;
    }

    // What is added to a revision belongs to it: A/C.3/70/L.45/Rev.1 and Add.1. Otherwise suffixes of a list stand side by side.
    private static DocumentSymbol RootOf(DocumentSymbol symbol)
    {
        if (symbol.Companion is { Suffixes.Length: > 0 } second)
        {
            return second.Base;
        }

        // What is added to a document with two symbols has two as well.
        return symbol.Companion is not null || symbol.Suffixes is [.., var suffix] && SymbolRanges.WordOf(suffix) == Revision ? symbol : symbol.Base;
    }

    // A/C.3/70/L.45 and L.46; CCPR/C/SR.3708 and 3709
    private DocumentSymbol? Sibling(DocumentSymbol symbol, ListGap.Passed passed, out int end)
    {
        if (OfYear(symbol, passed.End) is { } ofYear)
        {
            end = passed.End + YearAndNumber;
            return ofYear;
        }

        var last = symbol.Parts[^1];
        var word = symbol.Suffixes.Length == 0 ? SymbolRanges.WordOf(last) : null;
        var isWritten = text.IsKind(passed.End, TokenKind.Word) && text.IsMark(passed.End + 1, TokenMarks.Stop) && text.IsGlued(passed.End + 2) && word is not null && text.Characters(passed.End).SequenceEqual(word);
        var number = isWritten ? passed.End + 2 : passed.End;
        end = number + 1;
        if (isWritten && text.IsMark(end, TokenMarks.Slash) && text.Value(number) is > 0 and var revised && FullSymbolReader.ReadSuffix(text, end + 1, out var suffixEnd) is { } suffix)
        {
            // WP.1, WP.3 and WP.40/Rev.2
            end = suffixEnd;
            return DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', symbol.Parts.Take(symbol.Parts.Length - 1))}/{word}.{revised}/{suffix}"), out var member) ? member : null;
        }

        return word is not null && (isWritten || SymbolRanges.IsSeries(word)) && text.Value(number) is > 0 and var value
            && (isWritten || word != SymbolRanges.Limited && int.TryParse(last.AsSpan(word.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var before) && value > before && value <= before + LongestSeries
                && (passed.HasAnd ? lexicon.EndsPhrase(text, end) : IsBeforeAnd(end)))
            && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', symbol.Parts.Take(symbol.Parts.Length - 1))}/{word}.{value}"), out var sibling) ? sibling : null;
    }

    // S/PRST/2016/9, 2014/21 and 2012/23: what is numbered within a year goes on with year and number.
    private DocumentSymbol? OfYear(DocumentSymbol symbol, int index) =>
        symbol is { Suffixes.Length: 0, Parts: [_, .., { Length: 4 } year, var number], Kind: not (DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision) }
        && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var of) && of >= FirstNumberedYear && int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out _)
        && text.Value(index) >= FirstNumberedYear && text.Value(index) <= of + YearsAhead && text.IsMark(index + 1, TokenMarks.Slash) && text.Value(index + 2) > 0 && !text.IsMark(index + YearAndNumber, TokenMarks.Slash)
        && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', symbol.Parts.Take(symbol.Parts.Length - 2))}/{text.Value(index)}/{text.Value(index + 2)}"), out var member) ? member : null;

    // "Add.1, 2 and 3": a comma alone may be followed by a footnote mark.
    private bool IsBeforeAnd(int index) => gap.Pass(text, index) is { HasAnd: true, Year: 0 } passed && text.Value(passed.End) > 0 && lexicon.EndsPhrase(text, passed.End + 1);
}
