using System.CommandLine;
using System.Globalization;
using ScoExtract.Languages;
using ScoExtract.Learning.Ranking;
using ScoExtract.Learning.Tagging;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract train ranker</c>: trains the rankers of candidate names.</summary>
internal static class TrainRankerCommand
{
    private const string Description = """
        Trains the rankers, which decide for each name that tables or taggers propose whether it is kept and as what. The same
        data gives the same models, byte by byte.

        DATA holds tagged corpora as for 'train tagger'. Scores without and with the ranker are measured on <language>.dev.tsv,
        with the taggers that the library was built with: train those first.

        Example:
          scoextract train ranker ner/ --language fr --output models/
        """;

    public static Command Create(ToolConsole console)
    {
        var data = new Argument<string>("DATA") { Description = "The folder with the corpora." };
        var output = new Option<string>("--output") { Description = "The folder of the models; ranker-<language>/<version>/ is written there.", HelpName = "DIR", Required = true };
        var languages = new Option<string[]>("--language") { Description = "Train this language only; may be repeated. [default: all that there is data for]" };
        languages.AcceptOnlyFromAmong([.. LanguagePack.BuiltIn]);
        var version = new Option<int>("--model-version") { Description = "Version of the models.", DefaultValueFactory = _ => 1 };
        var command = new Command("ranker", Description) { data, output, languages, version };
        command.SetAction(parsed =>
        {
            try
            {
                Run(console, parsed.GetRequiredValue(data), parsed.GetValue(languages) ?? [], parsed.GetValue(version), parsed.GetRequiredValue(output));
                return ExitCode.Success;
            }
            catch (Exception e) when (e is DataFormatException or IOException or UnauthorizedAccessException or ArgumentException)
            {
                throw new UsageException(e.Message);
            }
        });
        return command;
    }

    private static void Run(ToolConsole console, string data, string[] languages, int version, string output)
    {
        var recipe = new RankerRecipe(CorpusFolder.Read(data, "train")) { Progress = console.Message };
        var unseen = CorpusFolder.Read(data, "dev");
        string[] chosen = languages.Length > 0 ? languages : [.. recipe.Languages];
        if (chosen.Length == 0)
        {
            throw new UsageException($"{data} holds no corpus such as en.train.tsv.gz");
        }

        foreach (var language in chosen)
        {
            var ranker = recipe.Train(language, version);
            var (without, with) = unseen.TryGetValue(language, out var sentences) ? ranker.Evaluate(sentences) : ([], []);
            var folder = RankerModelFolder.Write(output, ranker, without, with);
            console.Message(string.Join(": ", new[] { folder, Compare(without, with) }.Where(t => t.Length > 0)));
        }
    }

    private static string Compare(IReadOnlyList<TaggerScore> without, IReadOnlyList<TaggerScore> with) =>
        string.Join(", ", without.Zip(with).Where(p => p.First.Source == "all")
            .Select(p => string.Create(CultureInfo.InvariantCulture, $"{p.First.Type} F1 {100 * p.First.F1:F1} without, {100 * p.Second.F1:F1} with")));
}
