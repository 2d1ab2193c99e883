using ScoExtract.Tool;

// Raw streams: what a document holds is written as UTF-8 whatever the console's own encoding is.
using var output = Console.OpenStandardOutput();
using var input = Console.OpenStandardInput();
var console = new ToolConsole(input, output, Console.Error)
{
    IsTerminal = !Console.IsOutputRedirected,
};
return await CommandLine.RunAsync(args, console).ConfigureAwait(false);
