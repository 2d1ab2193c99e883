using System.Globalization;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads ranges that begin with a symbol: <c>A/RES/78/1 to A/RES/78/3</c>, <c>S/8248/Add.3-5</c>. Members that are not written are mentions with empty spans.</summary>
internal sealed class SymbolRanges(TokenizedText text, SymbolLexicon lexicon, FullSymbolReader symbols, SymbolOutput output)
{
    /// <summary>The letter of documents for limited distribution.</summary>
    public const string Limited = "L";

    private const string Rule = "shorthand";
    private const int LongestRange = 100;

    /// <summary>Reads a range of resolutions or decisions, both ends written out: <c>A/RES/78/1 to A/RES/78/3</c>.</summary>
    /// <param name="first">The symbol that the range begins with.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Index just past the range; 0 where there is none.</returns>
    public int ReadActs(DocumentSymbol first, int end)
    {
        var count = text.IsMark(end, TokenMarks.Hyphen) ? 1 : lexicon.FindLink(text, end, CueKind.Range, out var words) is { Value: "" } ? words : 0;
        if (count == 0 || first is not { Kind: DocumentSymbolKind.Resolution or DocumentSymbolKind.Decision, Session: not null, Letter: null, Number: { } from }
            || symbols.Read(text, end + count, out var lastEnd) is not { Letter: null, Number: { } to } last || last.Kind != first.Kind || last.Organ != first.Organ || last.Session != first.Session
            || to <= from || to > from + LongestRange)
        {
            return 0;
        }

        var stem = string.Join('/', first.Parts.Take(first.Parts.Length - 1));
        for (var number = from + 1; number < to; number++)
        {
            if (DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{stem}/{number}"), out var member))
            {
                output.AddImplied(member, end, Rule);
            }
        }

        output.Add(last, end + count, lastEnd, Rule);
        return lastEnd;
    }

    /// <summary>Reads a range of parts, the first of which a symbol ends with: <c>Add.3-5</c>, <c>Add.1 to 3</c>, <c>L.45–L.48</c>.</summary>
    /// <param name="first">The symbol that the range begins with.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Index just past the range; 0 where there is none, or where the last member is a whole symbol that is read where it stands.</returns>
    public int ReadParts(DocumentSymbol first, int end)
    {
        var tail = first.Parts[^1];
        var word = first.Companion is null && (first.Suffixes.Length > 0 || IsSeries(WordOf(tail))) ? WordOf(tail) : null;
        var count = text.IsMark(end, TokenMarks.Hyphen) ? 1 : lexicon.FindLink(text, end, CueKind.Range, out var words) is { Value: "" } ? words : 0;
        if (count == 0 || word is null || !int.TryParse(tail.AsSpan(word.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var from))
        {
            return 0;
        }

        var at = end + count;
        var head = string.Join('/', first.Parts.Take(first.Parts.Length - 1));
        if (symbols.Read(text, at, out _) is { } last)
        {
            // A/78/L.1 to A/78/L.3: the last is read where it stands.
            AddBetween(head, word, from, last, end);
            return 0;
        }

        at = text.IsKind(at, TokenKind.Word) && text.Characters(at).Equals(word, StringComparison.OrdinalIgnoreCase) && text.IsMark(at + 1, TokenMarks.Stop) ? at + 2 : at;
        if (text.Value(at) is var to && (to <= from || to > from + LongestRange) || text.IsMark(at + 1, TokenMarks.Slash))
        {
            return 0;
        }

        for (var number = from + 1; number <= to && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{head}/{word}.{number}"), out var member); number++)
        {
            if (number < to)
            {
                output.AddImplied(member, end, Rule);
            }
            else
            {
                output.Add(member, end + count, at + 1, Rule);
            }
        }

        return at + 1;
    }

    private void AddBetween(string head, string word, int from, DocumentSymbol last, int joiner)
    {
        var tail = last.Parts[^1];
        if (WordOf(tail) != word || string.Join('/', last.Parts.Take(last.Parts.Length - 1)) != head || !int.TryParse(tail.AsSpan(word.Length + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var to) || to > from + LongestRange)
        {
            return;
        }

        for (var number = from + 1; number < to && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{head}/{word}.{number}"), out var member); number++)
        {
            output.AddImplied(member, joiner, Rule);
        }
    }

    /// <summary>The word of a part that ends in a number: <c>Add</c> of <c>Add.3</c>; null where it has none.</summary>
    /// <param name="part">A part of a symbol.</param>
    public static string? WordOf(string part) => part.IndexOf('.', StringComparison.Ordinal) is > 0 and var stop ? part[..stop] : null;

    /// <summary>Whether parts of this word are numbered in one series: limited documents, records of meetings.</summary>
    /// <param name="word">A word as <see cref="WordOf"/> gives it.</param>
    public static bool IsSeries(string? word) => word is Limited or "SR" or "PV";
}
