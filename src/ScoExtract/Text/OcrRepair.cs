namespace ScoExtract.Text;

/// <summary>What OCR confuses, as far as it can be undone without knowing the word.</summary>
/// <remarks>Only hashes are repaired; the raw text and its offsets stay as they are.</remarks>
internal static class OcrRepair
{
    /// <summary>What OCR reads for an <c>m</c>.</summary>
    public const string MisreadM = "rn";

    /// <summary>Hash of a word in which digits stand for the letters they look like; false when some digit looks like no letter.</summary>
    public static bool TryHash(ReadOnlySpan<char> word, out ulong hash)
    {
        hash = Folding.Start;
        foreach (var c in word)
        {
            var entry = CharTable.Of(c);
            if (entry.Class == CharClass.Latin)
            {
                hash = Folding.Append(hash, entry);
            }
            else if (entry.Class == CharClass.Digit)
            {
                var letter = Letter(entry.Folded);
                if (letter == '\0')
                {
                    return false;
                }

                hash = Folding.AppendFolded(hash, letter);
            }
        }

        // A digit at the end is a footnote mark or a number (Covid19), not a letter misread.
        return CharClasses.Of(word[^1]) != CharClass.Digit;
    }

    /// <summary>Whether the word begins with an <c>l</c> that must be a misread capital <c>I</c>, because no word begins so: <c>lran</c>, <c>lnde</c>.</summary>
    public static bool HasMisreadCapital(ReadOnlySpan<char> word) =>
        word.Length > 3 && word[0] == 'l' && word[1] is 'n' or 'r' or 's' or 't' or 'm' or 'c' or 'g' or 'b' or 'd' or 'q' && char.IsAsciiLetterLower(word[2]);

    /// <summary>Hash of a word whose first letter is a misread capital <c>I</c>.</summary>
    public static ulong HashOfMisreadCapital(ReadOnlySpan<char> word)
    {
        var hash = Folding.AppendFolded(Folding.Start, 'i');
        foreach (var c in word[1..])
        {
            hash = Folding.Append(hash, CharTable.Of(c));
        }

        return hash;
    }

    /// <summary>Hash of a word in which the first <c>rn</c> is a misread <c>m</c> (<c>frorn</c>); false when it has none.</summary>
    public static bool TryHashOfMisreadM(ReadOnlySpan<char> word, out ulong hash)
    {
        hash = Folding.Start;
        var at = word.IndexOf(MisreadM);
        if (at < 0)
        {
            return false;
        }

        for (var i = 0; i < word.Length; i++)
        {
            hash = i == at ? Folding.AppendFolded(hash, 'm') : i == at + 1 ? hash : Folding.Append(hash, word[i]);
        }

        return true;
    }

    /// <summary>The letter that a digit is misread from, folded; <c>'\0'</c> when it looks like none.</summary>
    public static char Letter(char digit) => digit switch
    {
        '0' => 'o',
        '1' => 'l',
        '5' => 's',
        '8' => 'b',
        '6' => 'g',
        _ => '\0',
    };

    /// <summary>The digit that a letter or mark is misread from; -1 when it looks like none.</summary>
    public static int Digit(char c) => c switch
    {
        >= '0' and <= '9' => c - '0',
        'O' or 'o' or 'Q' or 'D' or '°' => 0,
        'l' or 'I' or 'i' or '|' or '!' => 1,
        'Z' or 'z' => 2,
        'S' or 's' or '$' => 5,
        'G' or 'b' => 6,
        'B' => 8,
        'g' or 'q' => 9,
        _ => LookAlikes.Digit(c),
    };
}
