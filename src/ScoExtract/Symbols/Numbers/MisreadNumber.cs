using ScoExtract.Text;

namespace ScoExtract.Symbols.Numbers;

/// <summary>Reads numbers in which OCR took digits for letters: <c>l373</c>, <c>2O01</c>, <c>S9</c>.</summary>
internal static class MisreadNumber
{
    private const int LongestNumber = 5;

    /// <summary>Whether characters are a number once letters that look like digits are read as such, and hold both.</summary>
    /// <param name="characters">Letters and digits.</param>
    /// <param name="strict">Whether a capital at the end may be the letter of a resolution in parts: <c>58I</c>.</param>
    public static bool IsNumber(ReadOnlySpan<char> characters, bool strict)
    {
        var (digits, letters) = (0, 0);
        foreach (var c in characters)
        {
            if (c is 'l' or 'I' or 'O' or 'o')
            {
                letters++;
            }
            else if (Folding.Fold(c) is >= '0' and <= '9')
            {
                digits++;
            }
            else
            {
                return false;
            }
        }

        return digits > 0 && letters > 0 && letters <= digits + 1 && !(strict && EndsWithPart(characters) && characters[^1] is 'I' or 'O');
    }

    /// <summary>The value of one to three letters all of which look like digits (<c>ll</c> for 11); -1 for anything else.</summary>
    public static int ValueOfLetters(TokenizedText text, int index)
    {
        if (!text.IsKind(index, TokenKind.Word) || text[index].Length > 3)
        {
            return -1;
        }

        var value = 0;
        foreach (var c in text.Characters(index))
        {
            if (c is not ('l' or 'I' or 'O' or 'o'))
            {
                return -1;
            }

            value = (value * 10) + Digit(c);
        }

        return value;
    }

    /// <summary>The value of a number, misread or not; -1 when the token is none.</summary>
    /// <param name="text">The document.</param>
    /// <param name="index">The token.</param>
    /// <param name="isBeforeSlash">Whether a slash follows, so that a capital at the end is no letter of a part.</param>
    public static int Value(TokenizedText text, int index, bool isBeforeSlash = false)
    {
        if (!text.IsKind(index, TokenKind.Alphanumeric))
        {
            return text.Value(index);
        }

        var characters = text.Characters(index);
        if (characters.Length > LongestNumber || !isBeforeSlash && EndsWithPart(characters))
        {
            return -1;
        }

        var (value, digits) = (0, 0);
        foreach (var c in characters)
        {
            if (Folding.Fold(c) is >= '0' and <= '9')
            {
                digits++;
            }
            else if (c is not ('l' or 'I' or 'O' or 'o' or 'S' or 'B' or 'Z'))
            {
                return -1;
            }

            value = (value * 10) + Digit(c);
        }

        return digits > 0 ? value : -1;
    }

    // A capital at the end may be the letter of a resolution in parts, two of them (1OO) are misread.
    private static bool EndsWithPart(ReadOnlySpan<char> characters) => char.IsAsciiLetterUpper(characters[^1]) && !(characters.Length > 1 && characters[^2] is 'I' or 'O');

    private static int Digit(char c) => OcrRepair.Digit(Folding.Fold(c) is >= '0' and <= '9' and var digit ? digit : c);
}
