namespace ScoExtract.Text;

/// <summary>All that the tokenizer and the folding need to know of one UTF-16 code unit, in four bytes.</summary>
/// <param name="folded">What it folds to; with <see cref="Sequence"/> the index of the letters it folds to.</param>
/// <param name="charClass">What it is made for.</param>
/// <param name="shape"><see cref="Upper"/> and <see cref="Sequence"/>.</param>
internal readonly struct CharEntry(char folded, CharClass charClass, byte shape)
{
    /// <summary>An upper or title case letter.</summary>
    public const byte Upper = 1;

    /// <summary>A ligature, which folds to several letters.</summary>
    public const byte Sequence = 2;

    public readonly char Folded = folded;

    /// <summary>Class and shape in one number, so that one comparison tells both.</summary>
    public readonly ushort Kind = (ushort)((byte)charClass | (shape << 8));

    public CharClass Class => (CharClass)(byte)Kind;

    public byte Shape => (byte)(Kind >> 8);

    public bool IsUpper => (Shape & Upper) != 0;

    public bool IsSequence => (Shape & Sequence) != 0;

    /// <summary>Whether it folds to nothing.</summary>
    public bool Vanishes => Class is CharClass.Ignored or CharClass.Mark;
}
