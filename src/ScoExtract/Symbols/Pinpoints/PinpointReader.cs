using ScoExtract.Symbols.Citations;
using ScoExtract.Symbols.Lexicon;
using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Pinpoints;

/// <summary>Reads which part of a document is cited: <c>para. 2 (a)</c>, <c>paragraphs 9 and 11</c>, <c>annex</c>, <c>第9和11段</c>.</summary>
internal sealed class PinpointReader(SymbolLexicon lexicon, AtomReader atoms)
{
    private const int MostTokens = 12;
    private const int GreatestNumber = 500;

    private readonly DateGap _dates = new(lexicon);

    /// <summary>Reads the pinpoint that starts at a token.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The token it must start at.</param>
    /// <param name="pinpoint">What it points to; null when the words point to a part of something else, such as an item of the agenda.</param>
    /// <param name="end">Index just past its last token.</param>
    /// <returns>Whether one starts there.</returns>
    public bool TryRead(TokenizedText text, int index, out Pinpoint? pinpoint, out int end)
    {
        if (TryReadUnitLast(text, index, out pinpoint, out end))
        {
            return true;
        }

        if (lexicon.FindLink(text, index, CueKind.Pinpoint, out var count) is not { } unit)
        {
            return false;
        }

        var first = index + count;
        if (text.IsMark(first, TokenMarks.Stop))
        {
            first++;
        }

        end = PassNumbers(text, first);
        pinpoint = Make(text, unit, first, end, index, end);
        return true;
    }

    // 第9和11段, 第26段: the unit comes last.
    private bool TryReadUnitLast(TokenizedText text, int index, out Pinpoint? pinpoint, out int end)
    {
        (pinpoint, end) = (null, index);
        if (lexicon.FindLink(text, index, CueKind.UnitMark, out var count) is null || !text.IsKind(index + count, TokenKind.Number))
        {
            return false;
        }

        var last = PassNumbers(text, index + count);
        if (last == index + count || lexicon.FindLink(text, last, CueKind.UnitLast, out var length) is not { } unit)
        {
            return false;
        }

        end = last + length;
        pinpoint = Make(text, unit, index + count, last, index, end);
        return true;
    }

    private static Pinpoint? Make(TokenizedText text, LexiconEntry unit, int firstNumber, int endNumber, int first, int end) =>
        Enum.TryParse<PinpointUnit>(unit.Value, ignoreCase: true, out var kind)
            ? new Pinpoint(kind, endNumber > firstNumber ? text.Span(firstNumber, endNumber - 1).Slice(text.Raw) : null, text.Span(first, end - 1))
            : null;

    private int PassNumbers(TokenizedText text, int at)
    {
        for (var limit = at + MostTokens; at < limit && at < text.Count;)
        {
            ref readonly var token = ref text[at];
            if (token.Kind == TokenKind.Number ? IsPlainNumber(text, at) : token.Kind == TokenKind.Word && token.Length <= 4 && IsRomanOrLetter(text, at))
            {
                at++;
            }
            else if (token.Hash == TokenMarks.Open && !OpensDate(text, at) && MarkupGap.TryPassBracket(text, ref at))
            {
                continue;
            }
            else if ((token.Hash == TokenMarks.Hyphen || token.Hash == TokenMarks.Comma || lexicon.FindLink(text, at, CueKind.Connector, out _) is not null)
                && text.IsKind(at + 1, TokenKind.Number) && IsPlainNumber(text, at + 1))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        return at;
    }

    // "para. 2 (25 May 1993)": the date of the resolution.
    private bool OpensDate(TokenizedText text, int open)
    {
        var at = open + 1;
        return _dates.TryPass(text, ref at, out var year) && year > 0;
    }

    private bool IsPlainNumber(TokenizedText text, int index) =>
        text[index].Value is > 0 and < GreatestNumber && (!atoms.TryRead(text, index, out var atom) || atom.Shape is AtomShape.Bare or AtomShape.Point);

    private static bool IsRomanOrLetter(TokenizedText text, int index) =>
        (text[index].Flags & TokenFlags.AllUpper) != 0 && (text[index].Length == 1 || RomanNumeral.Parse(text.Characters(index)) > 0) && !text.IsMark(index + 1, TokenMarks.Slash);
}
