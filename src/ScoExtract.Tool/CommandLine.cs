using System.CommandLine;
using ScoExtract.Tool.Commands;

namespace ScoExtract.Tool;

/// <summary>The command line as a whole: parses, runs one command, and tells usage errors apart from failures.</summary>
internal static class CommandLine
{
    public static async Task<int> RunAsync(string[] args, ToolConsole console, CancellationToken cancellation = default)
    {
        var root = new RootCommand("Extracts dates, places, organizations, document symbols and the statuses they speak of from documents, as data.")
        {
            ExtractCommand.Create(console),
            TimelineCommand.Create(console),
            ExplainCommand.Create(console),
            ScoreCommand.Create(console),
            TrainCommand.Create(console),
        };
        var parsed = root.Parse(args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var error in parsed.Errors)
            {
                // The parser sets tabs and line breaks between the values that are allowed.
                console.Message(string.Join(' ', error.Message.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
            }

            var command = parsed.CommandResult.Command;
            console.Message($"try 'scoextract {(command == root ? "" : command.Name + " ")}--help'");
            return ExitCode.Usage;
        }

        try
        {
            using var output = console.OpenText();
            var configuration = new InvocationConfiguration { Output = output, Error = console.Error, EnableDefaultExceptionHandler = false };
            return await parsed.InvokeAsync(configuration, cancellation).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return ExitCode.Interrupted;
        }
        catch (UsageException e)
        {
            console.Message(e.Message);
            return ExitCode.Usage;
        }
        catch (IOException e)
        {
            // The output takes no more, as on a full disk: what failed with a single document has been told before.
            console.Message($"the output cannot be written: {e.Message}");
            return ExitCode.SomeFailed;
        }
    }
}
