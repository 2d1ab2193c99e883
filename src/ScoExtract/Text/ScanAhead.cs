namespace ScoExtract.Text;

/// <summary>What the tokenizer looks ahead for from a place in the text. Each reads on only over what it then skips, so that no text costs more than its length.</summary>
internal static class ScanAhead
{
    /// <summary>From so many letters on, a digit within a word is a misread letter, and digits at its end are a number of their own.</summary>
    public const int LongWord = 4;

    /// <summary>Where what vanishes ends.</summary>
    public static int AfterVanishing(string text, int at)
    {
        while (at < text.Length && CharTable.Of(text[at]).Vanishes)
        {
            at++;
        }

        return at;
    }

    /// <summary>Where the marks that belong to a character end.</summary>
    public static int AfterMarks(string text, int at)
    {
        while (at < text.Length && CharTable.Of(text[at]).Class == CharClass.Mark)
        {
            at++;
        }

        return at;
    }

    /// <summary>Whether the digits that start here end the run of letters and digits: a number stuck to a word.</summary>
    public static bool IsNumberAtEnd(string text, int at)
    {
        while (at < text.Length && (CharTable.Of(text[at]).Class == CharClass.Digit || CharTable.Of(text[at]).Vanishes))
        {
            at++;
        }

        return at >= text.Length || CharTable.Of(text[at]).Class != CharClass.Latin;
    }

    /// <summary>Whether a long Latin word starts here.</summary>
    public static bool IsLongWord(string text, int at)
    {
        for (var letters = 0; letters < LongWord; at++)
        {
            if (at >= text.Length || CharTable.Of(text[at]) is var entry && entry.Class != CharClass.Latin && !entry.Vanishes)
            {
                return false;
            }

            letters += CharTable.Of(text[at]).Class == CharClass.Latin ? 1 : 0;
        }

        return true;
    }

    /// <summary>Where the text goes on after a character that vanishes; a soft hyphen at the end of a line joins the word to what the next one starts with.</summary>
    public static int AfterIgnored(string text, int at) =>
        text[at] is '\u00AD' or '¬' && WrappedPart(text, at + 1) is > 0 and var next ? next : at + 1;

    /// <summary>Whether a word that ends here goes on in the next line: <c>reso-⏎lution</c>. The hyphen may be the word's own.</summary>
    public static bool IsWrapped(string text, int end) =>
        end < text.Length && CharTable.Of(text[end]).Folded == '-' && WrappedPart(text, end + 1) > 0;

    // Where the next line's word starts, if nothing but the line break is in between; else 0.
    private static int WrappedPart(string text, int at)
    {
        at = AfterBlanks(text, at);
        if (at >= text.Length || text[at] is not ('\n' or '\r'))
        {
            return 0;
        }

        at = AfterBlanks(text, text.AsSpan(at) is ['\r', '\n', ..] ? at + 2 : at + 1);
        return at < text.Length && CharClasses.IsLetter(CharClasses.Of(text[at])) ? at : 0;
    }

    private static int AfterBlanks(string text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t')
        {
            at++;
        }

        return at;
    }
}
