using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace ScoExtract.Text;

/// <summary>The table of every UTF-16 code unit, built once, in a few milliseconds, from the Unicode categories and the folding lists.</summary>
internal static class CharTable
{
    private static readonly List<string> Sequences = [];
    private static readonly CharEntry[] Entries = Build();

    // The table has an entry for every value of a char, so the bounds need no check.
    public static ref readonly CharEntry Of(char c) => ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(Entries), c);

    /// <summary>The letters that a ligature folds to.</summary>
    public static string Letters(CharEntry entry) => Sequences[entry.Folded];

    // Runs once, long before the runtime would find it worth optimizing.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static CharEntry[] Build()
    {
        var table = new CharEntry[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            var c = (char)i;

            // The large blocks need no look at the categories, which is what costs time.
            table[i] = c switch
            {
                (>= '\u3400' and <= '\u4DBF') or (>= '\u4E00' and <= '\u9FFF') => new CharEntry(c, CharClass.Ideograph, 0),
                (>= '\u1200' and <= '\u135A') or (>= '\u1401' and <= '\u166C') or (>= '\uA000' and <= '\uA48F') or (>= '\uAC00' and <= '\uD7A3') => new CharEntry(c, CharClass.OtherLetter, 0),
                >= '\uD800' and <= '\uDFFF' => new CharEntry(c, CharClass.Surrogate, 0),
                >= '\uE000' and <= '\uF8FF' => new CharEntry(c, CharClass.Other, 0),
                _ => Entry(c, CharUnicodeInfo.GetUnicodeCategory(c)),
            };
        }

        Fold(table, FoldingGroups.Marks, CharClass.Punctuation);
        Fold(table, FoldingGroups.Latin, CharClass.Latin);
        Fold(table, FoldingGroups.LatinSequences, CharClass.Latin);
        Fold(table, FoldingGroups.Raised, CharClass.Latin);
        Fold(table, FoldingGroups.Cyrillic, CharClass.Cyrillic);
        Fold(table, FoldingGroups.Greek, CharClass.OtherLetter);
        Fold(table, FoldingGroups.Hebrew, CharClass.OtherLetter);
        Fold(table, FoldingGroups.Kana, CharClass.Ideograph);
        Fold(table, FoldingGroups.Arabic, CharClass.Arabic);
        Fold(table, ArabicForms.Letters, CharClass.Arabic);
        Fold(table, ArabicForms.Ligatures, CharClass.Arabic);
        Fold(table, HanTraditional.Pairs, CharClass.Ideograph);
        FoldBlock(table, '\u2F00', HanDuplicates.Radicals);
        FoldBlock(table, '\uF900', HanDuplicates.Compatibility);
        FoldCapitals(table);
        return table;
    }

    private static CharEntry Entry(char c, UnicodeCategory category)
    {
        var charClass = Class(c, category);
        var folded = charClass switch
        {
            CharClass.Digit => (char)('0' + CharUnicodeInfo.GetDecimalDigitValue(c)),
            CharClass.Space => ' ',
            _ => category switch
            {
                _ when c < 128 => char.ToLowerInvariant(c),
                _ when c is >= '\uFF01' and <= '\uFF5E' => char.ToLowerInvariant((char)(c - 0xFEE0)),
                UnicodeCategory.DashPunctuation => '-',
                UnicodeCategory.InitialQuotePunctuation or UnicodeCategory.FinalQuotePunctuation => '"',
                _ => c,
            },
        };
        var upper = category is UnicodeCategory.UppercaseLetter or UnicodeCategory.TitlecaseLetter || c is >= '\u2160' and <= '\u216F';
        return new CharEntry(folded, charClass, upper ? CharEntry.Upper : (byte)0);
    }

    private static CharClass Class(char c, UnicodeCategory category) => c switch
    {
        '\t' => CharClass.Space,
        '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029' => CharClass.LineBreak,

        // The not sign is how many a converter writes the soft hyphen.
        '\0' or '\u00AD' or '¬' => CharClass.Ignored,

        // Tatweel, and the presentation forms of the short vowels.
        '\u0640' or (>= '\uFC5E' and <= '\uFC63') or (>= '\uFCF2' and <= '\uFCF4') or (>= '\uFE70' and <= '\uFE7F') => CharClass.Mark,
        '〇' => CharClass.Ideograph,

        // The ordinal signs stand for words of their own in n.º and 1.ª.
        'ª' or 'º' => CharClass.Other,
        _ => category switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => CharClass.Mark,
            UnicodeCategory.Format => CharClass.Ignored,
            UnicodeCategory.SpaceSeparator => CharClass.Space,
            UnicodeCategory.DecimalDigitNumber => CharClass.Digit,
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => Letter(c),
            UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation => CharClass.Punctuation,
            UnicodeCategory.SpacingCombiningMark => CharClass.OtherLetter,
            _ => CharClass.Other,
        },
    };

    private static CharClass Letter(char c) => c switch
    {
        <= '\u02AF' or (>= '\u1E00' and <= '\u1EFF') or (>= '\u2C60' and <= '\u2C7F') or (>= '\uA720' and <= '\uA7FF')
            or (>= '\uFB00' and <= '\uFB06') or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => CharClass.Latin,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\u08A0' and <= '\u08FF')
            or (>= '\uFB50' and <= '\uFDFF') or (>= '\uFE70' and <= '\uFEFC') => CharClass.Arabic,
        (>= '\u0400' and <= '\u052F') or (>= '\u1C80' and <= '\u1C8F') => CharClass.Cyrillic,

        // Kana and Han; Thai, Lao, Burmese and Khmer, which have no spaces either.
        (>= '\u3005' and <= '\u30FF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9D')
            or (>= '\u0E00' and <= '\u0EFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') => CharClass.Ideograph,
        _ => CharClass.OtherLetter,
    };

    // Each group: the target, a colon, then everything that folds to it. A target that folds itself is taken further.
    private static void Fold(CharEntry[] table, string groups, CharClass charClass)
    {
        foreach (var range in groups.AsSpan().Split(' '))
        {
            var group = groups.AsSpan()[range];
            var colon = group[Math.Min(1, group.Length)..].IndexOf(':') + 1;
            if (colon == 0)
            {
                continue;
            }

            var target = Folded(table, group[..colon]);
            foreach (var c in group[(colon + 1)..])
            {
                Set(table, c, target, charClass);
            }
        }
    }

    private static void Set(CharEntry[] table, char c, string target, CharClass charClass)
    {
        // Only what is a letter or a mark becomes one: ª and the raised digits stay symbols.
        var old = table[c];
        var kept = old.Class == CharClass.Other && charClass != CharClass.Punctuation && !IsRoman(c) ? CharClass.Other : charClass;
        if (target.Length == 1)
        {
            table[c] = new CharEntry(target[0], kept, old.Shape);
            return;
        }

        Sequences.Add(target);
        table[c] = new CharEntry((char)(Sequences.Count - 1), kept, (byte)(old.Shape | CharEntry.Sequence));
    }

    private static bool IsRoman(char c) => c is >= '\u2160' and <= '\u217F';

    private static string Folded(CharEntry[] table, ReadOnlySpan<char> target)
    {
        Span<char> folded = stackalloc char[target.Length];
        for (var i = 0; i < target.Length; i++)
        {
            folded[i] = table[target[i]].Folded;
        }

        return folded.ToString();
    }

    private static void FoldBlock(CharEntry[] table, char first, string targets)
    {
        for (var i = 0; i < targets.Length; i++)
        {
            table[first + i] = new CharEntry(table[targets[i]].Folded, CharClass.Ideograph, 0);
        }
    }

    // A capital folds as its small letter does.
    private static void FoldCapitals(CharEntry[] table)
    {
        for (var c = '\u0080'; c < '\uFFFF'; c++)
        {
            var capital = table[c];
            if (capital.IsUpper && capital.Folded == c && !capital.IsSequence)
            {
                var small = table[char.ToLowerInvariant(c)];
                table[c] = new CharEntry(small.Folded, small.Class, (byte)(capital.Shape | small.Shape));
            }
        }
    }
}
