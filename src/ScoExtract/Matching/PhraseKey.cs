using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>The folded text of a phrase, its words parted by spaces, against which a hit is verified letter by letter.</summary>
internal static class PhraseKey
{
    private const string Article = "l'";

    /// <summary>Appends what a token stands for.</summary>
    public static void Append(System.Text.StringBuilder key, TokenizedText text, int index)
    {
        if (IsRepairedArticle(text[index]))
        {
            key.Append(Article);
            return;
        }

        foreach (var c in text.Characters(index))
        {
            foreach (var f in Folding.Characters(c))
            {
                key.Append(Repaired(f, text[index]));
            }
        }
    }

    /// <summary>Takes what a token stands for off the beginning of the key; false when it does not begin so.</summary>
    public static bool TryTake(ref ReadOnlySpan<char> key, in Token token, ReadOnlySpan<char> characters)
    {
        if (IsRepairedArticle(token))
        {
            key = key.TrimStart(' ');
            var isArticle = key.StartsWith(Article);
            key = isArticle ? key[Article.Length..] : key;
            return isArticle;
        }

        foreach (var c in characters)
        {
            // A line break within a word stands behind a soft hyphen.
            if (CharClasses.Of(c) is CharClass.Space or CharClass.LineBreak)
            {
                continue;
            }

            foreach (var f in Folding.Characters(c))
            {
                key = key.TrimStart(' ');
                if (key.IsEmpty || key[0] != Repaired(f, token))
                {
                    return false;
                }

                key = key[1..];
            }
        }

        return true;
    }

    /// <summary>Takes off what the writing drops before the characters of the key's first word (Arabic <c>li</c> + <c>al</c>).</summary>
    public static bool TryRestore(ref ReadOnlySpan<char> key, ReadOnlySpan<char> characters)
    {
        var word = key.IndexOf(' ') is >= 0 and var space ? space : key.Length;
        var dropped = word - Folding.Fold(characters).Length;
        key = dropped > 0 ? key[dropped..] : key;
        return dropped > 0;
    }

    private static bool IsRepairedArticle(in Token token) =>
        (token.Flags & (TokenFlags.Repaired | TokenFlags.Elision)) == (TokenFlags.Repaired | TokenFlags.Elision);

    private static char Repaired(char folded, in Token token) =>
        (token.Flags & TokenFlags.Repaired) != 0 && OcrRepair.Letter(folded) is not '\0' and var letter ? letter : folded;
}
