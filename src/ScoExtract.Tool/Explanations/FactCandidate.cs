namespace ScoExtract.Tool.Explanations;

/// <summary>A fact as the rules proposed it, and what the verifier made of it.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="Probability">From 0 to 1.</param>
/// <param name="Threshold">The probability below which the verifier takes facts back.</param>
/// <param name="Reasons">What spoke for it and against it, by log-odds, the strongest first.</param>
internal sealed record FactCandidate(StatusFact Fact, double Probability, double Threshold, IReadOnlyList<(string Feature, double Weight)> Reasons)
{
    public bool IsKept => Probability >= Threshold;
}
