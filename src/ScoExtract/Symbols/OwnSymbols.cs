using ScoExtract.Components;
using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Codes;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Finds the symbol of the document itself: it stands alone in the masthead, or is the number of a resolution's title.</summary>
internal sealed class OwnSymbols(SymbolLexicon lexicon)
{
    private const int MastheadTokens = 40;
    private const int LongestName = 8;

    /// <summary>The document's own symbols; a compilation of resolutions has as many as titles.</summary>
    public HashSet<DocumentSymbol> Of(DocumentContext document)
    {
        HashSet<DocumentSymbol> own = [];
        foreach (var mention in document.Mentions)
        {
            if (mention is DocumentSymbolMention { Span.Length: > 0 } symbol && (symbol.Provenance.Rule == HeadlessCitations.HeadingRule || own.Count == 0 && IsMasthead(document.Text, symbol)))
            {
                own.Add(symbol.Symbol);
            }
        }

        return own;
    }

    // "United Nations   A/RES/73/3" or the symbol on a line of its own, near the beginning.
    private bool IsMasthead(TokenizedText text, DocumentSymbolMention symbol)
    {
        var (first, end) = (text.IndexAt(symbol.Span.Start), text.IndexAt(symbol.Span.End));
        if (first >= MastheadTokens || symbol.Provenance.Rule != SymbolScan.Rule || end < text.Count && !StartsLine(text, end))
        {
            return false;
        }

        // No sentence leads up to it: the line has no more than the name of the organization before it.
        var start = first;
        while (start > 0 && start > first - LongestName && !StartsLine(text, start))
        {
            start--;
        }

        while (start < first && lexicon.FindCue(text, start, out var count) is { Kind: CueKind.Organ })
        {
            start += count;
        }

        return start == first && end < text.Count;
    }

    private static bool StartsLine(TokenizedText text, int index) => (text[index].Flags & (TokenFlags.LineBreakBefore | TokenFlags.BlankLineBefore)) != 0;
}
