using System.Text;

namespace ScoExtract.Tool;

/// <summary>What a command reads from and writes to. Results go to the output, messages to the error writer.</summary>
internal sealed class ToolConsole(Stream input, Stream output, TextWriter error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    // Documents are read on one thread and written on another, and both may have something to say.
    private readonly Lock _errorLock = new();

    public Stream Input { get; } = input;

    public Stream Output { get; } = output;

    /// <summary>Whether a person looks at the output, so that it may have colours and the window's width.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>One message on one line: <c>scoextract: a.txt: what is wrong</c>.</summary>
    public void Message(string message)
    {
        lock (_errorLock)
        {
            error.Write($"scoextract: {message.ReplaceLineEndings(" ")}\n");
            error.Flush();
        }
    }

    /// <summary>The writer for messages that a library writes itself, such as the parser's.</summary>
    public TextWriter Error => error;

    /// <summary>A writer of text to the output; dispose it to write everything.</summary>
    public StreamWriter OpenText() => new(Output, Utf8, bufferSize: 16 * 1024, leaveOpen: true) { NewLine = "\n" };
}
