using System.Globalization;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads the symbols of UNESCO, whose word for the act is in the language of the text: <c>38 C/Resolution 42</c>, <c>202 EX/Décision 5</c>, <c>38 C/5</c>.</summary>
internal static class UnescoSymbols
{
    // The number of an item of the agenda has up to four places.
    private const int MostPlaces = 6;

    /// <summary>The symbol whose session is the token at <paramref name="index"/>; null when none stands there.</summary>
    public static DocumentSymbol? Read(TokenizedText text, SymbolLexicon lexicon, int index, out int end)
    {
        end = index;
        var body = text.Characters(index + 1) is "С" ? "C" : text.Characters(index + 1);
        if (text.Value(index) is not (> 0 and < 400 and var session) || body is not ("C" or "EX") || !text.IsMark(index + 2, TokenMarks.Slash))
        {
            return null;
        }

        var at = index + 3;
        var act = "";
        if (lexicon.FindCue(text, at, out var count) is { Kind: CueKind.Head, Value: "resolution" or "decision" } head)
        {
            act = head.Value == "resolution" ? "Resolution " : "Decision ";
            at += count;
            at += text.IsMark(at, TokenMarks.Stop) && text.IsGlued(at) ? 1 : 0;
        }

        end = at + 1;
        if (text.Value(at) is not (> 0 and < 2000) || act.Length == 0 && !text.IsGlued(at))
        {
            return null;
        }

        act = act.Length > 0 ? act : ActAround(text, lexicon, index, end);

        // 161 EX/Decision 3.4.2
        while (text.IsMark(end, TokenMarks.Stop) && text.IsGlued(end) && text.IsGlued(end + 1) && text.Value(end + 1) > 0 && end < at + MostPlaces)
        {
            end += 2;
        }

        return DocumentSymbol.TryParse(string.Create(CultureInfo.InvariantCulture, $"{session} {body}/{act}{text.Raw.AsSpan(text[at].Start, text[end - 1].End - text[at].Start)}"), out var symbol) ? symbol : null;
    }

    // "решение 202 EX/5", 第38 C/42号决议: the word stands beside the symbol.
    private static string ActAround(TokenizedText text, SymbolLexicon lexicon, int index, int end)
    {
        var next = text.IsKind(end, TokenKind.Ideograph) && text.Raw[text[end].Start] is '号' or '號' ? end + 1 : 0;
        var head = next > 0 && lexicon.FindCue(text, next, out _) is { Kind: CueKind.Head } after ? after
            : index > 0 && lexicon.FindCue(text, index - 1, out var count) is { Kind: CueKind.Head or CueKind.Heads, IsPostposed: false } before && count == 1 ? before : null;
        return head?.Value switch { "resolution" => "Resolution ", "decision" => "Decision ", _ => "" };
    }
}
