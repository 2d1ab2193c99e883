namespace ScoExtract.Text;

/// <summary>The shape of a token and the white space before it.</summary>
[Flags]
public enum TokenFlags : ushort
{
    /// <summary>Glued to the token before it.</summary>
    None = 0,

    /// <summary>White space of any kind stands before the token (set with the line flags too).</summary>
    SpaceBefore = 1,

    /// <summary>At least one line break stands before the token.</summary>
    LineBreakBefore = 2,

    /// <summary>A blank line, page break or the start of the text stands before the token.</summary>
    BlankLineBefore = 4,

    /// <summary>The first letter is upper case.</summary>
    Capitalized = 8,

    /// <summary>Every letter is upper case.</summary>
    AllUpper = 16,

    /// <summary>An elided word with its apostrophe, such as French <c>l'</c>, OCRed <c>I’</c> and <c>1’</c> included.</summary>
    Elision = 32,

    /// <summary>The hash is that of the OCR-repaired word: <c>0rganization</c> hashes as <c>organization</c>.</summary>
    Repaired = 64,

    /// <summary>The word goes on after a hyphen at the end of the line.</summary>
    Wrapped = 128,

    /// <summary>Part of a web or e-mail address, the target of a Markdown link included.</summary>
    Address = 256,
}
