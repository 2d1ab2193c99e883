namespace ScoExtract.Text;

/// <summary>What the tokenizer needs to know of a code unit.</summary>
internal enum CharClass : byte
{
    /// <summary>A symbol: everything that is nothing else.</summary>
    Other,

    /// <summary>White space within a line.</summary>
    Space,

    /// <summary>A line, paragraph or page break.</summary>
    LineBreak,

    /// <summary>Vanishes and belongs to no word: soft hyphen, joiner, direction mark, byte-order mark, NUL.</summary>
    Ignored,

    /// <summary>Vanishes but belongs to the letter before it: combining accent, Arabic vowel, tatweel, variation selector.</summary>
    Mark,

    /// <summary>A Latin letter; the letter classes stand together, in this order.</summary>
    Latin,

    /// <summary>An Arabic letter.</summary>
    Arabic,

    /// <summary>A Cyrillic letter.</summary>
    Cyrillic,

    /// <summary>A letter of another script with spaces.</summary>
    OtherLetter,

    /// <summary>A character of a script without spaces, which is a token of its own.</summary>
    Ideograph,

    /// <summary>A decimal digit of any digit system.</summary>
    Digit,

    /// <summary>A punctuation mark.</summary>
    Punctuation,

    /// <summary>Half of a surrogate pair.</summary>
    Surrogate,
}

internal static class CharClasses
{
    public static CharClass Of(char c) => CharTable.Of(c).Class;

    public static bool IsUpper(char c) => CharTable.Of(c).IsUpper;

    public static bool IsLetter(CharClass c) => c is >= CharClass.Latin and <= CharClass.OtherLetter;
}
