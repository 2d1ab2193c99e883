namespace ScoExtract.Evaluation;

/// <summary>How well one field of status facts is filled, on the facts that are right in core. Immutable.</summary>
/// <param name="Name">Name of the field.</param>
/// <param name="Filled">Counts over the facts where the field is told; null where it is not, on either side.</param>
/// <param name="Facts">Number of facts compared.</param>
/// <param name="Agreeing">Number of them on which both sides agree, empty fields included.</param>
public sealed record ArgumentScore(string Name, Tally Filled, int Facts, int Agreeing)
{
    /// <summary>Share of the facts on which both sides agree, empty fields included; null when no fact was compared.</summary>
    public double? Accuracy => Facts == 0 ? null : (double)Agreeing / Facts;
}
