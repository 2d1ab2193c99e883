using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Completion;

/// <summary>How the argument ranker is trained. The defaults are those of the model that comes with the library.</summary>
public sealed record CompletionTrainingOptions : LogisticTrainingOptions
{
    /// <summary>The probability, from 0 to 1, below which a change stays incomplete.</summary>
    /// <remarks>Likelier right than wrong: on documents that neither rules nor ranker knew, lower ones cost as much precision as they brought recall.</remarks>
    public double Threshold { get; init; } = 0.5;
}
