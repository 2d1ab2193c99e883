using ScoExtract.Symbols.Numbers;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Codes;

/// <summary>Reads one part of a symbol, from after a slash to before the next: <c>59</c>, <c>L.69</c>, <c>1373 (2001)</c>, <c>S-30</c>, <c>Corr. 1</c>.</summary>
internal static class SymbolPartReader
{
    private const int LongestNumber = 6;
    private const int LongestMixed = 8;
    private const int LongestWord = 12;
    private const int LongestPrefix = 8;

    private static readonly string[] Suffixes = ["add", "corr", "rev", "amend"];
    private static readonly string[] NumberedWords = ["add", "corr", "rev", "amend", "sub", "cn", "ac", "conf", "pv", "sr", "wg"];
    private static readonly string[] SmallWords = ["res", "dec", "prst", "hrc"];
    private static readonly string[] PlainWords = ["Summary", "Excerpt", "Annex", "Supp", "Agenda", "Misc", "Res", "Dec"];

    /// <summary>Whether a token is a word of change: <c>Add</c>, <c>Corr</c>, <c>Rev</c>, <c>Amend</c>.</summary>
    public static bool IsSuffix(TokenizedText text, int index) => text.IsKind(index, TokenKind.Word) && IsOneOf(text, index, Suffixes);

    /// <summary>Reads the part that starts at a token.</summary>
    /// <param name="text">The document.</param>
    /// <param name="at">The token it must start at; set just past it.</param>
    /// <param name="writer">Receives its characters.</param>
    /// <param name="isAct">Whether <c>RES</c> or <c>DEC</c> has been read: sessions and years in brackets may follow, and letters.</param>
    public static bool TryRead(TokenizedText text, ref int at, ref PartWriter writer, bool isAct)
    {
        ref readonly var token = ref text[at];
        switch (token.Kind)
        {
            case TokenKind.Number when token.Length <= LongestNumber:
                writer.Add(text.Characters(at++), upper: false);
                if (IsReportRange(text, at, writer.Text))
                {
                    writer.Add('-');
                    writer.Add(text.Characters(at + 1), upper: false);
                    at += 2;
                }

                PartBrackets.ReadAfterNumber(text, ref at, ref writer, isAct);
                return true;
            case TokenKind.Alphanumeric when MisreadWord(text.Characters(at)) is { } word:
                writer.Add(word, upper: true);
                at++;
                return true;
            case TokenKind.Alphanumeric when isAct && text.IsMark(at + 1, TokenMarks.Slash) && TryWriteSession(text.Characters(at), ref writer):
                at++;
                return true;
            case TokenKind.Alphanumeric when token.Length <= LongestMixed:
                // S9 for 59 only where nothing but a number can stand; 5O5 for 505 anywhere.
                var digits = isAct && text.IsMark(at + 1, TokenMarks.Slash) || MisreadNumber.IsNumber(text.Characters(at), isAct);
                writer.Add(text.Characters(at++), upper: true, digits);
                PartBrackets.ReadAfterNumber(text, ref at, ref writer, isAct);
                return true;
            case TokenKind.Word when token.Length <= LongestWord && IsLatin(text, at):
                return TryReadWord(text, ref at, ref writer);
            default:
                // S/AC.37/2003/(1455)/1
                return text.IsMark(at, TokenMarks.Open) && text.IsMark(at + 3, TokenMarks.Slash) && PartBrackets.TryCopyNumber(text, ref at, ref writer);
        }
    }

    // CEDAW/C/MAR/CO/5-6: the reports of a state that a treaty body took together are one document.
    private static bool IsReportRange(TokenizedText text, int hyphen, ReadOnlySpan<char> written) =>
        text.IsMark(hyphen, TokenMarks.Hyphen) && text.IsGlued(hyphen) && text.IsGlued(hyphen + 1) && text.Value(hyphen + 1) is > 0 and < 100 && text.Value(hyphen - 1) < text.Value(hyphen + 1)
        && (!text.IsMark(hyphen + 2, TokenMarks.Slash) || IsSuffix(text, hyphen + 3)) && written.IndexOf("/C/") is > 1 and < 6;

    // Cyrillic capitals that look like Latin ones count as such: А/С.3/70/L.5.
    private static bool IsLatin(TokenizedText text, int index)
    {
        if (text[index].Script != Script.Cyrillic || (text[index].Flags & TokenFlags.AllUpper) == 0)
        {
            return text[index].Script == Script.Latin;
        }

        foreach (var c in text.Characters(index))
        {
            if (SessionInBrackets.ToLatin(c) is < 'A' or > 'Z')
            {
                return false;
            }
        }

        return true;
    }

    // S19 is S-19 and ES7 is ES-7, their hyphens lost; S9 is 59 misread, for 519 is no session.
    private static bool TryWriteSession(ReadOnlySpan<char> characters, ref PartWriter writer)
    {
        var prefix = characters.StartsWith("ES") ? 2 : characters.StartsWith("S") ? 1 : 0;
        if (prefix == 0 || characters.Length - prefix is not (1 or 2) || prefix == 1 && characters.Length == 2 || characters[prefix..].IndexOfAnyExceptInRange('0', '9') >= 0)
        {
            return false;
        }

        writer.Add(characters[..prefix], upper: true);
        writer.Add('-');
        writer.Add(characters[prefix..], upper: false);
        return true;
    }

    // An S read as a digit: RE5.
    private static string? MisreadWord(ReadOnlySpan<char> characters) => characters switch
    {
        "RE5" or "RE8" => "RES",
        "PR5T" or "PR8T" => "PRST",
        _ => null,
    };

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
            writer.Add(value, upper: false, MisreadNumber.IsNumber(value, strict: false));
            at = stop + 2;
            PartBrackets.ReadAfterNumber(text, ref at, ref writer, isAct: false);
            return true;
        }

        if (TryReadPrefixed(text, ref at, ref writer))
        {
            return true;
        }

        // a/res/70/1
        var isSmall = !isUpper && (text[word].Flags & TokenFlags.Capitalized) == 0 && IsOneOf(text, word, SmallWords);
        if (!isUpper && !isSmall && Array.IndexOf(PlainWords, text.Characters(word).ToString()) < 0)
        {
            return false;
        }

        writer.Add(text.Characters(word), upper: isSmall);
        at = word + 1;

        // ICCD/COP(12)/20
        if (text.IsGlued(at))
        {
            PartBrackets.TryCopyNumber(text, ref at, ref writer);
        }

        return true;
    }

    // OzL.Pro.27: words joined by stops, a number last.
    private static bool TryReadPrefixed(TokenizedText text, ref int at, ref PartWriter writer)
    {
        var last = at;
        while (last < at + 6 && text.IsKind(last, TokenKind.Word) && text[last].Script == Script.Latin && text[last].Length <= LongestPrefix
            && text.IsMark(last + 1, TokenMarks.Stop) && text.IsGlued(last + 1) && text.IsGlued(last + 2))
        {
            last += 2;
        }

        if (last < at + 4 || text.Value(last) <= 0)
        {
            return false;
        }

        writer.Add(text.Raw.AsSpan(text[at].Start, text[last].End - text[at].Start), upper: false);
        at = last + 1;
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
            case TokenKind.Number or TokenKind.Alphanumeric when value.Length <= LongestMixed:
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
