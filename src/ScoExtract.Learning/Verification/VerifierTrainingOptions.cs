using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Verification;

/// <summary>How the verifier is trained. The defaults are those of the model that comes with the library.</summary>
public sealed record VerifierTrainingOptions : LogisticTrainingOptions
{
    /// <summary>Share of the facts of a new text that the rules propose at all, from 0 to 1: the fewer they are, the dearer is a right one taken back.</summary>
    public double RulesRecall { get; init; } = 0.6;
}
