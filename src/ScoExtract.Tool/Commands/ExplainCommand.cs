using System.CommandLine;
using System.Text.RegularExpressions;
using ScoExtract.Pipeline;
using ScoExtract.Status.Verification;
using ScoExtract.Tool.Explanations;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract explain</c>: why a status fact is there.</summary>
internal static partial class ExplainCommand
{
    private const string Description = """
        Explains status facts: the frame that was found, the words that gave each argument, the table rows that know them, what
        the verifier made of it, and the evidence in its context. Without --fact all facts of a document are explained, those
        that the verifier took back too. The ids (s1, s2, …) are those of 'extract --format json'.

        Examples:
          scoextract explain letter.txt --fact s3
          scoextract explain documents/
        """;

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var fact = new Option<string?>("--fact") { Description = "Only this fact.", HelpName = "ID" };
        fact.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } id && !FactId().IsMatch(id))
            {
                result.AddError($"'{id}' is no id of a status fact, such as s3");
            }
        });
        var command = new Command("explain", Description) { input.Paths, fact };
        foreach (var option in input.Options)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var paths = input.GetPaths(parsed);
            var probe = new CandidateProbe();
            var extractor = input.CreateExtractor(parsed, ExtractionPipeline.CreateBuilder().AddBefore(StatusVerifier.ComponentName, probe));
            var writer = new ExplanationWriter(console, probe, parsed.GetValue(fact));
            var exit = await new ExtractRun(console, extractor, input.CreateReader(parsed, console), [writer]).RunAsync(paths, cancellation).ConfigureAwait(false);
            return exit == ExitCode.Success && !writer.HasAll ? ExitCode.SomeFailed : exit;
        });
        return command;
    }

    [GeneratedRegex(@"^s[1-9]\d{0,8}$")]
    private static partial Regex FactId();
}
