using ScoExtract.Languages;
using ScoExtract.Matching;

namespace ScoExtract.Status.Completion;

/// <summary>Ranks with a model trained with Microsoft.ML by <c>ScoExtract.Learning</c>. Immutable, so safe to share between threads.</summary>
internal sealed class ArgumentRanker(LogisticModel model) : IArgumentRanker
{
    /// <summary>Name and version of the model, as facts give it in their provenance.</summary>
    public const string ModelName = "argument-ranker/1";

    /// <inheritdoc/>
    public double Threshold => model.Threshold;

    /// <summary>The model that is built into the library.</summary>
    /// <exception cref="DataFormatException">The model is damaged.</exception>
    public static ArgumentRanker BuiltIn() => new(LogisticModel.Read(EmbeddedData.Table("Models/argument-ranker.tsv")));

    /// <inheritdoc/>
    public double Probability(ArgumentCandidate candidate) => model.Probability(candidate.Features);
}
