namespace ScoExtract.Learning.Logistic;

/// <summary>Trains on all parts of the candidates but one and judges that one, each part in turn.</summary>
public static class CrossValidation
{
    /// <summary>Probabilities of all candidates, each by a model that has seen nothing of its text.</summary>
    /// <param name="options">How the models are trained, and on how many parts.</param>
    /// <param name="candidates">The candidates.</param>
    public static IReadOnlyList<(LabelledCandidate Candidate, double Probability, int Fold)> Predict(LogisticTrainingOptions options, IReadOnlyList<LabelledCandidate> candidates)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(candidates);
        var folds = candidates.Select(c => c.Source + "/" + c.Document).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((text, i) => (text, i)).ToDictionary(t => t.text, t => t.i % options.Folds, StringComparer.Ordinal);
        int Fold(LabelledCandidate c) => folds[c.Source + "/" + c.Document];
        var models = Enumerable.Range(0, options.Folds)
            .Select(fold => new LogisticTrainer(options).Train([.. candidates.Where(c => Fold(c) != fold)])).ToArray();
        return [.. candidates.Select(c => (c, models[Fold(c)].Probability(c), Fold(c)))];
    }
}
