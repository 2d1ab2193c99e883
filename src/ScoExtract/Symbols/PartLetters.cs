using ScoExtract.Text;

namespace ScoExtract.Symbols;

/// <summary>Reads the letters that tell the parts of a resolution: <c>217 A</c>, <c>59/37 A and B</c>, <c>57/270B</c>.</summary>
internal sealed class PartLetters(SymbolLexicon lexicon)
{
    /// <summary>A single capital letter (or one written out) that names a part of a resolution; <c>'\0'</c> when none stands there.</summary>
    public char Read(TokenizedText text, int index, out int end)
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

        // The letter must not begin something else: A/75/1, A-, A.B.
        if (token.Length != 1 || (token.Flags & TokenFlags.AllUpper) == 0 || text.IsMark(index + 1, TokenMarks.Slash)
            || text.IsGlued(index + 1) && (text.IsMark(index + 1, TokenMarks.Hyphen) || text.IsMark(index + 1, TokenMarks.Stop) && text.IsGlued(index + 2)))
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
        return at > index && Read(text, at, out _) != '\0' ? at : 0;
    }

    /// <summary>Passes over the further letters.</summary>
    public int PassSiblings(TokenizedText text, int index)
    {
        while (SiblingAt(text, index) is > 0 and var first && Read(text, first, out var end) != '\0')
        {
            index = end;
        }

        return index;
    }

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
