namespace ScoExtract.Learning.Tagging;

/// <summary>How a tagger is trained. The defaults are what the models of the library were trained with.</summary>
public sealed record TaggerTrainingOptions
{
    /// <summary>Logarithm of the number of rows of weights, from 10 to 22.</summary>
    public int Bits { get; init; } = 21;

    /// <summary>How often every sentence is seen.</summary>
    public int Epochs { get; init; } = 12;

    /// <summary>The weights are the mean of those at the end of so many epochs, the last ones; 1 takes the last as they are.</summary>
    public int AveragedEpochs { get; init; } = 6;

    /// <summary>Size of the first steps; later ones shrink feature by feature (AdaGrad).</summary>
    public float LearningRate { get; init; } = 0.05f;

    /// <summary>How strongly weights are drawn to zero.</summary>
    public float Regularization { get; init; } = 1e-5f;

    /// <summary>Features seen less often than this in training are left out.</summary>
    public int MinimumCount { get; init; } = 2;

    /// <summary>Share of the features of a token that are hidden each time it is seen in training, from 0 to 1.</summary>
    public float Dropout { get; init; } = 0.1f;

    /// <summary>How much further from <c>O</c> than needed the words of names are pushed: 0 misses more names, a larger one invents more.</summary>
    public float MissCost { get; init; } = 1;

    /// <summary>Number of rows of weights that are kept; each takes 8 bytes of the model.</summary>
    public int MostRows { get; init; } = 210_000;

    /// <summary>Weights beyond this size are cut to it.</summary>
    public float LargestWeight { get; init; } = 4;

    /// <summary>Start of the row of pseudo-random numbers that shuffle the sentences.</summary>
    public ulong Seed { get; init; } = 20010615;
}
