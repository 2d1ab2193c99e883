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
}
