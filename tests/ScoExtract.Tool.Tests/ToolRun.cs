using System.Text;
using System.Text.Json;

namespace ScoExtract.Tool.Tests;

/// <summary>What a run of the command line left behind.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public string[] Messages => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The lines of the output as JSON.</summary>
    public JsonElement[] Results => [.. Lines.Select(l => JsonElement.Parse(l))];

    /// <summary>The ids of the documents in the output of <c>--format jsonl</c>.</summary>
    public string[] Documents => [.. Results.Select(r => r.GetProperty("document").GetString()!)];

    /// <summary>Runs the command line in this process, with streams in place of the console.</summary>
    public static Task<ToolRun> Of(params string[] args) => With([], args);

    /// <summary>As <see cref="Of"/>, with text on standard input.</summary>
    public static Task<ToolRun> With(string input, params string[] args) => With(Encoding.UTF8.GetBytes(input), args);

    /// <summary>As <see cref="Of"/>, with bytes on standard input.</summary>
    public static async Task<ToolRun> With(byte[] input, params string[] args)
    {
        using var output = new MemoryStream();
        using var error = new StringWriter();
        var console = new ToolConsole(new MemoryStream(input), output, error);
        var exitCode = await CommandLine.RunAsync(args, console, TestContext.Current.CancellationToken);
        return new ToolRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
