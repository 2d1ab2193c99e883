namespace ScoExtract.Text;

/// <summary>Letters of one script that stand in words of another which they look like: a Latin <c>a</c> in <c>янвaря</c>, a Cyrillic <c>О</c> in <c>2О12</c>.</summary>
/// <remarks>OCR and careless typing put them there; no reader sees them. As with all damage only hashes are repaired.</remarks>
internal static class LookAlikes
{
    // Only pairs alike in both cases, so that case changes no hash: not T and Т, whose small letters differ.
    private const string Latin = "aceopxykACEOPXYK";
    private const string Cyrillic = "асеорхукАСЕОРХУК";

    // No word is longer; without a bound hostile text would be read anew at each of its letters.
    private const int LongestWord = 40;

    /// <summary>Reads the word that starts with letters of two scripts as one of the script that some of its letters can only be of.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where the word starts.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="letter">The script it is of.</param>
    /// <param name="hash">Hash of the word in that script.</param>
    /// <returns>False when it is of neither script, and so several words.</returns>
    public static bool TryWord(string text, int start, out int end, out CharClass letter, out ulong hash)
    {
        (end, letter, hash) = (start, CharClass.Other, Folding.Start);
        var at = start;
        for (var letters = 0; at < text.Length && letters <= LongestWord;)
        {
            var entry = CharTable.Of(text[at]);
            if (entry.Class == CharClass.Mark)
            {
                at++;
                continue;
            }

            if (entry.Class is not (CharClass.Latin or CharClass.Cyrillic))
            {
                break;
            }

            letters++;
            end = ++at;

            // With an accent it is no longer the same to the eye.
            while (at < text.Length && CharTable.Of(text[at]).Class == CharClass.Ignored)
            {
                at = ScanAhead.AfterIgnored(text, at);
            }

            var isAccented = at < text.Length && CharTable.Of(text[at]).Class == CharClass.Mark;
            if (!isAccented && In(entry.Class, text[end - 1]) != '\0')
            {
                continue;
            }

            if (letter != CharClass.Other && letter != entry.Class)
            {
                return false;
            }

            letter = entry.Class;
        }

        if (letter == CharClass.Other || (at < text.Length && CharClasses.IsLetter(CharClasses.Of(text[at]))))
        {
            return false;
        }

        foreach (var c in text.AsSpan(start, end - start))
        {
            var own = CharTable.Of(c).Class;
            hash = own == letter ? Folding.Append(hash, c) : own is CharClass.Latin or CharClass.Cyrillic ? Folding.Append(hash, In(own, c)) : hash;
        }

        return true;
    }

    /// <summary>A letter of a repaired word as the letter of the word's script that it stands for.</summary>
    /// <param name="c">Any character.</param>
    /// <param name="script">The word's script.</param>
    public static char In(Script script, char c)
    {
        var own = CharTable.Of(c).Class;
        return (own, script) is (CharClass.Latin, Script.Cyrillic) or (CharClass.Cyrillic, Script.Latin) && In(own, c) is not '\0' and var letter ? letter : c;
    }

    /// <summary>The digit that a Cyrillic letter is misread from; -1 when it looks like none.</summary>
    /// <param name="c">A Cyrillic letter.</param>
    public static int Digit(char c) => c switch
    {
        'О' or 'о' => 0,
        'З' or 'з' => 3,
        _ => -1,
    };

    /// <summary>Where a number ends in which Cyrillic letters stand for digits (<c>2О12</c>, <c>З0</c>); its start when there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it starts.</param>
    public static int AfterNumber(string text, int start)
    {
        var (digits, at) = (0, start);
        for (; at < text.Length && at - start <= 4; at++)
        {
            var isDigit = CharTable.Of(text[at]).Class == CharClass.Digit;
            if (!isDigit && Digit(text[at]) < 0)
            {
                break;
            }

            digits += isDigit ? 1 : 0;
        }

        // A small letter at the end may be an ordinal mark.
        var ends = at >= text.Length || (!CharClasses.IsLetter(CharClasses.Of(text[at])) && CharTable.Of(text[at]).Class != CharClass.Digit);
        return digits > 0 && ends && text[at - 1] is not ('о' or 'з') ? at : start;
    }

    // The letter of the other script that looks the same; '\0' when none does.
    private static char In(CharClass own, char c)
    {
        var (from, to) = own == CharClass.Latin ? (Latin, Cyrillic) : (Cyrillic, Latin);
        return from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var index ? to[index] : '\0';
    }
}
