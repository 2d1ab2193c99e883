namespace ScoExtract.Text;

/// <summary>A sentence, heading or list item as a range of tokens. Never crosses a paragraph.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index just past its last token.</param>
/// <param name="Paragraph">Number of the paragraph that it stands in, from 0.</param>
public readonly record struct Sentence(int FirstToken, int EndToken, int Paragraph)
{
    /// <summary>Number of tokens.</summary>
    public int Count => EndToken - FirstToken;

    /// <summary>Whether the token at <paramref name="index"/> belongs to it.</summary>
    /// <param name="index">A token index.</param>
    public bool Contains(int index) => FirstToken <= index && index < EndToken;
}
