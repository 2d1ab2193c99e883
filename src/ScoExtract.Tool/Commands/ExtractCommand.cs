using System.CommandLine;
using ScoExtract.Tool.Output;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract extract</c>: documents in, mentions and status facts out.</summary>
internal static class ExtractCommand
{
    private const string Description = """
        Extracts dates, places, organizations, document symbols and status facts from documents.

        Documents are UTF-8 (or UTF-16 with a byte-order mark); offsets count UTF-16 code units of the text.
        Results come in the order of the documents, each as soon as it is ready. Messages go to standard error.
        Exit code: 0 all done, 1 some document failed, 2 wrong usage.

        Examples:
          scoextract extract letter.txt
          scoextract extract documents/ --format jsonl > facts.jsonl
          scoextract extract documents/ --output facts/
          cat letter.txt | scoextract extract - --language fr --date 2019-06-10
          scoextract extract --input jsonl --format jsonl corpus.jsonl
          scoextract extract documents/ --gazetteer names.tsv
        """;

    public static Command Create(ToolConsole console)
    {
        var input = new InputOptions();
        var format = new Option<string?>("--format") { Description = "How to print results; with --output nothing is printed unless this is given. [default: table]" };
        format.AcceptOnlyFromAmong("table", "jsonl", "json");
        var output = new Option<string?>("--output") { Description = "Write one file a document, <name>.extraction.json, to this folder.", HelpName = "DIR" };
        var command = new Command("extract", Description) { input.Paths, format, output };
        foreach (var option in input.Options)
        {
            command.Add(option);
        }

        command.SetAction(async (parsed, cancellation) =>
        {
            var given = input.GetPaths(parsed);
            var reader = input.CreateReader(parsed, console);
            var single = !input.HasLines(parsed) && given is [var only] && !Directory.Exists(only);
            var extractor = input.CreateExtractor(parsed);
            var writers = Writers(console, parsed.GetValue(format), parsed.GetValue(output), single);
            return await new ExtractRun(console, extractor, reader, writers).RunAsync(given, cancellation).ConfigureAwait(false);
        });
        return command;
    }

    private static List<IResultWriter> Writers(ToolConsole console, string? format, string? folder, bool single)
    {
        List<IResultWriter> writers = [];
        if (folder is not null)
        {
            writers.Add(new FolderWriter(Folder(folder)));
        }

        if (format is not null || folder is null)
        {
            writers.Add(format switch
            {
                "jsonl" => new JsonLinesWriter(console.Output),
                "json" => new JsonWriter(console.Output, single),
                _ => new TableWriter(console),
            });
        }

        return writers;
    }

    // Made before anything is read: a folder that cannot be there is a usage error, not the failure of every document.
    private static string Folder(string folder)
    {
        try
        {
            return Directory.CreateDirectory(folder).FullName;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--output {folder}: {e.Message}");
        }
    }
}
