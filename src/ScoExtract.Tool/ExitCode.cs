namespace ScoExtract.Tool;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Everything was done.</summary>
    public const int Success = 0;

    /// <summary>Some document failed and the others were processed, or the output could not be written.</summary>
    public const int SomeFailed = 1;

    /// <summary>The command cannot be carried out as it was given.</summary>
    public const int Usage = 2;

    /// <summary>The user stopped the command (as shells count SIGINT).</summary>
    public const int Interrupted = 130;
}
