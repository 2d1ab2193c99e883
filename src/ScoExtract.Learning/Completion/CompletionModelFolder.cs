using System.Text.Json;
using ScoExtract.Learning.Logistic;
using ScoExtract.Matching;

namespace ScoExtract.Learning.Completion;

/// <summary>Writes a trained argument ranker as the library keeps it: weights and candidates as tables, figures as JSON.</summary>
public static class CompletionModelFolder
{
    /// <summary>Writes <c>argument-ranker/VERSION/</c>: <c>model.tsv</c>, <c>model.json</c>, <c>candidates.tsv</c>.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="version">The model's version.</param>
    /// <param name="weights">The trained model.</param>
    /// <param name="candidates">What it was trained on.</param>
    /// <param name="options">How it was trained.</param>
    /// <param name="evaluations">The cross-validated figures by name: <c>all</c>, and each language.</param>
    /// <returns>The folder that was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Write(
        string models, int version, LogisticWeights weights, IReadOnlyList<LabelledCandidate> candidates,
        CompletionTrainingOptions options, IReadOnlyDictionary<string, CompletionEvaluation> evaluations)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(evaluations);
        var folder = new ModelFolder(models, "argument-ranker", version);
        CandidateTable.Write(folder.File("candidates.tsv"), candidates);
        using (var table = new StreamWriter(folder.File("model.tsv")))
        {
            LogisticModel.Of(weights.Features, weights.Intercept, options.Threshold).Write(table);
        }

        folder.WriteFacts(json =>
        {
            json.WriteString("trainer", "Microsoft.ML LbfgsLogisticRegression");
            ModelFacts.WriteLogistic(json, options, () => { });
            json.WriteNumber("threshold", options.Threshold);
            ModelFacts.WriteSources(json, candidates);
            WriteEvaluations(json, evaluations);
        });
        return folder.Path;
    }

    private static void WriteEvaluations(Utf8JsonWriter json, IReadOnlyDictionary<string, CompletionEvaluation> evaluations)
    {
        json.WriteStartObject("crossValidation");
        foreach (var (name, e) in evaluations)
        {
            json.WriteStartObject(name);
            json.WriteNumber("incomplete", e.Incomplete);
            json.WriteNumber("completable", e.Completable);
            json.WriteNumber("completed", e.Completed);
            json.WriteNumber("completedRight", e.Right);
            json.WriteNumber("precision", Math.Round(e.Precision, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }
}
