using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using ScoExtract.Text;

namespace ScoExtract.Matching;

/// <summary>The folded text of a phrase, its words parted by spaces, against which a hit is verified letter by letter.</summary>
internal static class PhraseKey
{
    private const string Article = "l'";

    /// <summary>Appends what a token stands for.</summary>
    // Tables are built once, before the runtime has found out that this is worth compiling well.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Append(List<char> key, TokenizedText text, int index)
    {
        var characters = text.Characters(index);
        var start = key.Count;
        CollectionsMarshal.SetCount(key, start + characters.Length);
        var letters = CollectionsMarshal.AsSpan(key)[start..];
        var (count, isPlain) = (0, (text[index].Flags & TokenFlags.Repaired) == 0);
        foreach (var c in characters)
        {
            ref readonly var entry = ref CharTable.Of(c);
            isPlain &= !entry.IsSequence;
            if (!entry.Vanishes)
            {
                letters[count++] = entry.Folded;
            }
        }

        CollectionsMarshal.SetCount(key, isPlain ? start + count : start);
        if (!isPlain)
        {
            AppendOdd(key, text, index);
        }
    }

    // A token that OCR damaged, or one with a ligature.
    private static void AppendOdd(List<char> key, TokenizedText text, int index)
    {
        if (IsRepairedArticle(text[index]))
        {
            key.AddRange(Article);
            return;
        }

        var characters = text.Characters(index);
        if (HasMisreadCapital(text[index], characters))
        {
            key.Add('i');
            characters = characters[1..];
        }

        foreach (var c in characters)
        {
            foreach (var f in Folding.Characters(LookAlikes.In(text[index].Script, c)))
            {
                key.Add(Repaired(f, text[index]));
            }
        }
    }

    /// <summary>Moves over what a token stands for in the key; false when the key does not go on so.</summary>
    public static bool TryTake(ReadOnlySpan<char> key, ref int at, in Token token, ReadOnlySpan<char> characters)
    {
        if (IsRepairedArticle(token))
        {
            return TryTake(key, ref at, Article);
        }

        if (HasMisreadCapital(token, characters))
        {
            if (!TryTake(key, ref at, "i"))
            {
                return false;
            }

            characters = characters[1..];
        }

        foreach (var c in characters)
        {
            ref readonly var entry = ref CharTable.Of(c);
            if (CharClasses.IsLetter(entry.Class) && !entry.IsSequence && (token.Flags & TokenFlags.Repaired) == 0)
            {
                at += at < key.Length && key[at] == ' ' ? 1 : 0;
                if (at >= key.Length || key[at++] != entry.Folded)
                {
                    return false;
                }

                continue;
            }

            // A line break within a word stands behind a soft hyphen.
            if (entry.Class is CharClass.Space or CharClass.LineBreak)
            {
                continue;
            }

            foreach (var f in Folding.Characters((token.Flags & TokenFlags.Repaired) != 0 ? LookAlikes.In(token.Script, c) : c))
            {
                if (!TryTake(key, ref at, [Repaired(f, token)]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    private static bool TryTake(ReadOnlySpan<char> key, ref int at, ReadOnlySpan<char> letters)
    {
        at += at < key.Length && key[at] == ' ' ? 1 : 0;
        var takes = key[at..].StartsWith(letters);
        at += letters.Length;
        return takes;
    }

    /// <summary>Moves over what the writing drops before the characters of the key's first word (Arabic <c>li</c> + <c>al</c>).</summary>
    public static bool TryRestore(ReadOnlySpan<char> key, ref int at, ReadOnlySpan<char> characters)
    {
        var word = key.IndexOf(' ') is >= 0 and var space ? space : key.Length;
        at = word - Folding.Fold(characters).Length;
        return at > 0;
    }

    private static bool IsRepairedArticle(in Token token) =>
        (token.Flags & (TokenFlags.Repaired | TokenFlags.Elision)) == (TokenFlags.Repaired | TokenFlags.Elision);

    private static bool HasMisreadCapital(in Token token, ReadOnlySpan<char> characters) =>
        (token.Flags & TokenFlags.Repaired) != 0 && OcrRepair.HasMisreadCapital(characters);

    private static char Repaired(char folded, in Token token) =>
        (token.Flags & TokenFlags.Repaired) != 0 && OcrRepair.Letter(folded) is not '\0' and var letter ? letter : folded;
}
