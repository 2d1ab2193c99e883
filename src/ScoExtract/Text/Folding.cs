using System.Runtime.CompilerServices;

namespace ScoExtract.Text;

/// <summary>
/// The one way in which texts and tables are made comparable: case, accents, Arabic letter variants and short vowels,
/// ё and й, full width, presentation forms, digit systems, quotes and dashes fold away; soft hyphens, joiners and direction
/// marks vanish. Composed and decomposed text fold alike.
/// </summary>
/// <remarks>Works by table, one UTF-16 code unit at a time, with no culture and no normalisation pass: offsets never move.</remarks>
public static class Folding
{
    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>What one character folds to, <c>'\0'</c> when it vanishes; a ligature gives its first letter.</summary>
    /// <param name="c">Any UTF-16 code unit.</param>
    public static char Fold(char c) => Characters(c) is [var first, ..] ? first : '\0';

    /// <summary>Hash of the folded form of <paramref name="text"/>, as <see cref="Token.Hash"/> holds it.</summary>
    /// <param name="text">One word, number or mark, not a phrase.</param>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Seed;
        foreach (var c in text)
        {
            hash = Append(hash, c);
        }

        return hash;
    }

    /// <summary>Hash of one character that is its own folded form.</summary>
    /// <param name="c">A folded character.</param>
    public static ulong Hash(char c) => AppendFolded(Seed, c);

    /// <summary>The folded form as a string, for tables and messages; texts are only hashed.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var length = 0;
        foreach (var c in text)
        {
            length += Characters(c).Length;
        }

        return string.Create(length, text, static (folded, text) =>
        {
            foreach (var c in text)
            {
                var letters = Characters(c);
                letters.CopyTo(folded);
                folded = folded[letters.Length..];
            }
        });
    }

    /// <summary>The characters that one character folds to: none, one or, for a ligature, several.</summary>
    internal static ReadOnlySpan<char> Characters(char c)
    {
        ref readonly var entry = ref CharTable.Of(c);
        return entry.Vanishes ? default : entry.IsSequence ? CharTable.Letters(entry) : new ReadOnlySpan<char>(in entry.Folded);
    }

    internal static ulong Start => Seed;

    internal static ulong Append(ulong hash, char c)
    {
        ref readonly var entry = ref CharTable.Of(c);
        return entry.Vanishes ? hash : Append(hash, entry);
    }

    /// <summary>Appends a character that does not vanish.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal static ulong Append(ulong hash, CharEntry entry) =>
        entry.IsSequence ? AppendSequence(hash, CharTable.Letters(entry)) : AppendFolded(hash, entry.Folded);

    // Each step is one multiplication by an odd constant: no two texts of up to two characters collide, longer ones hardly ever.
    internal static ulong AppendFolded(ulong hash, char folded) => (hash ^ folded) * Prime;

    internal static bool IsIgnored(char c) => CharTable.Of(c).Vanishes;

    private static ulong AppendSequence(ulong hash, string letters)
    {
        foreach (var c in letters)
        {
            hash = AppendFolded(hash, c);
        }

        return hash;
    }
}
