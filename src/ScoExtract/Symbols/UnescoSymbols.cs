using System.Globalization;
using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads the symbols of UNESCO, whose word for the act is in the language of the text: <c>38 C/Resolution 42</c>, <c>202 EX/Décision 5</c>, <c>38 C/5</c>.</summary>
internal static class UnescoSymbols
{
    /// <summary>The symbol whose session is the token at <paramref name="index"/>; null when none stands there.</summary>
    public static DocumentSymbol? Read(TokenizedText text, SymbolLexicon lexicon, int index, out int end)
    {
        end = index;
        if (text.Value(index) is not (> 0 and < 400 and var session) || text.Characters(index + 1) is not ("C" or "EX") || !text.IsMark(index + 2, TokenMarks.Slash))
        {
            return null;
        }

        var at = index + 3;
        var act = "";
        if (lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Head, Value: "resolution" or "decision" } head)
        {
            act = head.Value == "resolution" ? "Resolution " : "Decision ";
            at += count;
        }

        end = at + 1;
        return text.Value(at) is > 0 and < 2000 and var number && (act.Length > 0 || text.IsGlued(at))
            && DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{session} {text.Characters(index + 1)}/{act}{number}"), out var symbol) ? symbol : null;
    }
}
