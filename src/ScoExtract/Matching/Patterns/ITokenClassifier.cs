using ScoExtract.Text;

namespace ScoExtract.Matching.Patterns;

/// <summary>Tells what the tokens at a position are to a pattern: a month, the word <em>of</em>, a number from 1 to 31.</summary>
internal interface ITokenClassifier
{
    /// <summary>The items that start at <paramref name="position"/>, the longest first.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">A position as <see cref="PatternPosition"/> makes them.</param>
    /// <param name="items">Receives the items; those that do not fit are left out.</param>
    /// <returns>Number of items.</returns>
    int Classify(TokenizedText text, int position, Span<PatternItem> items);

    /// <summary>As <see cref="Classify"/>, for patterns that look back: items that cannot end at <paramref name="end"/>, or of classes that no pattern looks back for, may be left out.</summary>
    /// <param name="text">The text.</param>
    /// <param name="position">A position before <paramref name="end"/>.</param>
    /// <param name="end">The position that is looked back from.</param>
    /// <param name="items">Receives the items.</param>
    /// <returns>Number of items.</returns>
    int ClassifyBehind(TokenizedText text, int position, int end, Span<PatternItem> items);
}
