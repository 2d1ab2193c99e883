using System.Globalization;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Symbols.Organs;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Citations;

/// <summary>Reads bare numbers that what stands right beside them proves to be resolutions: a date of the very year, before or behind (<c>1718 (14 October 2006)</c>), a neighbour of that year (<c>425 and 426 (1978)</c>), or the body, where an article agrees with <em>resolution</em> (<c>la 2758 de la Asamblea General</c>).</summary>
/// <remarks>The first two count only in a sentence that speaks of resolutions: elsewhere a number before a date counts something.</remarks>
internal sealed class ProvenNumbers(TokenizedText text, SymbolLexicon lexicon, AtomReader atoms, ListGap gap, OrganPhrases organs, OrganChooser chooser, SymbolOutput output)
{
    private const string Rule = "proven";
    private const int LeastNumber = 100;

    /// <summary>Reads the number.</summary>
    /// <param name="index">The number.</param>
    /// <param name="sentenceStart">First token of its sentence.</param>
    /// <param name="hasHead">Whether a word such as <em>resolution</em> stands before it in the sentence.</param>
    /// <returns>Index just past it; 0 when nothing proves it.</returns>
    public int Read(int index, int sentenceStart, bool hasHead)
    {
        if (text[index].Length is not (3 or 4) || text[index].Value < LeastNumber || AtomEdges.IsTail(text, index)
            || !atoms.TryRead(text, index, out var atom) || atom.Shape != AtomShape.Bare || SymbolOf(atom, sentenceStart, hasHead) is not { } symbol)
        {
            return 0;
        }

        output.Add(symbol, index, atom.EndToken, Rule);
        return atom.EndToken;
    }

    private DocumentSymbol? SymbolOf(in NumberAtom atom, int sentenceStart, bool hasHead)
    {
        if (hasHead && (IsOfDateBehind(atom) || IsOfDateBefore(atom) || IsOfNeighboursYear(atom)))
        {
            return DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"S/RES/{atom.Number}"), out var symbol) ? symbol : null;
        }

        return atom.FirstToken > 0 && lexicon.FindLink(text, atom.FirstToken - 1, CueKind.Carrier, out _) is { Value: "article" } && organs.After(atom.EndToken) is { } body && (body is "GA" or "SC")
            && chooser.Choose(atom, new CitationContext { After = body, SentenceStart = sentenceStart, Head = atom.FirstToken }) is { Inconsistency: null } cited ? cited : null;
    }

    private bool IsOfDateBehind(in NumberAtom atom) =>
        text.IsMark(atom.EndToken, TokenMarks.Open) && gap.Pass(text, atom.EndToken).Year is > 0 and var year && ResolutionNumbering.SecurityCouncilYear(atom.Number) == year;

    // "a resolution that it adopted on 22 December 2023 (2720)"
    private bool IsOfDateBefore(in NumberAtom atom)
    {
        var open = atom.FirstToken - 1;
        if (!text.IsMark(open, TokenMarks.Open) || !text.IsMark(atom.EndToken, TokenMarks.Close))
        {
            return false;
        }

        var year = ResolutionNumbering.SecurityCouncilYear(atom.Number);
        return year > 0 && (text.Value(open - 1) == year || lexicon.FindLink(text, open - 1, CueKind.Date, out _) is { Value: "end" } && text.Value(open - 2) == year);
    }

    private bool IsOfNeighboursYear(in NumberAtom atom) =>
        gap.Pass(text, atom.EndToken) is { IsJoined: true, End: var next } && next - atom.EndToken <= 2 && atoms.TryRead(text, next, out var neighbour) && neighbour.Shape == AtomShape.Bracket
        && ResolutionNumbering.SecurityCouncilYear(atom.Number) == neighbour.Group && ResolutionNumbering.IsSecurityCouncilYear(neighbour.Number, neighbour.Group);
}
