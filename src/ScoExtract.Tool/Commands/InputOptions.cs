using System.CommandLine;
using NodaTime;
using NodaTime.Text;
using ScoExtract.Languages;
using ScoExtract.Pipeline;
using ScoExtract.Tool.Input;

namespace ScoExtract.Tool.Commands;

/// <summary>The argument and options by which commands are told what to read. One of these belongs to one command.</summary>
internal sealed class InputOptions
{
    public Argument<string[]> Paths { get; } = new("PATH")
    {
        Description = "A file, a folder (its *.txt files, or *.jsonl with --input jsonl, subfolders included) or - for standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<string> _input = new("--input")
    {
        Description = "What the files hold: one text each, or a JSON object a line: {\"document\": \"id\", \"text\": \"…\", \"language\": null, \"date\": null}.",
        DefaultValueFactory = _ => "text",
    };

    private readonly Option<string> _language = new("--language") { Description = "The language of documents that do not tell theirs.", DefaultValueFactory = _ => "auto" };

    private readonly Option<string?> _date = DayOption("--date", "The day that documents which do not tell theirs are of; relative dates start from it.");

    private readonly Option<string[]> _gazetteers = new("--gazetteer")
    {
        Description = "A table of names of your own, before the built-in ones; may be given again. Tab-separated UTF-8 with the columns id, kind (organization or place) and names (';' between).",
        HelpName = "FILE",
    };

    public InputOptions()
    {
        _input.AcceptOnlyFromAmong("text", "jsonl");
        _language.AcceptOnlyFromAmong(["auto", .. LanguagePack.BuiltIn]);
        Paths.Validators.Add(result =>
        {
            // The parser takes a mistyped option for one more path.
            foreach (var path in result.Tokens.Select(t => t.Value).Where(p => p.Length > 1 && p[0] == '-' && !Path.Exists(p)))
            {
                result.AddError($"'{path}' is neither an option nor a file");
            }
        });
    }

    public IEnumerable<Option> Options => [_input, _language, _date, _gazetteers];

    /// <summary>An option whose value is a day.</summary>
    public static Option<string?> DayOption(string name, string description)
    {
        var option = new Option<string?>(name) { Description = description, HelpName = "YYYY-MM-DD" };
        option.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<string?>() is { } given && !LocalDatePattern.Iso.Parse(given).Success)
            {
                result.AddError($"'{given}' is no date of the form 2019-06-10");
            }
        });
        return option;
    }

    /// <summary>The day that was given; null when none was.</summary>
    public static LocalDate? Day(ParseResult parsed, Option<string?> option) =>
        parsed.GetValue(option) is { } day ? LocalDatePattern.Iso.Parse(day).Value : null;

    /// <summary>The paths that were given.</summary>
    /// <exception cref="UsageException">Standard input is named twice.</exception>
    public string[] GetPaths(ParseResult parsed)
    {
        var given = parsed.GetRequiredValue(Paths);
        return given.Count(p => p == InputFile.StandardInput) > 1 ? throw new UsageException("standard input can be read only once") : given;
    }

    /// <summary>Whether files hold a document a line.</summary>
    public bool HasLines(ParseResult parsed) => parsed.GetValue(_input) == "jsonl";

    /// <summary>Whether names were added to the built-in ones.</summary>
    public bool HasGazetteer(ParseResult parsed) => parsed.GetValue(_gazetteers) is { Length: > 0 };

    /// <summary>The extractor with the names that were added.</summary>
    /// <exception cref="UsageException">A table of names cannot be read, or is none.</exception>
    public Extractor CreateExtractor(ParseResult parsed) => ToolExtractor.With(parsed.GetValue(_gazetteers) ?? []);

    /// <summary>As <see cref="CreateExtractor(ParseResult)"/>, with a pipeline of one's own.</summary>
    /// <exception cref="UsageException">A table of names cannot be read, or is none.</exception>
    public Extractor CreateExtractor(ParseResult parsed, ExtractionPipelineBuilder pipeline) => ToolExtractor.With(parsed.GetValue(_gazetteers) ?? [], pipeline);

    public DocumentReader CreateReader(ParseResult parsed, ToolConsole console) => new(
        console,
        HasLines(parsed),
        new InputDefaults(parsed.GetValue(_language) is { } code and not "auto" ? code : null, Day(parsed, _date)));
}
