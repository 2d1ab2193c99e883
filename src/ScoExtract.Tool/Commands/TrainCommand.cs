using System.CommandLine;

namespace ScoExtract.Tool.Commands;

/// <summary><c>scoextract train</c>: makes the learned models anew.</summary>
internal static class TrainCommand
{
    public static Command Create(ToolConsole console) =>
        new("train", "Trains the learned models from data that is not part of the library.")
        {
            TrainTaggerCommand.Create(console), TrainRankerCommand.Create(console), TrainVerifierCommand.Create(console), TrainCompletionCommand.Create(console),
        };
}
