using System.Text.Json;
using ScoExtract.Matching;
using ScoExtract.Learning.Logistic;

namespace ScoExtract.Learning.Verification;

/// <summary>Writes a trained verifier as the library keeps it: weights and candidates as tables, figures as JSON.</summary>
public static class VerifierModelFolder
{
    /// <summary>Writes <c>status-verifier/VERSION/</c>: <c>model.tsv</c>, <c>model.json</c>, <c>candidates.tsv</c>.</summary>
    /// <param name="models">The folder of all models.</param>
    /// <param name="version">The model's version.</param>
    /// <param name="weights">The trained model.</param>
    /// <param name="threshold">The least probability that is kept.</param>
    /// <param name="candidates">What it was trained on.</param>
    /// <param name="options">How it was trained.</param>
    /// <param name="evaluations">The cross-validated figures by name: <c>all</c>, and each language.</param>
    /// <returns>The folder that was written.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static string Write(
        string models, int version, LogisticWeights weights, double threshold, IReadOnlyList<LabelledCandidate> candidates,
        VerifierTrainingOptions options, IReadOnlyDictionary<string, VerifierEvaluation> evaluations)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(evaluations);
        var folder = new ModelFolder(models, "status-verifier", version);
        CandidateTable.Write(folder.File("candidates.tsv"), candidates);
        using (var table = new StreamWriter(folder.File("model.tsv")))
        {
            LogisticModel.Of(weights.Features, weights.Intercept, threshold).Write(table);
        }

        folder.WriteFacts(json =>
        {
            json.WriteString("trainer", "Microsoft.ML LbfgsLogisticRegression");
            ModelFacts.WriteLogistic(json, options, () => json.WriteNumber("rulesRecall", options.RulesRecall));
            json.WriteNumber("threshold", threshold);
            ModelFacts.WriteSources(json, candidates);
            WriteEvaluations(json, evaluations);
        });
        return folder.Path;
    }

    private static void WriteEvaluations(Utf8JsonWriter json, IReadOnlyDictionary<string, VerifierEvaluation> evaluations)
    {
        json.WriteStartObject("crossValidation");
        foreach (var (name, e) in evaluations)
        {
            json.WriteStartObject(name);
            json.WriteNumber("candidates", e.Candidates);
            json.WriteNumber("right", e.Right);
            json.WriteNumber("kept", e.Kept);
            json.WriteNumber("keptRight", e.KeptRight);
            json.WriteNumber("precisionWithout", Math.Round(e.PrecisionWithout, 4));
            json.WriteNumber("precisionWith", Math.Round(e.PrecisionWith, 4));
            json.WriteNumber("rightKept", Math.Round(e.RightKept, 4));
            json.WriteNumber("f1Without", Math.Round(e.F1Without, 4));
            json.WriteNumber("f1With", Math.Round(e.F1With, 4));
            WriteFigure(json, "rankingArea", e.RankingArea);
            json.WriteNumber("calibrationError", Math.Round(e.CalibrationError, 4));
            json.WriteNumber("brier", Math.Round(e.Brier, 4));
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    // Where nothing is wrong there is nothing to rank.
    private static void WriteFigure(Utf8JsonWriter json, string name, double figure)
    {
        if (double.IsFinite(figure))
        {
            json.WriteNumber(name, Math.Round(figure, 4));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
