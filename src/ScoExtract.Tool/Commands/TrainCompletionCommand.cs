using System.CommandLine;
using System.Globalization;
using ScoExtract.Evaluation;
using ScoExtract.Languages;
using ScoExtract.Learning.Completion;
using ScoExtract.Learning.Logistic;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract train completion</c>: trains the ranker that completes changes of status.</summary>
internal static class TrainCompletionCommand
{
    private const string Description = """
        Trains the ranker that gives a change of status the subject or organization that the rules do not find. The same data
        gives the same model.

        DATA is a folder of gold files (its documents in 'documents' beside it), a file of scenarios (*.jsonl), or a table of
        candidates that an earlier run has labelled (*.tsv). Right is what agrees with the gold in organization, subject, status and change. Train on documents
        that the rules were not made with: on others they leave little to complete, and what they leave is harder.

        Examples:
          scoextract train completion models/argument-ranker/1/candidates.tsv --output models/
          scoextract train completion new/gold --output models/
        """;

    public static Command Create(ToolConsole console)
    {
        var data = new Argument<string[]>("DATA") { Description = "Gold folders, scenario files and candidate tables.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string>("--output") { Description = "The folder of the models; argument-ranker/<version>/ is written there.", HelpName = "DIR", Required = true };
        var version = new Option<int>("--model-version") { Description = "Version of the model.", DefaultValueFactory = _ => 1 };
        var command = new Command("completion", Description) { data, output, version };
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
        var options = new CompletionTrainingOptions();
        var collector = new Lazy<CompletionCollector>();
        var candidates = data.SelectMany(path => Candidates(path, collector)).ToArray();
        var predictions = CrossValidation.Predict(options, candidates).Select(p => (p.Candidate, p.Probability)).ToArray();
        var evaluations = new Dictionary<string, CompletionEvaluation>(StringComparer.Ordinal) { ["all"] = CompletionEvaluation.Of(predictions, options.Threshold) };
        foreach (var language in predictions.GroupBy(p => p.Candidate.Language, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            evaluations[language.Key] = CompletionEvaluation.Of(language, options.Threshold);
        }

        var folder = CompletionModelFolder.Write(output, version, new LogisticTrainer(options).Train(candidates), candidates, options, evaluations);
        var all = evaluations["all"];
        console.Message(string.Create(CultureInfo.InvariantCulture, $"{folder}: {candidates.Length} candidates for {all.Incomplete} incomplete changes, {all.Completable} of which can be completed; {all.Completed} are, {100 * all.Precision:F1} % of them rightly"));
    }

    private static IEnumerable<LabelledCandidate> Candidates(string path, Lazy<CompletionCollector> collector)
    {
        if (path.EndsWith(".tsv", StringComparison.OrdinalIgnoreCase))
        {
            return CandidateTable.Read(path);
        }

        return Directory.Exists(path)
            ? GoldSet.Load(path, null).SelectMany(d => Candidates(d, d.ToDocument(), CorpusFolder.Collection(path), collector.Value))
            : Scenario.Load(path).Where(s => !s.Neutral).SelectMany(s => Candidates(s.Document, s.Input, Path.GetFileNameWithoutExtension(path), collector.Value));
    }

    private static IEnumerable<LabelledCandidate> Candidates(AnnotatedDocument gold, Document document, string source, CompletionCollector collector)
    {
        var (language, completions) = collector.Extract(document);
        foreach (var c in completions)
        {
            var right = FactLabels.Tells(gold, c.Sentence, c.Organization, c.Subjects, c.Status, c.Change);
            yield return new LabelledCandidate(document.Id, source, language, right, c.Features) { Group = c.Draft.ToString(CultureInfo.InvariantCulture) };
        }
    }
}
