using ScoExtract.Symbols.Lexicon;
using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads the letters that tell the parts of a resolution: <c>217 A</c>, <c>59/37 A and B</c>, <c>57/270B</c>.</summary>
internal sealed class PartLetters(SymbolLexicon lexicon)
{
    /// <summary>A single capital letter (or one written out) that names a part of a resolution; <c>'\0'</c> when none stands there.</summary>
    public char Read(TokenizedText text, int index, out int end)
    {
        // "from A to C"
        if (lexicon.FindLink(text, index, CueKind.Range, out var from) is { Value: "from" })
        {
            var first = ReadLetter(text, index + from, out end);
            return first != '\0' && RangeAt(text, end, first, out _, out _) > 0 ? first : '\0';
        }

        return ReadLetter(text, index, out end);
    }

    private char ReadLetter(TokenizedText text, int index, out int end)
    {
        end = index;
        if (!text.IsKind(index, TokenKind.Word) || (text[index].Flags & TokenFlags.BlankLineBefore) != 0)
        {
            return '\0';
        }

        ref readonly var token = ref text[index];
        if (token.Script == Script.Arabic)
        {
            if (lexicon.FindLink(text, index, CueKind.Letter, out var count) is not { } entry)
            {
                return '\0';
            }

            end = index + count;
            return entry.Value[0];
        }

        // The letter must not begin something else: A/75/1, A-5, A.B.
        if (token.Length != 1 || (token.Flags & TokenFlags.AllUpper) == 0 || text.IsMark(index + 1, TokenMarks.Slash)
            || text.IsGlued(index + 1) && (text.IsMark(index + 1, TokenMarks.Hyphen) && !IsSingleLetter(text, index + 2) || text.IsMark(index + 1, TokenMarks.Stop) && text.IsGlued(index + 2)))
        {
            return '\0';
        }

        var letter = SessionInBrackets.ToLatin(text.Raw[token.Start]);
        if (letter is < 'A' or > 'Z')
        {
            return '\0';
        }

        end = index + 1;
        return letter;
    }

    /// <summary>Index of a further letter after a comma or "and"; 0 when there is none.</summary>
    public int SiblingAt(TokenizedText text, int index)
    {
        if (index >= text.Count)
        {
            return 0;
        }

        var at = text.IsMark(index, TokenMarks.Comma) ? index + 1 : index;
        at = lexicon.FindLink(text, at, CueKind.Connector, out var count) is not null ? at + count : at;
        return (at > index || HasPrefix(text, at)) && Read(text, at, out _) != '\0' ? at : 0;
    }

    /// <summary>Index of the letter that ends a range after a dash or "to"; 0 when there is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">Index just past the first letter.</param>
    /// <param name="first">The first letter.</param>
    /// <param name="last">The letter that ends the range.</param>
    /// <param name="end">Index just past it.</param>
    public int RangeAt(TokenizedText text, int index, char first, out char last, out int end)
    {
        (last, end) = ('\0', index);
        var count = text.IsMark(index, TokenMarks.Hyphen) ? 1 : lexicon.FindLink(text, index, CueKind.Range, out var words) is { Value: "" } ? words : 0;
        if (count == 0)
        {
            return 0;
        }

        last = ReadLetter(text, index + count, out end);
        return last > first ? index + count : 0;
    }

    /// <summary>Passes over the further letters.</summary>
    public int PassSiblings(TokenizedText text, int index)
    {
        while (true)
        {
            if (SiblingAt(text, index) is > 0 and var next && Read(text, next, out var end) != '\0' || RangeAt(text, index, '@', out _, out end) > 0)
            {
                index = end;
                continue;
            }

            return index;
        }
    }

    // وباء is "and B"; واو alone is F.
    private static bool HasPrefix(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Script == Script.Arabic && text[index].Length > 3 && text.Raw[text[index].Start] == 'و';

    private static bool IsSingleLetter(TokenizedText text, int index) =>
        text.IsKind(index, TokenKind.Word) && text[index].Length == 1 && (text[index].Flags & TokenFlags.AllUpper) != 0 && !text.IsMark(index + 1, TokenMarks.Slash);

    /// <summary>Parts digits and the letter run together with them: <c>270B</c>.</summary>
    public static bool TrySplit(TokenizedText text, int index, out int number, out char letter)
    {
        (number, letter) = (0, '\0');
        var characters = text.Characters(index);
        if (characters.Length is < 2 or > 5)
        {
            return false;
        }

        foreach (var c in characters[..^1])
        {
            var digit = Folding.Fold(c);
            if (digit is < '0' or > '9')
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        letter = SessionInBrackets.ToLatin(characters[^1]);
        return letter is >= 'A' and <= 'Z';
    }
}
