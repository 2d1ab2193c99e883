using System.CommandLine;
using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract train tagger</c>: trains the taggers of places and organizations.</summary>
internal static class TrainTaggerCommand
{
    private const string Description = """
        Trains the taggers of places and organizations. The same data and the same tables give the same models, byte by byte; with --listed the
        tables may have grown since, because what they listed in the training data then is kept beside each model.

        DATA holds a corpus for each language, <language>.train.tsv or .tsv.gz: a line 'word TAB tag' for each word
        (O, B-LOC, I-LOC, B-ORG ... PER and MISC too), an empty line after each sentence, '# source = NAME' before the
        sentences of a source; and <language>.dev.tsv, on which scores are measured, where there is one.

        Examples:
          scoextract train tagger ner/ --parallel un-parallel/ --output models/
          scoextract train tagger ner/ --parallel un-parallel/ --listed models/ --output again/
          scoextract train tagger ner/ --language fr --output models/
        """;

    public static Command Create(ToolConsole console)
    {
        var data = new Argument<string>("DATA") { Description = "The folder with the corpora." };
        var output = new Option<string>("--output") { Description = "The folder of the models; tagger-<language>/<version>/ is written there.", HelpName = "DIR", Required = true };
        var parallel = new Option<string?>("--parallel") { Description = "A folder with the same sentences in several languages, <language>.txt.gz, a sentence a line.", HelpName = "DIR" };
        var listed = new Option<string?>("--listed") { Description = "A folder of models trained on the same data: what was listed in it then is used. [default: what the tables list today]", HelpName = "DIR" };
        var languages = new Option<string[]>("--language") { Description = "Train this language only; may be repeated. [default: all that there is data for]" };
        languages.AcceptOnlyFromAmong([.. LanguagePack.BuiltIn]);
        var version = new Option<int>("--model-version") { Description = "Version of the models.", DefaultValueFactory = _ => 1 };
        var command = new Command("tagger", Description) { data, output, parallel, listed, languages, version };
        command.SetAction(parsed =>
        {
            try
            {
                Run(console, parsed.GetRequiredValue(data), parsed.GetValue(parallel), parsed.GetValue(listed), parsed.GetValue(languages) ?? [], parsed.GetValue(version), parsed.GetRequiredValue(output));
                return ExitCode.Success;
            }
            catch (Exception e) when (e is DataFormatException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    private static void Run(ToolConsole console, string data, string? parallel, string? listed, string[] languages, int version, string output)
    {
        var corpora = CorpusFolder.Read(data, "train");
        var text = parallel is null ? null : ParallelText.Read(parallel);
        var recipe = new TaggerRecipe(corpora, text) { Progress = console.Message, Listed = listed };
        var unseen = CorpusFolder.Read(data, "dev");
        var chosen = languages.Length > 0 ? languages : [.. recipe.Languages];
        if (chosen.Length == 0)
        {
            throw new UsageException($"{data} holds no corpus such as en.train.tsv.gz");
        }

        foreach (var language in chosen)
        {
            var tagger = recipe.Train(language, version);
            var scores = unseen.TryGetValue(language, out var sentences) ? tagger.Evaluate(sentences) : [];
            var (material, options) = recipe.Material(language);
            var folder = TaggerModelFolder.Write(output, tagger, material, options, text?.Count ?? 0, scores, recipe);
            var result = string.Join(", ", scores.Where(s => s.Source == "all").Select(s => string.Create(CultureInfo.InvariantCulture, $"{s.Type} F1 {100 * s.F1:F1}")));
            console.Message(result.Length > 0 ? $"{folder}: {result}" : folder);
        }
    }
}
