namespace ScoExtract.Languages;

/// <summary>A data file (table, language pack, model) is not what it should be.</summary>
public sealed class DataFormatException : Exception
{
    /// <summary>Makes an exception that names file, line and reason.</summary>
    /// <param name="file">The file's name.</param>
    /// <param name="line">The line, from 1; 0 where lines do not apply.</param>
    /// <param name="reason">What is wrong, without a full stop.</param>
    public DataFormatException(string file, int line, string reason)
        : base(line > 0 ? $"{file}, line {line}: {reason}." : $"{file}: {reason}.")
    {
        (File, Line) = (file, line);
    }

    /// <summary>Makes an exception with a message of its own.</summary>
    /// <param name="message">One clear sentence.</param>
    public DataFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Makes an exception with a message and its cause.</summary>
    /// <param name="message">One clear sentence.</param>
    /// <param name="innerException">The cause.</param>
    public DataFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>Makes an exception without details.</summary>
    public DataFormatException()
    {
    }

    /// <summary>The file's name; null when not told.</summary>
    public string? File { get; }

    /// <summary>The line, from 1; 0 where lines do not apply.</summary>
    public int Line { get; }
}
