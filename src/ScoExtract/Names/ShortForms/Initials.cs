using ScoExtract.Text;

namespace ScoExtract.Names.ShortForms;

/// <summary>Finds the words that an acronym was made of.</summary>
internal static class Initials
{
    // A name has at most so many words more than its acronym has letters.
    private const int MostWordsLeftOut = 8;

    /// <summary>Index of the first of the words before <paramref name="end"/> whose initials the acronym takes, in order; -1 when they do not fit.</summary>
    /// <param name="text">A tokenized text.</param>
    /// <param name="first">Index before which the words may not reach.</param>
    /// <param name="end">Index just past the last word.</param>
    /// <param name="acronym">Index of the acronym's token.</param>
    /// <param name="isName">Whether the words must be a name, the first of them with a capital.</param>
    public static int Start(TokenizedText text, int first, int end, int acronym, bool isName = true)
    {
        var letters = text.Characters(acronym);
        var letter = letters.Length - 1;
        first = Math.Max(first, end - letters.Length - MostWordsLeftOut);
        for (var i = end - 1; i >= first; i--)
        {
            ref readonly var token = ref text[i];
            if (token.Kind is not TokenKind.Word)
            {
                if (token.Is('-') || token.Is('"') || token.Is(','))
                {
                    continue;
                }

                return -1;
            }

            var capital = (token.Flags & TokenFlags.Capitalized) != 0;
            if (Folding.Fold(text.Characters(i)[0]) == Folding.Fold(letters[letter]) && (capital || IsNeeded(text, i, first, letters[..letter])))
            {
                letter--;
                if (letter < 0)
                {
                    return capital || !isName ? i : -1;
                }
            }
        }

        return -1;
    }

    // A word in small letters gave a letter only if none before it can: the "o" of "of" in GOST.
    private static bool IsNeeded(TokenizedText text, int index, int first, ReadOnlySpan<char> lettersBefore)
    {
        if (text[index].Length > 3)
        {
            return true;
        }

        if (lettersBefore.Length == 0)
        {
            return false;
        }

        for (var i = index - 1; i >= first && text[i].Kind == TokenKind.Word; i--)
        {
            if (text[i].Length > 3)
            {
                return Folding.Fold(text.Characters(i)[0]) == Folding.Fold(lettersBefore[^1]);
            }
        }

        return false;
    }
}
