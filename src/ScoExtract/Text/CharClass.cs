using System.Globalization;

namespace ScoExtract.Text;

/// <summary>What the tokenizer needs to know of a code unit, one byte each, by table.</summary>
internal enum CharClass : byte
{
    Other,
    Space,
    LineBreak,
    Ignored,
    Latin,
    Arabic,
    Cyrillic,
    OtherLetter,
    Ideograph,
    Digit,
    Punctuation,
    Surrogate,
}

internal static class CharClasses
{
    private static readonly CharClass[] Table = Build();

    public static CharClass Of(char c) => Table[c];

    public static bool IsUpper(char c) => c < 128 ? (uint)(c - 'A') <= 'Z' - 'A' : char.IsUpper(c);

    public static bool IsLetter(CharClass c) => c is >= CharClass.Latin and <= CharClass.OtherLetter;

    private static CharClass[] Build()
    {
        var table = new CharClass[char.MaxValue + 1];
        for (var i = 0; i < table.Length; i++)
        {
            table[i] = Classify((char)i);
        }

        return table;
    }

    private static CharClass Classify(char c)
    {
        switch (c)
        {
            case '\n' or '\r' or '\f' or '\v' or '\u0085' or '\u2028' or '\u2029':
                return CharClass.LineBreak;
            case '\t':
                return CharClass.Space;
            case 'ª' or 'º':
                return CharClass.Other;
            case 'ʼ' or 'ʻ' or 'ʹ':
                return CharClass.Punctuation;
        }

        if (Folding.IsIgnored(c) && c != '\0')
        {
            return CharClass.Ignored;
        }

        if (char.IsSurrogate(c))
        {
            return CharClass.Surrogate;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(c);
        switch (category)
        {
            case UnicodeCategory.SpaceSeparator:
                return CharClass.Space;
            case UnicodeCategory.DecimalDigitNumber:
                return CharClass.Digit;
            case UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter:
                return Letter(c);
            case UnicodeCategory.ConnectorPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OpenPunctuation
                or UnicodeCategory.ClosePunctuation or UnicodeCategory.InitialQuotePunctuation
                or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.OtherPunctuation:
                return CharClass.Punctuation;
            case UnicodeCategory.SpacingCombiningMark:
                return CharClass.OtherLetter;
            default:
                return c == '〇' ? CharClass.Ideograph : CharClass.Other;
        }
    }

    private static CharClass Letter(char c) => c switch
    {
        <= '\u024F' or (>= '\u1E00' and <= '\u1EFF') or (>= '\uFB00' and <= '\uFB06')
            or (>= '\uFF21' and <= '\uFF3A') or (>= '\uFF41' and <= '\uFF5A') => CharClass.Latin,
        (>= '\u0600' and <= '\u06FF') or (>= '\u0750' and <= '\u077F') or (>= '\uFB50' and <= '\uFDFF')
            or (>= '\uFE70' and <= '\uFEFC') => CharClass.Arabic,
        >= '\u0400' and <= '\u052F' => CharClass.Cyrillic,
        (>= '\u3005' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF')
            or (>= '\u0E00' and <= '\u0EFF') => CharClass.Ideograph,
        _ => CharClass.OtherLetter,
    };
}
