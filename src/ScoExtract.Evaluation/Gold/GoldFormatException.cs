namespace ScoExtract.Evaluation;

/// <summary>A gold or scenario file cannot be read.</summary>
public sealed class GoldFormatException : Exception
{
    /// <summary>Makes an exception with a message.</summary>
    /// <param name="message">One clear sentence that names the file and, in a file of lines, the line.</param>
    public GoldFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">One clear sentence that names the file and, in a file of lines, the line.</param>
    /// <param name="innerException">The cause.</param>
    public GoldFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception without details.</summary>
    public GoldFormatException()
    {
    }
}
