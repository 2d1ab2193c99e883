using System.CommandLine;
using System.Globalization;
using ScoExtract.Evaluation;
using ScoExtract.Json;
using ScoExtract.Languages;
using ScoExtract.Learning.Logistic;
using ScoExtract.Learning.Verification;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract train verifier</c>: trains the verifier of status facts.</summary>
internal static class TrainVerifierCommand
{
    private const string Description = """
        Trains the verifier of status facts on what the rules find in annotated texts. The same data gives the same model.

        DATA is a file of scenarios (*.jsonl), a folder of gold files (its documents in 'documents' beside it), or a table of
        candidates that an earlier run has labelled (*.tsv). Right is what agrees with the gold in organization, subject,
        status, change, modality and date.

        Examples:
          scoextract train verifier models/status-verifier/1/candidates.tsv --output models/
          scoextract train verifier scenarios.jsonl seeds/gold --output models/
        """;

    public static Command Create(ToolConsole console)
    {
        var data = new Argument<string[]>("DATA") { Description = "Scenario files, gold folders and candidate tables.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "The folder of the models; status-verifier/<version>/ is written there.", HelpName = "DIR", Required = true };
        var version = new Option<int>("--model-version") { Description = "Version of the model.", DefaultValueFactory = _ => 1 };
        var command = new Command("verifier", Description) { data, output, version };
        command.SetAction(parsed =>
        {
            try
            {
                Run(console, parsed.GetRequiredValue(data), parsed.GetValue(version), parsed.GetRequiredValue(output));
                return ExitCode.Success;
            }
            catch (Exception e) when (e is DataFormatException or GoldFormatException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    private static void Run(ToolConsole console, string[] data, int version, string output)
    {
        var options = new VerifierTrainingOptions();
        var collector = new Lazy<CandidateCollector>();
        var candidates = data.SelectMany(path => Candidates(path, collector)).ToArray();
        var validation = new VerifierCrossValidation(options);
        var predictions = CrossValidation.Predict(options, candidates);
        var threshold = validation.BestThreshold(predictions);
        var weights = new LogisticTrainer(options).Train(candidates);
        var evaluations = new Dictionary<string, VerifierEvaluation>(StringComparer.Ordinal) { ["all"] = validation.Evaluate(predictions) };
        foreach (var language in predictions.GroupBy(p => p.Candidate.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            evaluations[language.Key] = VerifierEvaluation.Of([.. language.Select(p => (p.Probability, p.Candidate.Right))], threshold);
        }

        var folder = VerifierModelFolder.Write(output, version, weights, threshold, candidates, options, evaluations);
        var all = evaluations["all"];
        console.Message(string.Create(CultureInfo.InvariantCulture, $"{folder}: {candidates.Length} candidates; precision {100 * all.PrecisionWithout:F1} without and {100 * all.PrecisionWith:F1} with it, {100 * all.RightKept:F1} % of the right ones kept"));
    }

    private static IEnumerable<LabelledCandidate> Candidates(string path, Lazy<CandidateCollector> collector)
    {
        if (path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            return CandidateTable.Read(path);
        }

        return Directory.Exists(path)
            ? GoldSet.Load(path, null).SelectMany(d => Candidates(d, d.ToDocument(), CorpusFolder.Collection(path), collector.Value))
            : Scenario.Load(path).Where(s => !s.Neutral).SelectMany(s => Candidates(s.Document, s.Input, Path.GetFileNameWithoutExtension(path), collector.Value));
    }

    private static IEnumerable<LabelledCandidate> Candidates(AnnotatedDocument gold, Document document, string source, CandidateCollector collector)
    {
        var (result, features) = collector.Extract(document);
        var labels = FactLabels.Of(gold, ExtractionJson.ToRecord(result));
        for (var i = 0; i < labels.Count; i++)
        {
            if (labels[i] is { } right)
            {
                yield return new LabelledCandidate(document.Id, source, result.Language, right, features[i]);
            }
        }
    }
}
