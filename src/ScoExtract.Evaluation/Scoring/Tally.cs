namespace ScoExtract.Evaluation;

/// <summary>How many there should be, how many were found, and how many of those were right.</summary>
/// <param name="Gold">Number that should be found.</param>
/// <param name="Predicted">Number that were found.</param>
/// <param name="Correct">Number found right; with a half where half credit is given.</param>
public readonly record struct Tally(int Gold, int Predicted, double Correct)
{
    /// <summary>Share of the found that is right, 0 to 1; null when nothing was found.</summary>
    public double? Precision => Predicted == 0 ? null : Correct / Predicted;

    /// <summary>Share of the right that was found, 0 to 1; null when there is nothing to find.</summary>
    public double? Recall => Gold == 0 ? null : Correct / Gold;

    /// <summary>Harmonic mean of precision and recall, 0 to 1; null when there was nothing to find and nothing was found.</summary>
    public double? F1 => Gold + Predicted == 0 ? null : 2 * Correct / (Gold + Predicted);

    /// <summary>The two counts together.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    public static Tally operator +(Tally left, Tally right) => Add(left, right);

    /// <summary>The two counts together.</summary>
    /// <param name="left">One count.</param>
    /// <param name="right">The other count.</param>
    public static Tally Add(Tally left, Tally right) =>
        new(left.Gold + right.Gold, left.Predicted + right.Predicted, left.Correct + right.Correct);
}
