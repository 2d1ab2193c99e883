using System.Globalization;

namespace ScoExtract.Text;

/// <summary>
/// The one way in which texts and tables are made comparable: case, accents, Arabic letter variants and short vowels,
/// ё, full width, digit systems, quotes and dashes fold away; soft hyphens, joiners and direction marks vanish.
/// </summary>
/// <remarks>Works by table, one UTF-16 code unit at a time, with no culture and no normalisation pass: offsets never move.</remarks>
public static class Folding
{
    // A character folds to itself, to another one, to nothing (0) or, for ligatures, to two (Pair + index).
    private const char Ignored = '\0';
    private const char PairBase = '\uE000';

    private static readonly string[] Pairs = ["oe", "ae", "ss", "fi", "fl", "ff", "ij"];
    private static readonly char[] Table = BuildTable();

    private const ulong Seed = 14695981039346656037;
    private const ulong Prime = 0x9E3779B97F4A7C15;

    /// <summary>What one character folds to, <c>'\0'</c> when it vanishes; a ligature gives its first letter.</summary>
    /// <param name="c">Any UTF-16 code unit.</param>
    public static char Fold(char c)
    {
        var folded = Table[c];
        return IsPair(folded) ? Pairs[folded - PairBase][0] : folded;
    }

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
    public static ulong Hash(char c) => Mix(Seed, c);

    /// <summary>The folded form as a string, for tables and messages; texts are only hashed.</summary>
    /// <param name="text">Any text.</param>
    public static string Fold(ReadOnlySpan<char> text)
    {
        var builder = new System.Text.StringBuilder(text.Length);
        foreach (var c in text)
        {
            var folded = Table[c];
            if (IsPair(folded))
            {
                builder.Append(Pairs[folded - PairBase]);
            }
            else if (folded != Ignored)
            {
                builder.Append(folded);
            }
        }

        return builder.ToString();
    }

    /// <summary>The characters that one character folds to: none, one or, for a ligature, two.</summary>
    internal static ReadOnlySpan<char> Characters(char c)
    {
        ref readonly var folded = ref Table[c];
        return IsPair(folded) ? Pairs[folded - PairBase] : folded == Ignored ? default : new ReadOnlySpan<char>(in folded);
    }

    internal static ulong Start => Seed;

    internal static ulong Append(ulong hash, char c)
    {
        var folded = Table[c];
        if (folded == Ignored)
        {
            return hash;
        }

        if (!IsPair(folded))
        {
            return Mix(hash, folded);
        }

        var pair = Pairs[folded - PairBase];
        return Mix(Mix(hash, pair[0]), pair[1]);
    }

    internal static ulong AppendFolded(ulong hash, char folded) => Mix(hash, folded);

    internal static bool IsIgnored(char c) => Table[c] == Ignored;

    private static bool IsPair(char folded) => folded >= PairBase && folded < PairBase + 16;

    private static ulong Mix(ulong hash, char c)
    {
        hash = (hash ^ c) * Prime;
        return hash ^ (hash >> 29);
    }

    private static char[] BuildTable()
    {
        var table = new char[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = FoldSlowly((char)i);
        }

        // Private-use characters are kept apart from the pair marks.
        for (var i = 0; i < 16; i++)
        {
            table[PairBase + i] = '\uFFFD';
        }

        foreach (var (letters, pair) in new[] { ("œŒ", 0), ("æÆ", 1), ("ßẞ", 2), ("ﬁ", 3), ("ﬂ", 4), ("ﬀ", 5), ("ĳĲ", 6) })
        {
            foreach (var c in letters)
            {
                table[c] = (char)(PairBase + pair);
            }
        }

        FoldGroups(table, LatinAccents);
        FoldGroups(table, OtherLetters);
        FoldGroups(table, Marks);
        return table;
    }

    // Each group: the target, then everything that folds to it.
    private static void FoldGroups(char[] table, string groups)
    {
        foreach (var group in groups.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var c in group.AsSpan(1))
            {
                table[c] = group[0];
            }
        }
    }

    private static char FoldSlowly(char c)
    {
        if (c < 128)
        {
            return char.ToLowerInvariant(c);
        }

        if (c is >= '\uFF01' and <= '\uFF5E')
        {
            return char.ToLowerInvariant((char)(c - 0xFEE0));
        }

        // Tatweel, soft hyphen, joiners, direction marks, byte-order mark, variation selectors.
        if (c is '\u0640' or '\u00AD' or '\uFEFF' or (>= '\uFE00' and <= '\uFE0F'))
        {
            return Ignored;
        }

        return CharUnicodeInfo.GetUnicodeCategory(c) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format => Ignored,
            UnicodeCategory.DecimalDigitNumber => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
            UnicodeCategory.DashPunctuation => '-',
            UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => '"',
            UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter => char.ToLowerInvariant(c),
            _ => c,
        };
    }

    private const string LatinAccents =
        "aàáâãäåāăąǎÀÁÂÃÄÅĀĂĄǍạảấầẩẫậắằẳẵặẠẢẤẦẨẪẬẮẰẲẴẶªəƏ " +
        "cçćĉċčÇĆĈĊČ dďđðĎĐÐ eèéêëēĕėęěÈÉÊËĒĔĖĘĚẹẻẽếềểễệẸẺẼẾỀỂỄỆ gĝğġģĜĞĠĢǧ hĥħĤĦḥḤ " +
        "iìíîïĩīĭįıÌÍÎÏĨĪĬĮİǐỉịỈỊ jĵĴ kķĶ lĺļľŀłĹĻĽĿŁ nñńņňŋÑŃŅŇŊ oòóôõöøōŏőơǒÒÓÔÕÖØŌŎŐƠǑọỏốồổỗộớờởỡợỌỎỐỒỔỖỘỚỜỞỠỢº " +
        "rŕŗřŔŖŘ sśŝşšșŚŜŞŠȘṣṢ tţťŧțŢŤŦȚṭṬ uùúûüũūŭůűųưǔÙÚÛÜŨŪŬŮŰŲƯǓụủứừửữựỤỦỨỪỬỮỰ wŵŴ yýÿŷÝŸŶỳỵỷỹ zźżžŹŻŽẓẒ þÞ ";

    private const string OtherLetters = "еёЁ اأإآٱٲٳ يىیېۍ هةۀہەۃ كکڪ وؤ ";

    // The apostrophe takes every mark that stands for one in print; other quotes fold by category.
    private const string Marks = "'’‘ʼʹ′`´＇‛ʻ \"„‟″〝〞＂「」『』《》〈〉 -−﹣－‐‑‒–—―ー ,،、，﹐ ;؛；﹔ ?؟？ .。．｡ :：﹕ (（﹙【〔 )）﹚】〕 /／⁄∕ [［ ]］ %٪％ ";
}
