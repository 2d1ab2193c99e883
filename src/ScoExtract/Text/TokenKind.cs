namespace ScoExtract.Text;

/// <summary>What a token is made of.</summary>
public enum TokenKind : byte
{
    /// <summary>Letters of one script, or an elided word with its apostrophe (<c>l'</c>).</summary>
    Word,

    /// <summary>Decimal digits only, in any digit system.</summary>
    Number,

    /// <summary>Latin letters and digits run together: <c>1er</c>, <c>19th</c>, <c>G20</c>, <c>2O18</c>.</summary>
    Alphanumeric,

    /// <summary>One Han character, kana or other letter of a script written without spaces.</summary>
    Ideograph,

    /// <summary>One character of punctuation.</summary>
    Punctuation,

    /// <summary>One character of anything else: symbols, superscript digits, emoji (which may be two code units).</summary>
    Symbol,
}
