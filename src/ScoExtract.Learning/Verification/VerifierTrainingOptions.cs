namespace ScoExtract.Learning.Verification;

/// <summary>How the verifier is trained. The defaults are those of the model that comes with the library.</summary>
public sealed record VerifierTrainingOptions
{
    /// <summary>A feature seen in fewer candidates than this is left out. At least 1.</summary>
    public int MinimumCount { get; init; } = 5;

    /// <summary>Weight of the squared penalty on weights; at least 0.</summary>
    public float L2 { get; init; } = 2f;

    /// <summary>Weight of the penalty that makes weights zero; at least 0.</summary>
    public float L1 { get; init; } = 0.25f;

    /// <summary>Share of the facts of a new text that the rules propose at all, from 0 to 1: the fewer they are, the dearer is a right one taken back.</summary>
    public double RulesRecall { get; init; } = 0.6;

    /// <summary>Number of parts for cross-validation; at least 2.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>Seed of the random numbers of Microsoft.ML.</summary>
    public int Seed { get; init; } = 20010615;
}
