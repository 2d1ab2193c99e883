namespace ScoExtract.Learning.Tagging;

/// <summary>A sentence as the trainer sees it: the rows of each token's features, and its label.</summary>
/// <param name="Source">Where the sentence comes from.</param>
/// <param name="Rows">The rows of all tokens, one token after the other.</param>
/// <param name="Starts">For each token where its rows start, and at the end the number of all.</param>
/// <param name="Labels">The label of each token.</param>
internal sealed record TrainingSentence(string Source, int[] Rows, int[] Starts, byte[] Labels)
{
    /// <summary>Whether its labels are silver: what is listed there is found anyway, and what is not was hardly ever labelled.</summary>
    public bool IsSilver => Source == SilverLabels.Source;

    public int Count => Labels.Length;

    public ReadOnlySpan<int> RowsOf(int token) => Rows.AsSpan(Starts[token], Starts[token + 1] - Starts[token]);
}
