using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Completion;

/// <summary>How the argument ranker is trained. The defaults are those of the model that comes with the library.</summary>
public sealed record CompletionTrainingOptions : LogisticTrainingOptions
{
    /// <summary>The probability, from 0 to 1, below which a change stays incomplete.</summary>
    /// <remarks>A further fact raises F1 as long as it is likelier to be right than half the F1 that there is without it, and that is 0.6 on new texts.</remarks>
    public double Threshold { get; init; } = 0.3;
}
