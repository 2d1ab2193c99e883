namespace ScoExtract.Learning.Logistic;

/// <summary>How a logistic regression over labelled candidates is trained.</summary>
public record LogisticTrainingOptions
{
    /// <summary>A feature seen in fewer candidates than this is left out. At least 1.</summary>
    public int MinimumCount { get; init; } = 5;

    /// <summary>Weight of the squared penalty on weights; at least 0.</summary>
    public float L2 { get; init; } = 2f;

    /// <summary>Weight of the penalty that makes weights zero; at least 0.</summary>
    public float L1 { get; init; } = 0.25f;

    /// <summary>Number of parts for cross-validation; at least 2.</summary>
    public int Folds { get; init; } = 10;

    /// <summary>Seed of the random numbers of Microsoft.ML.</summary>
    public int Seed { get; init; } = 20010615;
}
