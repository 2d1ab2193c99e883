namespace ScoExtract.Text;

/// <summary>The words that are written together with an apostrophe and belong to what follows: <c>l’</c>, <c>d’</c>, <c>qu’</c>. Immutable.</summary>
/// <param name="words">The words without their apostrophe.</param>
internal sealed class Elisions(IEnumerable<string> words)
{
    private const int Longest = 7;

    private readonly HashSet<ulong> _words = [.. words.Select(w => Folding.Hash(w))];

    private static ulong Article { get; } = Folding.Hash('l');

    /// <summary>Hash of an article that OCR misread, with its apostrophe.</summary>
    public static ulong MisreadHash { get; } = Folding.AppendFolded(Article, '\'');

    /// <summary>Whether a Latin word is elided before the apostrophe behind it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="length">Length of the word.</param>
    /// <param name="apostrophe">Where the apostrophe stands.</param>
    /// <param name="hash">The word's hash.</param>
    public bool Elides(string text, int length, int apostrophe, ulong hash)
    {
        if (length > Longest)
        {
            return false;
        }

        // At the end of the text it is a phrase of a table that ends in an elided word.
        var next = AfterApostrophe(text, apostrophe);
        return (next >= text.Length || CharTable.Of(text[next]).Class is CharClass.Latin or CharClass.Digit) && _words.Contains(hash);
    }

    /// <summary>Whether <c>I’</c>, <c>1’</c> or <c>|’</c> is an <c>l’</c> misread: if a vowel follows, before which alone an article elides, not in <c>I’m</c>, <c>1’s</c>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="end">Where the character ends that may be misread.</param>
    /// <param name="apostrophe">Where the apostrophe stands.</param>
    public bool IsMisread(string text, int end, out int apostrophe)
    {
        apostrophe = ScanAhead.AfterVanishing(text, end);
        if (apostrophe >= text.Length || CharTable.Of(text[apostrophe]).Folded != '\'' || !_words.Contains(Article))
        {
            return false;
        }

        var next = AfterApostrophe(text, apostrophe);
        return next < text.Length && Folding.Fold(text[next]) is 'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'h' or '0';
    }

    // OCR may leave a space behind the apostrophe.
    private static int AfterApostrophe(string text, int apostrophe)
    {
        var next = ScanAhead.AfterVanishing(text, apostrophe + 1);
        return next < text.Length && text[next] == ' ' ? next + 1 : next;
    }
}
