namespace ScoExtract.Tool;

/// <summary>The command cannot be carried out as it was given; its message is for the user.</summary>
internal sealed class UsageException(string message) : Exception(message);
