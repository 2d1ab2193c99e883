namespace ScoExtract.Text;

/// <summary>Cuts a text into tokens in one pass. Immutable, so safe to share between threads.</summary>
/// <remarks>
/// Rules that hold for every language: letters of one script are a word; digits are a number; Latin letters and digits run
/// together are one token (<c>1er</c>, <c>G20</c>) but Arabic or Cyrillic letters and digits are two (<c>و65</c>), and so
/// are a long word and the number stuck to it (<c>Astana3</c>, <c>15septembre</c>); a Han character stands alone; every mark
/// stands alone. Combining marks belong to their letter. A soft hyphen at the end of a line joins the two halves of a word;
/// a hard one may be the word's own, so the first half is marked <see cref="TokenFlags.Wrapped"/>.
/// Which words elide before an apostrophe is the language packs' knowledge.
/// </remarks>
/// <param name="elisions">The words that are written together with an apostrophe and belong to what follows: <c>l</c>, <c>d</c>, <c>qu</c>.</param>
internal sealed class Tokenizer(IEnumerable<string> elisions)
{
    private readonly Elisions _elisions = new(elisions);

    /// <summary>Cuts <paramref name="text"/> into tokens.</summary>
    /// <param name="text">Any text, also with broken surrogate pairs.</param>
    /// <returns>The tokens, in a pooled buffer that the caller disposes of.</returns>
    public TokenizedText Tokenize(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new TokenScanner(_elisions, text).Run();
    }
}
