using ScoExtract.Dates.Grammar;
using ScoExtract.Matching.Patterns;
using ScoExtract.Text;

namespace ScoExtract.Dates.Values;

/// <summary>Finds the length of time in a date that is counted: <c>three years</c> of <c>three years later</c>, all that it tells where nothing says from when.</summary>
internal static class CountedLength
{
    /// <summary>Where it stands in the raw text; null where the pattern counts nothing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="captures">What the pattern captured.</param>
    public static TextSpan? Find(TokenizedText text, ReadOnlySpan<PatternCapture> captures)
    {
        var first = -1;
        foreach (var capture in captures)
        {
            if (DateBuilder.Slot(capture) != DateSlot.len)
            {
                continue;
            }

            if (first >= 0)
            {
                return new TextSpan(text[first].Start, text[PatternPosition.Token(capture.Position) - 1].End);
            }

            first = PatternPosition.IsAfterPrefix(capture.Position) ? -1 : PatternPosition.Token(capture.Position);
        }

        return null;
    }
}
