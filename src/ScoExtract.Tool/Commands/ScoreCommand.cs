using System.CommandLine;
using ScoExtract.Evaluation;
using ScoExtract.Json;
using ScoExtract.Pipeline;
using ScoExtract.Tool.Input;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract score</c>: compares what was extracted with what is right.</summary>
internal static class ScoreCommand
{
    private const string Description = """
        Scores extracted facts against gold annotations, by type and language.

        Without PREDICTIONS the gold's documents are extracted first. A gold file, NAME.gold.json, has the form of
        'extract --format json'; beside that, a mention may be "optional" and have "alternatives" to its value, a status fact
        "dateAlternatives". A scenario is a short text with its facts:
          {"document": "id", "language": "en", "text": "...", "positive": true, "statusFacts": [...]}
        with "positive": false where the text tells of no change that happened: what is found beside its facts is a false alarm.
        A catalogue of dates is a table of sentences with the columns id, language, class, text, expression, edtf and reference (the
        day the text is of, or "context" and a date told before); of each row every date must be right, and no other found.

        Examples:
          scoextract score --gold seeds/gold
          scoextract score --gold seeds/gold predictions.jsonl --format markdown
          scoextract score --gold news/gold --gold-dates
          scoextract score --scenarios scenarios.jsonl
          scoextract score --dates tests/Corpus/dates/test.tsv
        """;

    public static Command Create(ToolConsole console)
    {
        var predictions = new Argument<string?>("PREDICTIONS")
        {
            Description = "A file of 'extract --format jsonl', or - for standard input.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var gold = new Option<string?>("--gold") { Description = "The folder with the *.gold.json files.", HelpName = "DIR" };
        var documents = new Option<string?>("--documents") { Description = "The folder with the documents [default: the folder 'documents' beside the gold]", HelpName = "DIR" };
        var goldDates = new Option<bool>("--gold-dates") { Description = "Tell the extractor the day each document is of, as the gold has it (documentDate); otherwise it knows the text alone." };
        var scenarios = new Option<string?>("--scenarios") { Description = "A file of scenarios (one JSON object a line), in place of --gold.", HelpName = "FILE" };
        var dates = new Option<string?>("--dates") { Description = "A catalogue of date expressions (a table, tab-separated), in place of --gold.", HelpName = "FILE" };
        var format = new Option<string>("--format") { Description = "How to show the scores.", DefaultValueFactory = _ => "table" };
        format.AcceptOnlyFromAmong("table", "json", "markdown");
        var byDocument = new Option<bool>("--by-document") { Description = "Show rows for each document too." };
        var noErrors = new Option<bool>("--no-errors") { Description = "Do not list the errors." };
        var command = new Command("score", Description) { predictions, gold, documents, goldDates, scenarios, dates, format, byDocument, noErrors };
        command.Validators.Add(result =>
        {
            if (new[] { gold, scenarios, dates }.Count(o => result.GetValue(o) is not null) != 1)
            {
                result.AddError("give either --gold DIR, --scenarios FILE or --dates FILE");
            }

            if (result.GetValue(goldDates) && (result.GetValue(gold) is null || result.GetValue(predictions) is not null))
            {
                result.AddError("--gold-dates is for documents of --gold that are extracted here, without PREDICTIONS");
            }
        });
        command.SetAction(async (parsed, cancellation) =>
        {
            var view = new ReportView(parsed.GetRequiredValue(format), parsed.GetValue(byDocument), !parsed.GetValue(noErrors));
            return parsed.GetValue(scenarios) is { } file
                ? await ScoreScenariosAsync(console, file, parsed.GetValue(predictions), view, cancellation).ConfigureAwait(false)
                : parsed.GetValue(dates) is { } catalogue
                ? await ScoreDatesAsync(console, catalogue, parsed.GetValue(predictions), view, cancellation).ConfigureAwait(false)
                : await ScoreGoldAsync(console, parsed.GetValue(gold)!, parsed.GetValue(documents), parsed.GetValue(goldDates), parsed.GetValue(predictions), view, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static async Task<int> ScoreGoldAsync(ToolConsole console, string folder, string? documents, bool dated, string? predictions, ReportView view, CancellationToken cancellation)
    {
        var gold = Read(() => GoldSet.Load(folder, documents));
        var problems = gold.SelectMany(GoldValidator.Check).ToArray();
        foreach (var problem in problems)
        {
            console.Message(problem);
        }

        var (found, complete) = await PredictAsync(console, predictions, [.. gold.Select(g => dated ? g.ToDatedDocument() : g.ToDocument())], cancellation).ConfigureAwait(false);
        view.Show(console, Evaluator.Evaluate(gold, found));
        return complete && problems.Length == 0 ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private static async Task<int> ScoreScenariosAsync(ToolConsole console, string file, string? predictions, ReportView view, CancellationToken cancellation)
    {
        var scenarios = Read(() => Scenario.Load(file));
        var (found, complete) = await PredictAsync(console, predictions, [.. scenarios.Select(s => s.Input)], cancellation).ConfigureAwait(false);
        view.Show(console, ScenarioReport.Create(scenarios, found));
        return complete ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private static async Task<int> ScoreDatesAsync(ToolConsole console, string file, string? predictions, ReportView view, CancellationToken cancellation)
    {
        var rows = Read(() => DateRow.Load(file));
        var (found, complete) = await PredictAsync(console, predictions, [.. rows.Select(r => r.Input)], cancellation).ConfigureAwait(false);
        view.Show(console, DateCatalogueReport.Create(rows, found));
        return complete ? ExitCode.Success : ExitCode.SomeFailed;
    }

    private static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or GoldFormatException)
        {
            throw new UsageException(e.Message);
        }
    }

    // What is not predicted is scored as if nothing had been found in it, but never silently.
    private static async Task<(Dictionary<string, DocumentRecord> Found, bool Complete)> PredictAsync(ToolConsole console, string? predictions, Document[] documents, CancellationToken cancellation)
    {
        var found = new Dictionary<string, DocumentRecord>(StringComparer.Ordinal);
        var complete = true;
        if (predictions is null)
        {
            var results = OrderedParallel.SelectAsync(documents.ToAsyncEnumerable(), Extract, Environment.ProcessorCount, cancellation);
            await foreach (var result in results.ConfigureAwait(false))
            {
                if (result is not null)
                {
                    found[result.Document.Id] = ExtractionJson.ToRecord(result);
                }
            }
        }
        else
        {
            complete = await PredictionReader.ReadAsync(console, predictions, found, cancellation).ConfigureAwait(false);
        }

        foreach (var document in documents.Where(d => !found.ContainsKey(d.Id)))
        {
            console.Message($"{document.Id}: there is no prediction for this document");
            complete = false;
        }

        return (found, complete);

        ExtractionResult? Extract(Document document, CancellationToken stop) => ToolExtractor.TryExtract(ToolExtractor.Instance, document, console, stop);
    }
}
