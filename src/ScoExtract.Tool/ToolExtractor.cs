namespace ScoExtract.Tool;

/// <summary>The extractor of the commands: built once in a process, when the first command needs it.</summary>
internal static class ToolExtractor
{
    private static readonly Lazy<Extractor> Built = new(Extractor.CreateDefault);

    public static Extractor Instance => Built.Value;
}
