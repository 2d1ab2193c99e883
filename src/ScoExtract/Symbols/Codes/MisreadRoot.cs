using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Mends symbols of the Security Council whose S was read as 8 or 5: <c>[8/4357]</c>.</summary>
/// <remarks>Only where nothing else can be meant: alone in square brackets, or after a word such as <em>document</em>, and with a number of that series.</remarks>
internal static class MisreadRoot
{
    private const int LastRunningNumber = 26999;
    private const int LeastCertain = 10_000;

    // What only the Security Council's symbols go on with.
    private static readonly ulong[] Series = [Folding.Hash("RES"), Folding.Hash("PRST"), Folding.Hash("PV")];

    /// <summary>The symbol whose root is the digit at <paramref name="index"/>; null when it is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="lexicon">The words of citations.</param>
    /// <param name="gap">What passes over the words between two symbols.</param>
    /// <param name="index">The digit.</param>
    /// <param name="isOfCouncil">Whether the document has named the Security Council or the United Nations, so that a number of five digits can be no fraction.</param>
    /// <param name="end">Index just past the last token.</param>
    public static DocumentSymbol? Read(TokenizedText text, SymbolLexicon lexicon, ListGap gap, int index, bool isOfCouncil, out int end)
    {
        end = index + 3;
        if (text.Value(index) is not (8 or 5) || text[index].Length != 1 || !text.IsMark(index + 1, TokenMarks.Slash))
        {
            return null;
        }

        if (text.IsKind(index + 2, TokenKind.Word) && (text[index + 2].Flags & TokenFlags.AllUpper) != 0 && Array.IndexOf(Series, text[index + 2].Hash) >= 0)
        {
            return FullSymbolReader.ReadAs("S", text, index, out end);
        }

        if (text.Value(index + 2) is not (>= 100 and <= LastRunningNumber) || text.IsGlued(end) && text.IsWordy(end)
            || FullSymbolReader.ReadAs("S", text, index, out end) is not { } symbol
            || symbol.Parts.Length - symbol.Suffixes.Length > 2
            || !(isOfCouncil && text.Value(index + 2) >= LeastCertain || IsAlone(text, gap, index, end) || IsAfterDocument(text, lexicon, index)))
        {
            return null;
        }

        return symbol;
    }

    // [8/4357], [8/4389 and Add.1]
    private static bool IsAlone(TokenizedText text, ListGap gap, int index, int end) =>
        text.IsMark(index - 1, TokenMarks.OpenSquare) && (text.IsMark(end, TokenMarks.CloseSquare) || gap.Pass(text, end) is { IsJoined: true } passed && SymbolPartReader.IsSuffix(text, passed.End));

    private static bool IsAfterDocument(TokenizedText text, SymbolLexicon lexicon, int index) =>
        index > 0 && lexicon.FindLink(text, index - 1, CueKind.Document, out _) is { Value: "document" };
}
