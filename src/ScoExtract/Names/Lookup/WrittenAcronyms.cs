using ScoExtract.Matching;
using ScoExtract.Text;

namespace ScoExtract.Names.Lookup;

/// <summary>Reads the letters of an acronym that is not written as tables write it: with full stops (<c>U.R.S.S.</c>, <c>O. N. U.</c>), or with a digit that OCR took for a letter (<c>0NU</c>, <c>WH0</c>).</summary>
internal static class WrittenAcronyms
{
    // Two letters with full stops are mostly somebody's initials; those that are not are listed so.
    private const int FewestLetters = 3;
    private const int MostLetters = 10;

    // So many letters must be letters, else it is a number with a letter.
    private const int FewestTrueLetters = 2;

    /// <summary>Whether an acronym may start at a token at all: asked of every token, and mostly answered with no.</summary>
    public static bool MayBe(in Token token) => (token.Flags & TokenFlags.AllUpper) != 0 || token.Kind == TokenKind.Alphanumeric;

    /// <summary>The listed acronym that the tokens from <paramref name="index"/> on spell; null when they spell none.</summary>
    public static GazetteerHit? At(Gazetteer gazetteer, TokenizedText text, int index)
    {
        ref readonly var token = ref text[index];
        Span<char> letters = stackalloc char[MostLetters];
        return token.Kind switch
        {
            TokenKind.Word when token.Length == 1 && IsCapital(token) => Dotted(gazetteer, text, index, letters),
            TokenKind.Word when (token.Flags & TokenFlags.AllUpper) != 0 && EndsWithZero(text, index) => WithZero(gazetteer, text, index, letters),
            TokenKind.Alphanumeric when token.Length is >= FewestLetters and <= MostLetters => Misread(gazetteer, text, index, letters),
            _ => null,
        };
    }

    private static GazetteerHit? Dotted(Gazetteer gazetteer, TokenizedText text, int index, Span<char> letters)
    {
        var (count, end) = (0, index);
        for (var at = index; at < text.Count && count < MostLetters; at += 2)
        {
            ref readonly var token = ref text[at];
            if (token.Kind != TokenKind.Word || token.Length != 1 || !IsCapital(token) || (at > index && (token.Flags & TokenFlags.LineBreakBefore) != 0))
            {
                break;
            }

            // Letters one below the other are the cells of a table.
            letters[count++] = text.Characters(at)[0];
            end = at + 1;
            if (end >= text.Count || !text[end].Is('.') || text[end].SpaceBefore)
            {
                break;
            }

            end++;
        }

        return count >= FewestLetters && gazetteer.TryWord(letters[..count], out var node)
            ? new GazetteerHit(end - index, text.Span(index, end - 1), node) : null;
    }

    private static GazetteerHit? Misread(Gazetteer gazetteer, TokenizedText text, int index, Span<char> letters)
    {
        var characters = text.Characters(index);
        var digits = 0;
        for (var i = 0; i < characters.Length; i++)
        {
            var misread = char.IsAsciiDigit(characters[i]);
            letters[i] = misread ? Letter(characters[i]) : characters[i];
            digits += misread ? 1 : 0;
            if (!char.IsUpper(letters[i]))
            {
                return null;
            }
        }

        return digits * 2 < characters.Length && characters.Length - digits >= FewestTrueLetters && gazetteer.TryWord(letters[..characters.Length], out var node)
            ? new GazetteerHit(1, text[index].Span, node) : null;
    }

    // Behind a longer word a digit is mostly a footnote's and a token of its own; no footnote is numbered 0.
    private static bool EndsWithZero(TokenizedText text, int index) =>
        index + 1 < text.Count && text[index].Length < MostLetters && text[index + 1] is { Kind: TokenKind.Number, Length: 1, Value: 0, SpaceBefore: false };

    private static GazetteerHit? WithZero(Gazetteer gazetteer, TokenizedText text, int index, Span<char> letters)
    {
        var characters = text.Characters(index);
        characters.CopyTo(letters);
        letters[characters.Length] = 'O';
        return gazetteer.TryWord(letters[..(characters.Length + 1)], out var node) ? new GazetteerHit(2, text.Span(index, index + 1), node) : null;
    }

    // A digit is as tall as a capital, so what it stands for among capitals is one: 1 an I, where OcrRepair takes it for an l in a word.
    private static char Letter(char digit) => digit == '1' ? 'I' : char.ToUpperInvariant(OcrRepair.Letter(digit));

    private static bool IsCapital(in Token token) => (token.Flags & TokenFlags.Capitalized) != 0;
}
