using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads a symbol that names its organ (<c>A/75/L.69/Add.1</c>) from the tokens of a text, damage and spaces mended.</summary>
internal sealed class FullSymbolReader
{
    private const int LongestText = 96;
    private const int MostParts = 12;

    private static readonly string[] Suffixes = ["add", "corr", "rev", "amend"];
    private static readonly string[] NumberedWords = ["add", "corr", "rev", "amend", "sub", "cn", "ac", "conf", "pv", "sr", "wg"];
    private static readonly string[] PlainWords = ["Summary", "Excerpt", "Annex", "Supp", "Agenda", "Misc"];
    private readonly Dictionary<ulong, string> _roots = DocumentSymbolRoot.Names.ToDictionary(n => Folding.Hash(n));

    /// <summary>Whether a token is, by its letters, the root of a symbol.</summary>
    public bool IsRoot(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Length <= 7 && (text[index].Flags & TokenFlags.AllUpper) != 0 && _roots.ContainsKey(text[index].Hash);

    /// <summary>Reads the symbol, dual ones included, whose root is the token at <paramref name="index"/>.</summary>
    public DocumentSymbol? Read(TokenizedText text, int index, out int end)
    {
        end = index;
        if (!IsRoot(text, index) || IsTail(text, index) || Single(text, index, out end) is not { } first)
        {
            return null;
        }

        // The second symbol of a document, after a dash that the text may have lost.
        var dash = text.IsMark(end, TokenMarks.Hyphen);
        var second = dash ? end + 1 : end;
        if (IsRoot(text, second) && (text[second].Flags & TokenFlags.LineBreakBefore) == 0
            && text[second].Hash != text[index].Hash && (dash || text.Raw[text[second - 1].End..text[second].Start] == " ")
            && Single(text, second, out var secondEnd) is { } companion
            && DocumentSymbol.TryParse($"{first.Text}-{companion.Text}", out var dual) && dual.Companion is not null)
        {
            end = secondEnd;
            return dual;
        }

        return first;
    }

    /// <summary>Reads a suffix that stands alone after a symbol: <c>Add.1</c>, <c>Corr. 1</c>, <c>Add.1/Rev.1</c>.</summary>
    public static string? ReadSuffix(TokenizedText text, int index, out int end)
    {
        end = index;
        Span<char> buffer = stackalloc char[LongestText];
        var writer = new PartWriter(buffer);
        if (!text.IsKind(index, TokenKind.Word) || !IsOneOf(text, index, Suffixes) || !TryReadPart(text, ref end, ref writer, false))
        {
            return null;
        }

        while (text.IsMark(end, TokenMarks.Slash) && text.IsKind(end + 1, TokenKind.Word) && IsOneOf(text, end + 1, Suffixes))
        {
            var at = end + 1;
            writer.Add('/');
            if (!TryReadPart(text, ref at, ref writer, false))
            {
                return null;
            }

            end = at;
        }

        return writer.IsFull ? null : writer.ToString();
    }

    // Inside an address or another organization's symbol: OEA/Ser.L, https://…/A/RES/59/48.
    private static bool IsTail(TokenizedText text, int index)
    {
        if (index == 0 || text[index].SpaceBefore)
        {
            return false;
        }

        var before = text[index - 1].Hash;
        return before == TokenMarks.Slash || before == EqualsSign || (before == TokenMarks.Stop || before == TokenMarks.Hyphen) && text.IsGlued(index - 1) && text.IsWordy(index - 2);
    }

    private static readonly ulong EqualsSign = Folding.Hash('=');

    private static DocumentSymbol? Single(TokenizedText text, int index, out int end)
    {
        Span<char> buffer = stackalloc char[LongestText];
        var writer = new PartWriter(buffer);
        writer.Add(text.Characters(index), upper: true);
        var (parts, isAct) = (0, false);
        end = index + 1;
        while (parts < MostParts && text.IsMark(end, TokenMarks.Slash) && end + 1 < text.Count)
        {
            var (slash, at) = (end, end + 1);
            if ((text[at].Flags & TokenFlags.BlankLineBefore) != 0 || (text[slash].Flags & TokenFlags.LineBreakBefore) != 0)
            {
                break;
            }

            writer.Add('/');
            var mark = writer.Length;
            if (!TryReadPart(text, ref at, ref writer, isAct))
            {
                // What is glued on and is no part makes the whole a path.
                if (text.IsGlued(slash) && text.IsGlued(slash + 1) && text.IsWordy(slash + 1))
                {
                    return null;
                }

                writer.Length = mark - 1;
                break;
            }

            var part = writer.From(mark);
            isAct = isAct || part is "RES" or "DEC";
            end = at;
            parts++;
        }

        return parts == 0 || writer.IsFull || !IsLongEnough(writer.Text) ? null
            : DocumentSymbol.TryParse(writer.ToString(), out var symbol) ? symbol : null;
    }

    // A/5 and S/2 are anything; A/2929 and S/706 are symbols.
    private static bool IsLongEnough(ReadOnlySpan<char> symbol)
    {
        var slash = symbol.IndexOf('/');
        return slash > 1 || slash != symbol.LastIndexOf('/') || symbol[(slash + 1)..].IndexOfAnyExceptInRange('0', '9') >= 0 || symbol.Length - slash > 3;
    }

    private static bool TryReadPart(TokenizedText text, ref int at, ref PartWriter writer, bool isAct)
    {
        ref readonly var token = ref text[at];
        switch (token.Kind)
        {
            case TokenKind.Number when token.Length <= 6:
                writer.Add(text.Characters(at++), upper: false);
                ReadAfterNumber(text, ref at, ref writer, isAct);
                return true;
            case TokenKind.Alphanumeric when token.Length <= 8:
                // S9 for 59: only where nothing but a number can stand.
                writer.Add(text.Characters(at++), upper: true, digits: isAct && text.IsMark(at, TokenMarks.Slash));
                ReadAfterNumber(text, ref at, ref writer, isAct);
                return true;
            case TokenKind.Word when token.Script == Script.Latin && token.Length <= 12:
                return TryReadWord(text, ref at, ref writer);
            default:
                return false;
        }
    }

    // 270 B, 217 A (III), 1373 (2001), 303 (Vol. I), 3-5
    private static void ReadAfterNumber(TokenizedText text, ref int at, ref PartWriter writer, bool isAct)
    {
        if (isAct && text.IsKind(at, TokenKind.Word) && text[at].Length == 1 && (text[at].Flags & (TokenFlags.AllUpper | TokenFlags.LineBreakBefore)) == TokenFlags.AllUpper
            && !text.IsMark(at + 1, TokenMarks.Slash) && SessionInBrackets.ToLatin(text.Raw[text[at].Start]) is >= 'A' and <= 'Z' and var letter)
        {
            writer.Add(letter);
            at++;
        }

        if (!text.IsMark(at, TokenMarks.Open))
        {
            return;
        }

        var close = at + 1;
        while (close < text.Count && close < at + 6 && text[close].Hash != TokenMarks.Close)
        {
            close++;
        }

        if (!text.IsMark(close, TokenMarks.Close))
        {
            return;
        }

        var inside = text.Raw.AsSpan(text[at].End, text[close].Start - text[at].End);
        if (isAct || text.IsMark(at - 2, TokenMarks.Stop))
        {
            if (close == at + 2 && text.Value(at + 1) is >= 1946 and < 2200)
            {
                writer.Add('(');
                writer.Add(text.Characters(at + 1), upper: false);
                writer.Add(')');
                at = close + 1;
                return;
            }

            if (isAct && SessionInBrackets.Read(inside, text.Value(at - 1), out _) is { } session)
            {
                writer.Add('(');
                writer.Add(session, upper: false);
                writer.Add(')');
                at = close + 1;
                if (text.IsGlued(at) && text.IsKind(at, TokenKind.Word) && text[at].Length == 1 && (text[at].Flags & TokenFlags.AllUpper) != 0)
                {
                    writer.Add(text.Characters(at++), upper: true);
                }
            }
        }
        else if (IsOneOf(text, at + 1, ["vol", "part", "supp"]))
        {
            writer.Add('(');
            writer.Add(inside, upper: false);
            writer.Add(')');
            at = close + 1;
        }
    }

    private static bool TryReadWord(TokenizedText text, ref int at, ref PartWriter writer)
    {
        var word = at;
        var isUpper = (text[word].Flags & TokenFlags.AllUpper) != 0;

        // S-30, ES-10, S-VI
        if (isUpper && text[word].Length <= 2 && text.IsMark(word + 1, TokenMarks.Hyphen)
            && (text.Value(word + 2) is > 0 and < 100 || text.IsKind(word + 2, TokenKind.Word) && RomanNumeral.Parse(text.Characters(word + 2)) > 0))
        {
            writer.Add(text.Characters(word), upper: true);
            writer.Add('-');
            writer.Add(text.Characters(word + 2), upper: true);
            at = word + 3;
            return true;
        }

        // CN.4, and OCR's CN,.4
        var stop = text.IsMark(word + 1, TokenMarks.Comma) && text.IsGlued(word + 2) ? word + 2 : word + 1;
        if (text.IsMark(stop, TokenMarks.Stop) && TryReadValue(text, word, stop + 1, out var value))
        {
            writer.Add(text.Characters(word), upper: false);
            writer.Add('.');
            writer.Add(value, upper: false);
            at = stop + 2;
            if (text.IsMark(at, TokenMarks.Hyphen) && text.IsGlued(at) && text.IsGlued(at + 1) && text.Value(at + 1) > 0 && IsOneOf(text, word, Suffixes))
            {
                writer.Add('-');
                writer.Add(text.Characters(at + 1), upper: false);
                at += 2;
            }

            ReadAfterNumber(text, ref at, ref writer, false);
            return true;
        }

        if (!isUpper && Array.IndexOf(PlainWords, text.Characters(word).ToString()) < 0)
        {
            return false;
        }

        writer.Add(text.Characters(word), upper: false);
        at = word + 1;

        // ICCD/COP(12)/20
        if (text.IsMark(at, TokenMarks.Open) && text.IsGlued(at) && text.Value(at + 1) is > 0 and < 1000 && text.IsMark(at + 2, TokenMarks.Close))
        {
            writer.Add('(');
            writer.Add(text.Characters(at + 1), upper: false);
            writer.Add(')');
            at += 3;
        }

        return true;
    }

    // The number after a stop; Add.l and Add.I are Add.1.
    private static bool TryReadValue(TokenizedText text, int word, int index, out ReadOnlySpan<char> value)
    {
        value = default;
        if (index >= text.Count || text[index].SpaceBefore && (!IsOneOf(text, word, NumberedWords) || text[index].Kind != TokenKind.Number && text[index].Length > 1))
        {
            return false;
        }

        value = text.Characters(index);
        switch (text[index].Kind)
        {
            case TokenKind.Number or TokenKind.Alphanumeric when value.Length <= 8:
                return true;
            case TokenKind.Word when IsOneOf(text, word, Suffixes):
                value = value is "l" or "I" or "i" ? "1" : value;
                return value is "1";
            case TokenKind.Word:
                return text[index].Script == Script.Latin && value.Length <= 4 && (text[index].Flags & TokenFlags.AllUpper) != 0;
            default:
                return false;
        }
    }

    private static bool IsOneOf(TokenizedText text, int index, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (text[index].Length == word.Length && text[index].Hash == Folding.Hash(word))
            {
                return true;
            }
        }

        return false;
    }
}
