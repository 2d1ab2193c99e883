using System.Globalization;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads the decisions of conferences of parties and of agencies' councils: <c>1/CP.21</c>, <c>BC-12/3</c>, <c>XI/15</c>, <c>GC(62)/RES/12</c>.</summary>
internal static class ConferenceSymbols
{
    private const int MostTokens = 12;
    private const int LongestText = 40;

    /// <summary>The symbol that starts at a token; null when none does.</summary>
    public static DocumentSymbol? Read(TokenizedText text, int index, out int end)
    {
        end = index;
        if (index >= text.Count || !text.IsWordy(index) || index > 0 && text.IsGlued(index) && (text.IsMark(index - 1, TokenMarks.Slash) || text.IsMark(index - 1, TokenMarks.Hyphen)))
        {
            return null;
        }

        var last = index + 1;
        while (last < text.Count && last < index + MostTokens && text.IsGlued(last) && (text.IsWordy(last) || IsJoint(text[last].Hash)))
        {
            last++;
        }

        for (end = last; end > index + 2; end--)
        {
            var span = text.Span(index, end - 1);
            if (span.Length <= LongestText && text.IsWordy(end - 1) && text.Raw.AsSpan(span.Start, span.Length).Contains('/')
                && SpecialSymbols.Parse(span.Slice(text.Raw)) is { } symbol)
            {
                return symbol;
            }
        }

        return null;
    }

    /// <summary>The act that starts at a token behind a word such as <em>resolution</em>, where it may be of an agency that puts the session in brackets or after a hyphen: <c>A.1110(30)</c>, <c>A39-3</c>; null when none does.</summary>
    public static DocumentSymbol? ReadHeaded(TokenizedText text, int index, out int end)
    {
        if (Read(text, index, out end) is { } act)
        {
            return act;
        }

        end = index;
        while (end < text.Count && end < index + MostTokens && text.IsGlued(end + 1) && (text.IsWordy(end + 1) || IsJoint(text[end + 1].Hash)))
        {
            end++;
        }

        for (end++; end > index + 2; end--)
        {
            var span = text.Span(index, end - 1);
            if (span.Length <= LongestText && CodedSymbols.Parse(span.Slice(text.Raw)) is { } coded)
            {
                return coded;
            }
        }

        return null;
    }

    /// <summary>The decision whose conference is written in letters of the language: <c>1/م أ-21</c>; null when none stands there.</summary>
    public static DocumentSymbol? ReadTranslated(TokenizedText text, SymbolLexicon lexicon, int index, out int end)
    {
        end = index;
        if (text.Value(index) is not (> 0 and < 1000 and var number) || !text.IsMark(index + 1, TokenMarks.Slash) || lexicon.FindLink(text, index + 2, CueKind.Conference, out var count) is not { } conference)
        {
            return null;
        }

        var at = index + 2 + count;
        at += text.IsMark(at, TokenMarks.Hyphen) || text.IsMark(at, TokenMarks.Stop) ? 1 : 0;
        end = at + 1;
        return text.Value(at) is > 0 and < 100 and var session ? SpecialSymbols.Parse(string.Create(CultureInfo.InvariantCulture, $"{number}/{conference.Value}{session}")) : null;
    }

    private static bool IsJoint(ulong mark) =>
        mark == TokenMarks.Stop || mark == TokenMarks.Slash || mark == TokenMarks.Open || mark == TokenMarks.Close || mark == TokenMarks.Hyphen;
}
