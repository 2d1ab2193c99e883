using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Passes over references to the Treaty Series: their numbers look like others, but they are no document symbols.</summary>
internal static class TreatySeries
{
    private const int Longest = 12;

    /// <summary>Index just past the reference that follows the name of the series.</summary>
    public static int Read(TokenizedText text, SymbolLexicon lexicon, int index, SymbolOutput output)
    {
        _ = output;
        var at = index;
        while (at < text.Count && at < index + Longest && (text.IsKind(at, TokenKind.Number) || text[at].Kind >= TokenKind.Punctuation
            || lexicon.FindLink(text, at, CueKind.Volume, out _) is not null || lexicon.FindLink(text, at, CueKind.Ordinal, out _) is not null || lexicon.FindLink(text, at, CueKind.Page, out _) is not null))
        {
            at++;
        }

        return at;
    }
}
