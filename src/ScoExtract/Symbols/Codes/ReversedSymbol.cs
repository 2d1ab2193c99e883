using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads symbols whose parts were turned round with the line in Arabic texts that were made from visual order: <c>48/59/RES/A</c> for <c>A/RES/59/48</c>.</summary>
internal static class ReversedSymbol
{
    private const int MostParts = 10;
    private const int LongestText = 80;

    /// <summary>The symbol whose root stands right after a slash, read from right to left; null when there is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="symbols">Knows the roots.</param>
    /// <param name="slash">The slash before the root.</param>
    /// <param name="done">Tokens before this one are not to be read again.</param>
    /// <param name="start">Index of the first token.</param>
    public static DocumentSymbol? Read(TokenizedText text, FullSymbolReader symbols, int slash, int done, out int start)
    {
        start = slash;
        var root = slash + 1;
        if (IsBroken(text, root) || symbols.RootEndingAt(text, root) != root || text.IsMark(root + 1, TokenMarks.Slash) || !ReversedNumber.IsAmongArabic(text, slash - 1, root))
        {
            return null;
        }

        Span<char> buffer = stackalloc char[LongestText];
        var writer = new PartWriter(buffer);
        writer.Add(text.Characters(root), upper: true);
        var parts = 0;
        while (parts < MostParts && start > done && text.IsMark(start, TokenMarks.Slash) && !IsBroken(text, start) && TryReadPart(text, start - 1, done, out var first, ref writer))
        {
            parts++;
            start = first;
            if (IsBroken(text, first) || !text.IsMark(first - 1, TokenMarks.Slash))
            {
                break;
            }

            start = first - 1;
        }

        // A slash at the front means that something stands before it which is no part; one part alone is a fraction of something.
        return parts > 1 && !writer.IsFull && !text.IsMark(start, TokenMarks.Slash) && DocumentSymbol.TryParse(writer.ToString(), out var symbol) && symbol.Inconsistency is null ? symbol : null;
    }

    private static bool IsBroken(TokenizedText text, int index) => index >= text.Count || (text[index].Flags & TokenFlags.LineBreakBefore) != 0;

    // 59, RES, and 69.L or L.69
    private static bool TryReadPart(TokenizedText text, int last, int done, out int first, ref PartWriter writer)
    {
        first = last;
        if (last < done || !text.IsWordy(last) || text[last].Script is not (Script.Latin or Script.Other))
        {
            return false;
        }

        writer.Add('/');
        if (last - 2 >= done && text.IsMark(last - 1, TokenMarks.Stop) && text.IsGlued(last) && text.IsGlued(last - 1) && text.IsWordy(last - 2))
        {
            first = last - 2;
            var (word, number) = text.IsKind(last, TokenKind.Word) ? (last, first) : (first, last);
            writer.Add(text.Characters(word), upper: false);
            writer.Add('.');
            writer.Add(text.Characters(number), upper: false);
            return true;
        }

        writer.Add(text.Characters(last), upper: false);
        return true;
    }
}
