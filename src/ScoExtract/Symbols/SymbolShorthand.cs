using System.Globalization;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads what a list leaves out after its first symbol: <c>S/7930/Add.64 and Add.65</c>, <c>S/12345 and Add.1 and 2</c>, <c>A/C.3/70/L.45 and L.46</c>.</summary>
internal sealed class SymbolShorthand(TokenizedText text, SymbolLexicon lexicon, ListGap gap, SymbolOutput output)
{
    /// <summary>Reads the further members of the list that a symbol begins.</summary>
    /// <param name="symbol">The symbol that is written out.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Index just past the last member.</returns>
    public int ReadAfter(DocumentSymbol symbol, int end)
    {
        var root = symbol.Companion is null ? symbol.Base : symbol.Companion.Base;
        var word = symbol.Suffixes.Length > 0 && symbol.Suffixes[^1].IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? symbol.Suffixes[^1][..stop] : null;
        for (var members = 0; members < ListGap.MostMembers; members++)
        {
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

            var member = suffix is null ? Sibling(root, passed.End, out suffixEnd) : DocumentSymbol.TryParse($"{root.Text}/{suffix}", out var suffixed) ? suffixed : null;
            if (member is null)
            {
                break;
            }

            output.Add(member, passed.End, suffixEnd, "shorthand");
            word = suffix?.Split('/')[0].Split('.')[0];
            root = suffix is null ? member : root;
            end = suffixEnd;
        }

        return end;
    }

    // A/C.3/70/L.45 and L.46
    private DocumentSymbol? Sibling(DocumentSymbol symbol, int index, out int end)
    {
        end = index + 3;
        var last = symbol.Parts[^1];
        return symbol.Suffixes.Length == 0 && last.StartsWith("L.", StringComparison.Ordinal)
            && text.IsKind(index, TokenKind.Word) && text.Characters(index) is "L" && text.IsMark(index + 1, TokenMarks.Stop) && text.IsGlued(index + 2) && text.Value(index + 2) > 0
            && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{string.Join('/', symbol.Parts.Take(symbol.Parts.Length - 1))}/L.{text.Value(index + 2)}"), out var sibling) ? sibling : null;
    }

    // "Add.1, 2 and 3": a comma alone may be followed by a footnote mark.
    private bool IsBeforeAnd(int index) => gap.Pass(text, index) is { HasAnd: true, Year: 0 } passed && text.Value(passed.End) is > 0 and < 100 && lexicon.EndsPhrase(text, passed.End + 1);
}
