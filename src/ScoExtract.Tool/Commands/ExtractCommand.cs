using System.CommandLine;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract extract</c>.</summary>
internal static class ExtractCommand
{
    public static Command Create(ToolConsole console)
    {
        _ = console;
        return new Command("extract");
    }
}
